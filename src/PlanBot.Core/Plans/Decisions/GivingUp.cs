using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>Giving up what one is responsible for, taking that back, and handing it to somebody else.</summary>
public static class GivingUp
{
    /// <summary>A change is one transaction of 100 rows; whoever has more goes on in a second one.</summary>
    private const int MostAtOnce = 80;

    /// <summary>What this person is responsible for and has not done yet.</summary>
    public static IEnumerable<Initiative> OwnedBy(this Plan plan, PersonId person) =>
        plan.Initiatives.Where(initiative => initiative.IsAhead && (initiative.Owner as Owner.InTeams)?.Person.Id == person);

    /// <summary>All that a person is responsible for is nobody's from now on. Unchanged when there is nothing (more) of that kind.</summary>
    /// <param name="turn">Hers, or the one in which it was found out that she left.</param>
    public static Outcome GiveUpAll(this Plan plan, Turn turn, Person person, HandOverReason reason) =>
        GiveUp(plan, turn, person, reason, [.. plan.OwnedBy(person.Id).Take(MostAtOnce)]);

    /// <summary>One initiative is not hers.</summary>
    public static Outcome GiveUp(this Plan plan, Turn turn, InitiativeId id) =>
        plan.AllInitiatives.GetValueOrDefault(id) is not { IsDeleted: false } initiative ? new Outcome.Gone(plan)
        : (initiative.Owner as Owner.InTeams)?.Person.Id != turn.Person.Id ? new Outcome.Unchanged(plan)
        : GiveUp(plan, turn, turn.Person, HandOverReason.NotMine, [initiative]);

    /// <summary>Gives back what nobody has taken meanwhile.</summary>
    public static Outcome TakeBack(this Plan plan, Turn turn, int number) =>
        plan.HandOvers.GetValueOrDefault(number) is not { } handOver ? new Outcome.Gone(plan)
        : handOver.IsTakenBack || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : handOver.Person.Id != turn.Person.Id && !plan.IsCoordinator(turn) ? new Outcome.Refused(plan, Refusal.CoordinatorOnly)
        : plan.Change(turn, [new PlanEvent.HandedOver(handOver with { IsTakenBack = true }), .. plan.Open(handOver).Select(initiative => Owned(turn, initiative, new Owner.InTeams(handOver.Person)))]);

    /// <summary>Gives initiatives to somebody. Those that changed hands meanwhile are left alone.</summary>
    /// <param name="from">Whose they are; null: nobody's.</param>
    public static Outcome HandTo(this Plan plan, Turn turn, IEnumerable<InitiativeId> ids, PersonId? from, Owner to)
    {
        var initiatives = ids.Select(id => plan.AllInitiatives.GetValueOrDefault(id)).OfType<Initiative>()
            .Where(initiative => initiative is { IsDeleted: false, IsAhead: true } && (initiative.Owner as Owner.InTeams)?.Person.Id == from && (from is not null || initiative.Owner is null))
            .Take(MostAtOnce)
            .ToArray();
        return initiatives.Length == 0 || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan) : plan.Change(turn, [.. initiatives.Select(initiative => Owned(turn, initiative, to))]);
    }

    private static Outcome GiveUp(Plan plan, Turn turn, Person person, HandOverReason reason, Initiative[] initiatives)
    {
        if (initiatives.Length == 0 || plan.Remembers(turn.Id))
            return new Outcome.Unchanged(plan);
        var number = plan.HandOvers.Count + 1;
        return plan.Change(
            turn,
            [
                new PlanEvent.HandedOver(new(number, person, reason, [.. initiatives.Select(initiative => initiative.Id)], plan.Country.Today(turn.Now))),
                .. initiatives.Select(initiative => Owned(turn, initiative, null)),
            ]);
    }

    private static PlanEvent.InitiativeChanged Owned(Turn turn, Initiative initiative, Owner? owner) =>
        new(initiative, initiative with { Owner = owner, IsOwnerProposed = false, By = turn.Person, Version = initiative.Version + 1 });
}
