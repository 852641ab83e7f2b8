using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans.Beside;

namespace PlanBot.Core.Plans.Decisions;

/// <summary>What has to do with Planner: choosing a plan there, and taking over what was done there.</summary>
public static class Planning
{
    /// <param name="link">Null: no longer.</param>
    public static Outcome ChoosePlanner(this Plan plan, Turn turn, PlannerLink? link) =>
        !plan.IsCoordinator(turn) ? new Outcome.Refused(plan, Refusal.CoordinatorOnly)
        : plan.Remembers(turn.Id) || plan.Planner == link ? new Outcome.Unchanged(plan)
        : plan.Change(turn, new PlanEvent.PlannerChosen(plan.Planner, link));

    /// <summary>The plan in Planner was made, and has an id now.</summary>
    public static Outcome PlannerMade(this Plan plan, string plannerPlan, DateTimeOffset at) =>
        plan.Planner is { PlannerPlan: null } link
            ? plan.FromPlanner(at, $"planner|{plannerPlan}", new PlanEvent.PlannerChosen(link, link with { PlannerPlan = plannerPlan }))
            : new Outcome.Unchanged(plan);

    /// <summary>These events, as one change that came from Planner. Nobody of that name becomes a member.</summary>
    /// <param name="source">The same for the same change, told twice.</param>
    public static Outcome FromPlanner(this Plan plan, DateTimeOffset at, string source, params IEnumerable<PlanEvent> events)
    {
        var all = events.Select(what => Dating.Stamped(what, plan.Country.Today(at))).ToImmutableArray();
        if (all.IsEmpty || plan.Remembers(source))
            return new Outcome.Unchanged(plan);
        var joined = all.OfType<PlanEvent.InitiativeChanged>().Select(changed => changed.After.Owner).OfType<Owner.InTeams>()
            .Select(owner => owner.Person).DistinctBy(person => person.Id).Where(person => !plan.Members.ContainsKey(person.Id));
        var entry = new HistoryEntry(plan.Version + 1, at, PlannerLink.Itself, source, [.. all, .. joined.Select(person => new PlanEvent.Joined(person, null))]);
        return new Outcome.Changed(plan.Apply(entry), entry);
    }

    /// <param name="leader">Null: the bot's own name.</param>
    public static Outcome PostAs(this Plan plan, Turn turn, People.Person? leader) =>
        !plan.IsCoordinator(turn) ? new Outcome.Refused(plan, Refusal.CoordinatorOnly)
        : plan.Remembers(turn.Id) || plan.PostsAs?.Id == leader?.Id ? new Outcome.Unchanged(plan)
        : plan.Change(turn, new PlanEvent.PostingChosen(plan.PostsAs, leader));
}
