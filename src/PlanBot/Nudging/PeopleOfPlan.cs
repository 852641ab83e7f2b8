using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Nudging;

/// <summary>What the people of a plan have chosen, as far as the ladder asks: it is asked again until it asks about nobody new.</summary>
internal sealed class PeopleOfPlan(INudgePreferences preferences, Plan plan) : INudgeSettings
{
    private readonly Dictionary<PersonId, (PersonalNudges Nudges, DateOnly? Unreachable)> known = [];
    private readonly HashSet<PersonId> asked = [];

    private string Tenant => plan.Places.Select(place => place.Tenant).FirstOrDefault() ?? "";

    public PersonalNudges Of(PersonId person) => Ask(person).Nudges;

    public DateOnly? UnreachableSince(PersonId person) => Ask(person).Unreachable;

    public Task<IReadOnlyList<Nudge>> NudgesAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        KnowingAsync<IReadOnlyList<Nudge>>(() => [.. Ladder.Of(plan, this, from, until)], cancellationToken);

    public Task<DateOnly?> NextDayAsync(DateOnly after, CancellationToken cancellationToken) =>
        KnowingAsync(() => Ladder.NextDay(plan, this, after), cancellationToken);

    private async Task<T> KnowingAsync<T>(Func<T> think, CancellationToken cancellationToken)
    {
        while (true)
        {
            var thought = think();
            if (asked.Count == 0)
                return thought;
            foreach (var person in asked)
            {
                known[person] = (
                    await preferences.NudgesOfAsync(Tenant, person, cancellationToken),
                    await preferences.UnreachableSinceAsync(Tenant, person, cancellationToken));
            }

            asked.Clear();
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
