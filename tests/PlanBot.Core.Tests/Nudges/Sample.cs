using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Tests.Nudges;

/// <summary>Plans to remind about, made as any plan is: of events in turns.</summary>
internal sealed class Sample : INudgeSettings
{
    private int turns;

    public static Person Coordinator { get; } = new(new("id-Kaja"), "Kaja Berg");

    public static Person Ada { get; } = new(new("id-Ada"), "Ada Holm");

    public static Person Bo { get; } = new(new("id-Bo"), "Bo Lind");

    public static Place Channel { get; } = new("tenant", "19:channel", PlaceKind.Channel);

    public Plan Plan { get; private set; } = new() { Id = new("plan1") };

    public Dictionary<PersonId, PersonalNudges> Own { get; } = [];

    public Dictionary<PersonId, DateOnly> Unreachable { get; } = [];

    /// <summary>Since when Teams takes nothing for the conversation.</summary>
    public Dictionary<Place, DateOnly> Closed { get; } = [];

    /// <summary>The day on which each is back.</summary>
    public Dictionary<PersonId, DateOnly> Away { get; } = [];

    public static Sample In(Country country, DateOnly begun, PlaceKind place = PlaceKind.Channel, string id = "plan1")
    {
        var sample = new Sample { Plan = new() { Id = new(id) } };
        return sample.Does(
            begun,
            Coordinator,
            new PlanEvent.Started("T4", 1, "Familiehuset", [new(new("1"), "Kommune")], country, country == Country.Norway ? Language.Norwegian : Language.Danish, Coordinator, Channel with { Kind = place }));
    }

    public PersonalNudges Of(PersonId person) => Own.GetValueOrDefault(person, PersonalNudges.Usual);

    public DateOnly? UnreachableSince(PersonId person) => Unreachable.TryGetValue(person, out var since) ? since : null;

    public DateOnly? ClosedSince(Place place) => Closed.TryGetValue(place, out var since) ? since : null;

    public bool IsAway(PersonId person, DateOnly day) => Away.TryGetValue(person, out var back) && day < back;

    public Sample Does(DateOnly day, Person by, params PlanEvent[] events)
    {
        Plan = ((Outcome.Changed)Plan.Change(Turn(day, by), events)).Plan;
        return this;
    }

    /// <summary>Takes over what a decision made.</summary>
    public void Stands(Plan plan) => Plan = plan;

    public Turn Turn(DateOnly day, Person by) => new($"turn-{++turns}", by, Channel, Manner.Pressed, null, new(day.ToDateTime(new(10, 0)), TimeSpan.Zero));

    public Sample Reminds(PlanNudges nudges) => Does(DateOnly.MinValue.AddDays(400), Coordinator, new PlanEvent.NudgesChanged(Plan.Nudges, nudges));

    public Sample Adds(DateOnly made, string title, PlanDate? deadline, Owner? owner, params Milestone[] milestones)
    {
        var number = Plan.AllInitiatives.Count + 1;
        return Does(made, Coordinator, new PlanEvent.InitiativeChanged(null, new(new($"i{number}"), number, null, title, owner, deadline, [.. milestones], Completion.NotStarted, Coordinator)));
    }

    public Sample Adds(DateOnly made, DateOnly deadline, Person owner) => Adds(made, "Fagdag", new PlanDate.Day(deadline), new Owner.InTeams(owner));

    public Sample Changes(DateOnly day, Person by, Func<Initiative, Initiative> change, string id = "i1")
    {
        var before = Plan.AllInitiatives[new(id)];
        return Does(day, by, new PlanEvent.InitiativeChanged(before, change(before)));
    }

    /// <summary>All nudges from the beginning of a year to the end of another.</summary>
    public IReadOnlyList<Nudge> Nudges(int from = 2000, int until = 2100) => [.. Ladder.Of(Plan, this, new(from, 1, 1), new(until, 12, 31))];

    public IEnumerable<(Rung Rung, string Day)> Steps(int from = 2000, int until = 2100) => Nudges(from, until).Where(nudge => nudge.Rung is not (Rung.Monthly or Rung.Silence)).Select(nudge => (nudge.Rung, $"{nudge.Day:yyyy-MM-dd}"));
}
