namespace PlanBot.Storage;

/// <summary>What is kept of a place in <see cref="TableNames.Conversations"/>, under <c>{tenant}|{conversation}</c>.</summary>
internal static class PlaceRows
{
    /// <summary>Where to send to.</summary>
    public const string Reference = "ref";

    /// <summary>Since when the bot is there: <c>at</c>.</summary>
    public const string Welcomed = "welcomed";

    /// <summary>Of a channel: its team's conversation, <c>team</c>, and the team's Entra group, <c>group</c>.</summary>
    public const string Team = "team";
}
