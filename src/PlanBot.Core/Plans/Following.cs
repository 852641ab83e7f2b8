using PlanBot.Core.Calendar;

namespace PlanBot.Core.Plans;

/// <summary>Deadlines that come one after the other: the steps of a case on its way to the council ("saksgang").</summary>
public static class Following
{
    /// <summary>So many years no deadline is moved at once.</summary>
    private const int MostDays = 3660;

    /// <summary>What comes after an initiative that was moved, under the same question, and where it would go; soonest first.</summary>
    /// <param name="moved">As it is now.</param>
    /// <param name="days">How far it was moved; negative: to an earlier day.</param>
    /// <remarks>The same number of days, and from a closed day back to a working day. What has a milestone that would then lie after it is left out.</remarks>
    public static IReadOnlyList<(Initiative Initiative, DateOnly From, DateOnly To)> After(this Plan plan, Initiative moved, int days) =>
        moved is not { Question: not null, Deadline: PlanDate.Day { Date: var now } } || days is 0 or < -MostDays or > MostDays ? []
            :
            [
                .. plan.Initiatives
                    .Where(initiative => initiative.Id != moved.Id && initiative.Question == moved.Question && initiative.IsAhead)
                    .Select(initiative => (Initiative: initiative, Day: (initiative.Deadline as PlanDate.Day)?.Date))
                    .Where(one => one.Day > now.AddDays(-days))
                    .Select(one => (one.Initiative, From: one.Day!.Value, To: ClosedDay.Before(one.Day.Value.AddDays(days), plan.Country, plan.Nudges.Quiet)))
                    .Where(one => one.To != one.From && one.Initiative.Milestones.All(milestone => milestone.Date is null || milestone.Date.First <= one.To))
                    .OrderBy(one => one.From)
                    .ThenBy(one => one.Initiative.Number),
            ];
}
