using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Verbs.Reminders;

/// <summary>What a leader sees of the reminders: what is to come, what was sent, what failed, and why.</summary>
internal sealed class ReminderVerbs(Desk desk, INudgePreferences preferences, INudgeLedger ledger)
{
    private const int Days = 14;

    public Task<Reply> ShowAsync(Scene scene, ShowReminders command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view =>
        {
            var settings = await People.OfAsync(preferences, view.Plan, cancellationToken);
            var coming = Ladder.Of(view.Plan, settings, view.Today, view.Today.AddDays(Days)).ToArray();
            var records = await ledger.OfPlanAsync(view.Plan.Id, view.Today.AddDays(-Days), view.Today, cancellationToken);
            var settled = new NudgeLog(records);
            return Scene.Show(RemindersCard.Draw(
                view.Say,
                view.Plan,
                [.. coming.Where(nudge => !settled.Has(nudge.Id))],
                records,
                await ledger.HeartbeatAsync(cancellationToken),
                scene.Turn.Now,
                view.IsCoordinator));
        },
        cancellationToken);

    public Task<Reply> ExplainAsync(Scene scene, ExplainReminders command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view =>
        {
            if (view.Plan.AllInitiatives.GetValueOrDefault(command.Initiative) is not { IsDeleted: false } initiative)
                return view.ThingGone([]);
            var settings = await People.OfAsync(preferences, view.Plan, cancellationToken);
            var records = await ledger.OfPlanAsync(view.Plan.Id, view.Today.AddDays(-120), view.Today, cancellationToken);
            var items = LadderItem.Of(initiative).Select(item => (item, Explaining.Of(view.Plan, item, settings, records, view.Today))).ToArray();
            return Scene.Show(WhyCard.Draw(view.Say, view.Plan, initiative, items, view.Today));
        },
        cancellationToken);

    /// <summary>What the plan's people have chosen, looked up before the pure rules are asked.</summary>
    private sealed class People(Dictionary<PersonId, (PersonalNudges Own, DateOnly? Unreachable)> known, Dictionary<Place, DateOnly?> closed) : INudgeSettings
    {
        public static async Task<People> OfAsync(INudgePreferences preferences, Plan plan, CancellationToken cancellationToken)
        {
            var tenant = plan.Places.Select(place => place.Tenant).FirstOrDefault() ?? "";
            var known = new Dictionary<PersonId, (PersonalNudges, DateOnly?)>();
            foreach (var person in LadderItem.Of(plan).Select(item => Addressing.OwnerInTeams(item.Initiative)?.Person.Id).OfType<PersonId>().Append(plan.Coordinator.Id).Distinct())
                known[person] = (await preferences.NudgesOfAsync(tenant, person, cancellationToken), await preferences.UnreachableSinceAsync(tenant, person, cancellationToken));
            var closed = new Dictionary<Place, DateOnly?>();
            foreach (var place in plan.Places.Where(place => place.Kind != PlaceKind.Personal))
                closed[place] = await preferences.ClosedSinceAsync(place, cancellationToken);
            return new(known, closed);
        }

        public PersonalNudges Of(PersonId person) => known.TryGetValue(person, out var one) ? one.Own : PersonalNudges.Usual;

        public DateOnly? UnreachableSince(PersonId person) => known.TryGetValue(person, out var one) ? one.Unreachable : null;

        public DateOnly? ClosedSince(Place place) => closed.GetValueOrDefault(place);

        /// <summary>A turn asks no mailbox: what is to come is shown as if everybody were there.</summary>
        public bool IsAway(PersonId person, DateOnly day) => false;
    }
}
