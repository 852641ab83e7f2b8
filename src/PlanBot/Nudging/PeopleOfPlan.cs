using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Nudging;

/// <summary>What the people of a plan have chosen, as far as the ladder asks: it is asked again until it asks about nobody new.</summary>
internal sealed class PeopleOfPlan(INudgePreferences preferences, IWorkingHours hours, Plan plan, Days days, DateTimeOffset now) : INudgeSettings
{
    private readonly Asked<PersonId, (PersonalNudges Nudges, DateOnly? Unreachable)> people = new((PersonalNudges.Usual, null));
    private readonly Asked<Place, DateOnly?> closed = new(null);

    /// <summary>The day on which she is back; null while she is there.</summary>
    private readonly Asked<PersonId, DateOnly?> back = new(null);

    private string Tenant => plan.Places.Select(place => place.Tenant).FirstOrDefault() ?? "";

    public PersonalNudges Of(PersonId person) => people.Of(person).Nudges;

    public DateOnly? UnreachableSince(PersonId person) => people.Of(person).Unreachable;

    public DateOnly? ClosedSince(Place place) => closed.Of(place);

    /// <summary>Of days that are not being looked at it is not asked: what a mailbox says now may be otherwise by then.</summary>
    public bool IsAway(PersonId person, DateOnly day) => day >= days.First && day <= days.Sunday && day < back.Of(person);

    public Task<IReadOnlyList<Nudge>> NudgesAsync(CancellationToken cancellationToken) =>
        KnowingAsync<IReadOnlyList<Nudge>>(() => [.. Ladder.Of(plan, this, days.First, days.Sunday)], cancellationToken);

    public Task<DateOnly?> NextDayAsync(CancellationToken cancellationToken) =>
        KnowingAsync(() => Ladder.NextDay(plan, this, days.Today), cancellationToken);

    private async Task<T> KnowingAsync<T>(Func<T> think, CancellationToken cancellationToken)
    {
        while (true)
        {
            var thought = think();
            var learnt = await people.LearnAsync(async person => (
                await preferences.NudgesOfAsync(Tenant, person, cancellationToken),
                await preferences.UnreachableSinceAsync(Tenant, person, cancellationToken)));
            learnt |= await closed.LearnAsync(async place => await preferences.ClosedSinceAsync(place, cancellationToken));
            learnt |= await back.LearnAsync(async person => await hours.OfAsync(person, cancellationToken) is { } hers ? hers.BackOn(plan.Country, now) : null);
            if (!learnt)
                return thought;
        }
    }

    /// <summary>Answers by what they are about; what is not known yet is noted and taken as usual meanwhile.</summary>
    private sealed class Asked<TAbout, TAnswer>(TAnswer usual)
        where TAbout : notnull
    {
        private readonly Dictionary<TAbout, TAnswer> known = [];
        private readonly HashSet<TAbout> open = [];

        public TAnswer Of(TAbout about)
        {
            if (known.TryGetValue(about, out var answer))
                return answer;
            open.Add(about);
            return usual;
        }

        /// <returns>Whether there was anything to find out.</returns>
        public async Task<bool> LearnAsync(Func<TAbout, Task<TAnswer>> find)
        {
            var asked = open.ToArray();
            foreach (var about in asked)
                known[about] = await find(about);
            open.Clear();
            return asked.Length > 0;
        }
    }
}
