using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Nudging;

/// <summary>What the people of a plan have chosen, as far as the ladder asks: it is asked again until it asks about nobody new.</summary>
internal sealed class PeopleOfPlan(INudgePreferences preferences, IWorkingHours hours, Plan plan, Days days, DateTimeOffset now) : INudgeSettings
{
    private readonly Dictionary<PersonId, (PersonalNudges Nudges, DateOnly? Unreachable)> known = [];
    private readonly HashSet<PersonId> asked = [];
    private readonly Dictionary<PersonId, DateOnly?> back = [];
    private readonly HashSet<PersonId> missed = [];

    private string Tenant => plan.Places.Select(place => place.Tenant).FirstOrDefault() ?? "";

    public PersonalNudges Of(PersonId person) => Ask(person).Nudges;

    public DateOnly? UnreachableSince(PersonId person) => Ask(person).Unreachable;

    /// <summary>Of days that are not being looked at it is not asked: what a mailbox says now may be otherwise by then.</summary>
    public bool IsAway(PersonId person, DateOnly day)
    {
        if (day < days.First || day > days.Sunday)
            return false;
        if (back.TryGetValue(person, out var until))
            return day < until;
        missed.Add(person);
        return false;
    }

    public Task<IReadOnlyList<Nudge>> NudgesAsync(CancellationToken cancellationToken) =>
        KnowingAsync<IReadOnlyList<Nudge>>(() => [.. Ladder.Of(plan, this, days.First, days.Sunday)], cancellationToken);

    public Task<DateOnly?> NextDayAsync(CancellationToken cancellationToken) =>
        KnowingAsync(() => Ladder.NextDay(plan, this, days.Today), cancellationToken);

    private async Task<T> KnowingAsync<T>(Func<T> think, CancellationToken cancellationToken)
    {
        while (true)
        {
            var thought = think();
            if (asked.Count == 0 && missed.Count == 0)
                return thought;
            foreach (var person in asked)
            {
                known[person] = (
                    await preferences.NudgesOfAsync(Tenant, person, cancellationToken),
                    await preferences.UnreachableSinceAsync(Tenant, person, cancellationToken));
            }

            asked.Clear();
            foreach (var person in missed)
                back[person] = await hours.OfAsync(person, cancellationToken) is { } hers ? hers.BackOn(plan.Country, now) : null;
            missed.Clear();
        }
    }

    private (PersonalNudges Nudges, DateOnly? Unreachable) Ask(PersonId person)
    {
        if (known.TryGetValue(person, out var hers))
            return hers;
        asked.Add(person);
        return (PersonalNudges.Usual, null);
    }
}
