using System.Collections.Immutable;
using System.Text.Json;

namespace PlanBot.Teams.Schema;

/// <summary>What Teams tells the bot: somebody wrote, pressed a button, installed the app.</summary>
/// <param name="Type">message, invoke, installationUpdate, conversationUpdate, and whatever the channel invents next.</param>
public sealed record Activity(string Type)
{
    public string? Id { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? Text { get; init; }

    public string? Locale { get; init; }

    /// <summary>The activity that this one belongs to: for a button, the message whose card it is on.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Which invoke this is.</summary>
    public string? Name { get; init; }

    /// <summary>What happened to the installation: add, add-upgrade, remove, remove-upgrade.</summary>
    public string? Action { get; init; }

    /// <summary>What a button sent along; undefined when nothing was.</summary>
    public JsonElement Value { get; init; }

    public ImmutableArray<Entity> Entities { get; init; } = [];

    public ImmutableArray<ChannelAccount> MembersAdded { get; init; } = [];

    public ImmutableArray<ChannelAccount> MembersRemoved { get; init; } = [];

    /// <summary>The files among the attachments.</summary>
    public ImmutableArray<FileAttachment> Files { get; init; } = [];

    public TeamsChannelData? ChannelData { get; init; }

    /// <summary>The tenant, where the activity names one.</summary>
    public string? Tenant => Conversation?.TenantId ?? ChannelData?.Tenant;

    public bool IsInvoke => Type == "invoke";

    /// <summary>Null for what is no activity: not an object, or without a type.</summary>
    public static Activity? Read(JsonElement json) => json.Text("type") is not { Length: > 0 } type ? null : new(type)
    {
        Id = json.Text("id"),
        ServiceUrl = json.Text("serviceUrl"),
        ChannelId = json.Text("channelId"),
        From = json.Object("from", ChannelAccount.Read),
        Recipient = json.Object("recipient", ChannelAccount.Read),
        Conversation = json.Object("conversation", ConversationAccount.Read),
        Text = json.Text("text"),
        Locale = json.Text("locale"),
        ReplyToId = json.Text("replyToId"),
        Name = json.Text("name"),
        Action = json.Text("action"),
        Value = json.Member("value"),
        Entities = json.Objects("entities", Entity.Read),
        MembersAdded = json.Objects("membersAdded", ChannelAccount.Read),
        MembersRemoved = json.Objects("membersRemoved", ChannelAccount.Read),
        Files = [.. json.Objects("attachments", attachment => attachment).Select(FileAttachment.Read).OfType<FileAttachment>()],
        ChannelData = json.Object("channelData", TeamsChannelData.Read),
    };
}
