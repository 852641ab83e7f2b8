using System.Collections.Immutable;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation;

/// <summary>A plan as one reader meets it: all that is needed to draw any of its cards for her.</summary>
internal sealed record PlanView(Scene Scene, Plan Plan, Template Template, IReadOnlyList<PlanQuestion> Questions, ImmutableArray<Person> Here, bool SearchesPeople)
{
    public Phrases Say { get; } = Scene.Say(Plan);

    public DateOnly Today { get; } = Plan.Country.Today(Scene.Turn.Now);

    /// <summary>Whose eyes the reply is for; null where it is posted for everybody.</summary>
    public PersonId? Reader { get; } = Scene.Turn.RepliesToAll ? null : Scene.Turn.Person.Id;

    /// <summary>Where the page is found; null where nobody has said.</summary>
    public PageLinks? Page { get; init; }

    public bool IsCoordinator => Plan.IsCoordinator(Scene.Turn);

    /// <summary>A question of this plan, asked at present or not.</summary>
    public PlanQuestion? Find(QuestionId id) => Questions.Find(id) ?? Template.EverythingOf(Plan).Find(id);

    /// <summary>Who is in a place, as far as it is known.</summary>
    public Func<Place, ImmutableArray<Person>> MembersOf { get; init; } = _ => [];

    public bool IsHere(Person person) => Plan.Places.Any(place => MembersOf(place).Any(member => member.Id == person.Id));

    /// <summary>Whether somebody is in none of the plan's conversations any more. Where it is not known who is there, nobody has left.</summary>
    public bool HasLeft(Person person) => Shared.All(place => MembersOf(place) is { IsEmpty: false } members && members.All(member => member.Id != person.Id));

    /// <summary>A chat of one person's own tells nothing about the others, unless the plan is nowhere else.</summary>
    private ImmutableArray<Place> Shared => Plan.HasAWall() ? [.. Plan.Places.Where(place => place.Kind != PlaceKind.Personal)] : Plan.Places;

    public PartyId? Party => Plan.PartyOf(Scene.Turn.Person.Id);

    /// <summary>Who can be chosen: those in this conversation and those on the plan's roster, by name.</summary>
    public PeopleToChoose People => new(
    [
        .. Here.Concat(Plan.Members.Values.Select(member => member.Person)).Append(Scene.Turn.Person)
            .DistinctBy(person => person.Id)
            .OrderBy(person => person.Name, StringComparer.Ordinal),
    ],
    SearchesPeople);

    /// <summary>Somebody who was searched for and is not among those that are known here; null where nobody knows her.</summary>
    public Func<PersonId, Person?> Directory { get; init; } = _ => null;

    public Reply Overview(Notice? notice = null, int page = 0) => Scene.Show(OverviewCard.Draw(Say, Plan, Template, Reader, page, notice));

    public Reply Initiative(InitiativeId id, Notice? notice = null) =>
        Plan.AllInitiatives.GetValueOrDefault(id) is { IsDeleted: false } initiative
            ? Scene.Show(InitiativeCard.Draw(Say, Plan, initiative, initiative.Question is { } from ? Find(from) : null, Today, notice))
            : ThingGone([]);

    /// <summary>Something in the plan is no more; what was typed about it is given back.</summary>
    public Reply ThingGone(IEnumerable<string> typed) => Scene.Show(NoticeCard.Draw(
        Say,
        Notice.Look(Say.ThingGone),
        typed,
        Parts.Go(Say.Overview, new OpenPlan { Plan = Plan.Id }),
        Parts.Go(Say.GoOn, new Continue { Plan = Plan.Id })));

    /// <summary>The sentence for a refusal that needs no form.</summary>
    public Notice Why(Refusal refusal) => Notice.Stop(refusal == Refusal.TooMany ? Say.TooMany : Say.CoordinatorOnly(Plan.Coordinator.Name));

    public Reply Refuse(Refusal refusal, IEnumerable<string> typed) => Scene.Show(NoticeCard.Draw(
        Say, Why(refusal), typed, Parts.Go(Say.Overview, new OpenPlan { Plan = Plan.Id })));
}
