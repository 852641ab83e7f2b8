using System.Text.Json;
using PlanBot.Core.People;

namespace PlanBot.Teams.Schema;

/// <summary>Somebody, or the bot, as the channel knows her.</summary>
/// <param name="Id">The channel's id (29:… for people, 28:… for bots): the same only for this bot.</param>
/// <param name="AadObjectId">The Entra object id: the durable key.</param>
public sealed record ChannelAccount(string? Id, string? Name = null, string? AadObjectId = null)
{
    /// <summary>Null where the channel says nothing that could tell her from others.</summary>
    public Person? Person => (AadObjectId is { Length: > 0 } entra ? Lower(entra) : Id) is { Length: > 0 } id
        ? new(new(id), Name ?? string.Empty)
        : null;

    /// <remarks>Lists of members call the Entra id <c>objectId</c> in some versions of the connector.</remarks>
    public static ChannelAccount Read(JsonElement json) =>
        new(json.Text("id"), json.Text("name"), json.Text("aadObjectId") ?? json.Text("objectId"));

    // Object ids are written in lower case everywhere in PlanBot, so that they can be compared as they stand.
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1308", Justification = "A GUID is written in lower case.")]
    private static string Lower(string id) => id.ToLowerInvariant();
}
