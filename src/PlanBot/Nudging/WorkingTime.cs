using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Nudging;

/// <summary>Whether a reminder waits for its reader: until she is at work, and until she is back.</summary>
/// <remarks>
/// It waits within what the ladder allows: a step that has waited too long is passed over, and the last one asks the coordinator. Hours
/// that never meet the plan's are no reason to remind somebody never.
/// </remarks>
internal sealed class WorkingTime(IWorkingHours hours)
{
    public async ValueTask<bool> WaitsAsync(Digest digest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (digest.To is not Recipient.Person person || await hours.OfAsync(person.Id, cancellationToken) is not { } own)
            return false;
        if (own.IsAway(now))
            return true;
        var first = digest.Nudges[0];
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(first.Zone, out var found) ? found : TimeZoneInfo.Utc;
        return !own.Covers(now, zone)
            && first.Hours.WindowOn(digest.Day) is var (_, until)
            && own.Next(now, zone) < first.Hours.Country.At(digest.Day, until);
    }
}
