using System.Text.Json;

namespace PlanBot.Teams.Schema;

/// <summary>What only Teams adds to an activity, as far as PlanBot uses it.</summary>
public sealed record TeamsChannelData(string? Tenant)
{
    public static TeamsChannelData Read(JsonElement json) => new(json.Member("tenant").Text("id"));
}
