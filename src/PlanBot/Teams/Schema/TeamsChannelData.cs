using System.Text.Json;

namespace PlanBot.Teams.Schema;

/// <summary>What only Teams adds to an activity, as far as PlanBot uses it.</summary>
/// <param name="Team">The team's id in Teams (a thread's).</param>
/// <param name="Group">The team's Entra group; said when the bot is added, and seldom else.</param>
public sealed record TeamsChannelData(string? Tenant, string? Team = null, string? Group = null)
{
    public static TeamsChannelData Read(JsonElement json) =>
        new(json.Member("tenant").Text("id"), json.Member("team").Text("id"), json.Member("team").Text("aadGroupId"));
}
