using System.Text.Json;

namespace PlanBot.Teams.Schema;

/// <summary>Where an activity happens.</summary>
/// <param name="Id">With the thread in a channel: <c>19:…@thread.tacv2;messageid=…</c>.</param>
/// <param name="ConversationType">personal, groupChat or channel; absent in some clients.</param>
public sealed record ConversationAccount(string? Id, string? ConversationType, string? TenantId, bool? IsGroup)
{
    private const string Thread = ";messageid=";

    /// <summary>The id without the thread.</summary>
    public string? BaseId => Id is not null && Id.IndexOf(Thread, StringComparison.Ordinal) is >= 0 and var at ? Id[..at] : Id;

    public static ConversationAccount Read(JsonElement json) =>
        new(json.Text("id"), json.Text("conversationType"), json.Text("tenantId"), json.Flag("isGroup"));
}
