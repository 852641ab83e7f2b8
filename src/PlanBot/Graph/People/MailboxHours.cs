using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Graph.Models;
using PlanBot.Core.People;
using PlanBot.Graph.Traffic;
using WorkingHours = PlanBot.Core.People.WorkingHours;

namespace PlanBot.Graph.People;

/// <summary>Working hours, zone and automatic replies from people's mailbox settings. Their messages are neither asked for nor kept.</summary>
public sealed partial class MailboxHours(GraphClients graph, TimeProvider time, ILogger<MailboxHours> logger) : IWorkingHours
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(2);
    private static readonly TimeSpan FreshFailure = TimeSpan.FromMinutes(15);
    private static readonly string[] Fields = ["timeZone", "workingHours", "automaticRepliesSetting"];

    private readonly Kept<PersonId, WorkingHours?> kept = new(time, 20_000);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever Graph throws, the plan's own hours are used instead.")]
    public async ValueTask<WorkingHours?> OfAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(person.Value, "D", out _))
            return null;
        if (kept.TryGet(person, out var known))
            return known;
        try
        {
            // The settings alone are asked for, since the whole user would cost her name as well.
            var settings = await graph.People.Users[person.Value].MailboxSettings.GetAsync(request => request.QueryParameters.Select = Fields, cancellationToken);
            var hours = settings is null ? null : Read(settings, time.GetUtcNow());
            kept.Put(person, hours, Fresh);
            return hours;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotRead(logger, person.Value, GraphFailure.Of(exception)?.Code ?? exception.GetType().Name);
            kept.Put(person, null, FreshFailure);
            return null;
        }
    }

    internal static WorkingHours Read(MailboxSettings settings, DateTimeOffset now)
    {
        var hours = settings.WorkingHours;
        return new(
            ZoneNames.Iana(hours?.TimeZone?.Name) ?? ZoneNames.Iana(settings.TimeZone),
            [.. (hours?.DaysOfWeek ?? []).OfType<DayOfWeekObject>().Select(day => (DayOfWeek)(int)day)],
            Time(hours?.StartTime),
            Time(hours?.EndTime),
            Away(settings.AutomaticRepliesSetting, now));
    }

    private static TimeOnly Time(Microsoft.Kiota.Abstractions.Time? time) => time is { } one ? new(one.Hour, one.Minute) : default;

    private static DateTimeOffset? Away(AutomaticRepliesSetting? replies, DateTimeOffset now) => replies?.Status switch
    {
        AutomaticRepliesStatus.AlwaysEnabled => DateTimeOffset.MaxValue,
        AutomaticRepliesStatus.Scheduled when Instant(replies.ScheduledStartDateTime) <= now && Instant(replies.ScheduledEndDateTime) is { } end && end > now => end,
        _ => null,
    };

    private static DateTimeOffset? Instant(DateTimeTimeZone? moment)
    {
        if (moment is null || !DateTime.TryParse(moment.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return null;
        var zone = ZoneNames.Iana(moment.TimeZone) is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : TimeZoneInfo.Utc;
        return new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The working hours of {Person} could not be read ({Code}); the plan's are used.")]
        public static partial void NotRead(ILogger logger, string person, string code);
    }
}
