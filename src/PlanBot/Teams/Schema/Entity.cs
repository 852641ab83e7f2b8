using System.Text.Json;

namespace PlanBot.Teams.Schema;

/// <summary>Something said about an activity: a mention in its text, or the client it was written in.</summary>
/// <param name="Text">Of a mention: exactly the piece of the activity's text that it stands for.</param>
/// <param name="Locale">Of <c>clientInfo</c>: the client's language.</param>
public sealed record Entity(string? Type, string? Text, ChannelAccount? Mentioned, string? Locale)
{
    public bool Mentions(string? account) => Type == "mention" && account is not null && Mentioned?.Id == account;

    public static Entity Read(JsonElement json) =>
        new(json.Text("type"), json.Text("text"), json.Object("mentioned", ChannelAccount.Read), json.Text("locale"));
}
