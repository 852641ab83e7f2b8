using System.Collections.Concurrent;
using System.Net;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Teams;
using PlanBot.Teams.Connector;

namespace PlanBot.Tab;

/// <summary>Whether a visitor may see a plan: the chat's own rule. What the page says of where it stands counts for nothing, so Teams is asked.</summary>
internal sealed class Admittance(ConversationReferences references, ConnectorClient connector, TimeProvider time)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);
    private const int MostRemembered = 20_000;

    private readonly ConcurrentDictionary<(Place Place, string Person), (bool IsThere, DateTimeOffset Until)> known = new();

    /// <summary>From where she may act on the plan; null when she may not.</summary>
    public async Task<Place?> FromAsync(Visitor visitor, Plan plan, CancellationToken cancellationToken)
    {
        var alone = new Place(visitor.Tenant, "", PlaceKind.Personal);
        if (plan.IsOpenTo(alone, visitor.Person.Id))
            return alone;
        foreach (var place in plan.Places.Where(place => place.Tenant == visitor.Tenant && place.Kind != PlaceKind.Personal))
        {
            if (await IsThereAsync(visitor, place, cancellationToken))
                return place;
        }

        return null;
    }

    private async Task<bool> IsThereAsync(Visitor visitor, Place place, CancellationToken cancellationToken)
    {
        var key = (place, visitor.Person.Id.Value);
        if (known.TryGetValue(key, out var kept) && kept.Until > time.GetUtcNow())
            return kept.IsThere;
        bool isThere;
        try
        {
            isThere = await references.FindAsync(place, cancellationToken) is { } reference
                && (await connector.GetMemberAsync(reference, visitor.Person.Id.Value, cancellationToken)).Person?.Id == visitor.Person.Id;
        }
        catch (ConnectorException refused)
        {
            // Not a member; or Teams cannot say just now: then nobody is let in, and it is asked again.
            if (refused.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
                return false;
            isThere = false;
        }

        if (known.Count >= MostRemembered)
            known.Clear();
        known[key] = (isThere, time.GetUtcNow() + GoodFor);
        return isThere;
    }
}
