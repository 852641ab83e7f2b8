using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>How a plan reminds, what is put off, and what milestones are reached.</summary>
public static class Reminding
{
    /// <param name="seen">The version of the settings that the form was drawn from.</param>
    public static Outcome Remind(this Plan plan, Turn turn, PlanNudges wanted, int seen) =>
        !plan.IsCoordinator(turn) ? new Outcome.Refused(plan, Refusal.CoordinatorOnly)
        : plan.Nudges.SaysTheSameAs(wanted) || plan.Remembers(turn.Id) ? new Outcome.Unchanged(plan)
        : plan.Nudges.Version != seen ? new Outcome.Overtaken(plan, plan.Coordinator)
        : plan.Change(turn, new PlanEvent.NudgesChanged(plan.Nudges, wanted with { Version = seen + 1 }));

    /// <summary>Whoever presses hears nothing of this thing until then.</summary>
    public static Outcome PutOff(this Plan plan, Turn turn, InitiativeId initiative, int? milestone, DateOnly until)
    {
        if (plan.AllInitiatives.GetValueOrDefault(initiative) is not { IsDeleted: false } standing || (milestone is { } id && standing.Find(id) is null))
            return new Outcome.Gone(plan);
        var snooze = new Snooze(initiative, milestone, turn.Person.Id, plan.Country.Today(turn.Now), until);
        return plan.Remembers(turn.Id) || plan.Snoozes.GetValueOrDefault(snooze.Key) == snooze ? new Outcome.Unchanged(plan) : plan.Change(turn, new PlanEvent.PutOff(snooze));
    }

    public static Outcome Reach(this Plan plan, Turn turn, InitiativeId initiative, int milestone, bool isReached) =>
        plan.AllInitiatives.GetValueOrDefault(initiative) is not { IsDeleted: false } standing || standing.Find(milestone) is null
            ? new Outcome.Gone(plan)
            : plan.Change(turn, initiative, null, before => before.With(milestone, one => one with { IsReached = isReached }));
}
