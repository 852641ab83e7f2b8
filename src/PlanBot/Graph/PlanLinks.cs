using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;

namespace PlanBot.Graph;

/// <summary>Where a plan is found in Teams, as an address that opens it there (deep links).</summary>
internal static class PlanLinks
{
    /// <summary>The plan's channel, or else its chat.</summary>
    public static Uri? Of(Plan plan) =>
        (plan.Places.FirstOrDefault(place => place.Kind == PlaceKind.Channel) ?? plan.Places.FirstOrDefault()) is { } place ? Of(place, plan.Planner?.Group) : null;

    public static Uri Of(Place place, string? group) => new(place.Kind == PlaceKind.Channel
        ? $"https://teams.microsoft.com/l/channel/{Uri.EscapeDataString(place.Conversation)}/PlanBot?tenantId={Uri.EscapeDataString(place.Tenant)}{(group is null ? "" : $"&groupId={Uri.EscapeDataString(group)}")}"
        : $"https://teams.microsoft.com/l/chat/{Uri.EscapeDataString(place.Conversation)}/conversations?tenantId={Uri.EscapeDataString(place.Tenant)}");
}
