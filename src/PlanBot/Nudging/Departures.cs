using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Teams;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;

namespace PlanBot.Nudging;

/// <summary>Somebody is not in the team any more: what she was responsible for is free, and the ladder tells the coordinator once.</summary>
internal sealed class Departures(IPlanStore plans, ProactiveMessages messages, IRoster roster, TimeProvider time) : IMembersLeft
{
    public async Task LeftAsync(Place place, IReadOnlyList<ChannelAccount> members, CancellationToken cancellationToken)
    {
        var gone = members.Select(member => member.Person?.Id).OfType<PersonId>().ToHashSet();
        foreach (var id in await plans.PlansInAsync(place, cancellationToken))
        {
            if (await plans.FindAsync(id, cancellationToken) is not { IsDeleted: false } plan || !plan.Places.Contains(place))
                continue;

            // Teams does not always tell the id that she is known by. Who was there before and is not now is the one.
            var isUnclear = members.Any(member => member.AadObjectId is null);
            foreach (var owner in OwnersOf(plan).Where(owner => gone.Contains(owner) || (isUnclear && roster.MembersOf(place).Any(member => member.Id == owner))).ToArray())
            {
                var certain = gone.Contains(owner) && plan.Places.Count(where => where.Kind != PlaceKind.Personal) == 1;
                if (certain || await messages.HasLeftAsync(owner, plan.Places, cancellationToken))
                    await LeftAsync(id, owner, cancellationToken);
            }
        }
    }

    /// <summary>Takes her name off what she was responsible for; nothing where that is done already.</summary>
    public async Task LeftAsync(PlanId id, PersonId person, CancellationToken cancellationToken)
    {
        // Whoever has very much loses it in several changes.
        while (await plans.ChangeAsync(id, plan => plan is null or { IsDeleted: true } ? new Outcome.Gone(plan) : Leave(plan, person), cancellationToken) is Outcome.Changed)
        {
        }
    }

    private Outcome Leave(Plan plan, PersonId person)
    {
        if (plan.OwnedBy(person).Select(OwnerOf).FirstOrDefault() is not { } who)
            return new Outcome.Unchanged(plan);

        // In the history it is she who left: nobody else did anything.
        return plan.GiveUpAll(new Turn($"left|{person}|{plan.Version}", who, plan.Places[0], Manner.Typed, null, time.GetUtcNow()), who, HandOverReason.Left);
    }

    private static IEnumerable<PersonId> OwnersOf(Plan plan) =>
        plan.Initiatives.Where(initiative => initiative.IsAhead).Select(OwnerOf).OfType<Person>().Select(owner => owner.Id).Distinct();

    private static Person? OwnerOf(Initiative initiative) => (initiative.Owner as Owner.InTeams)?.Person;
}
