namespace PlanBot.Core.Plans;

/// <summary>Decides a plan's calendar and its clock.</summary>
public enum Country
{
    Denmark,
    Norway,
}

public static class Clock
{
    private static readonly TimeZoneInfo Oslo = Zone("Europe/Oslo", "W. Europe Standard Time");
    private static readonly TimeZoneInfo Copenhagen = Zone("Europe/Copenhagen", "Romance Standard Time");

    /// <summary>What day it is there.</summary>
    public static DateOnly Today(this Country country, DateTimeOffset now) => DateOnly.FromDateTime(country.Local(now));

    public static DateTime Local(this Country country, DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, country == Country.Norway ? Oslo : Copenhagen).DateTime;

    /// <summary>The IANA name of its zone.</summary>
    public static string ZoneName(this Country country) => country == Country.Norway ? "Europe/Oslo" : "Europe/Copenhagen";

    /// <summary>The instant of a local day and hour. An hour that a clock change leaves out is taken an hour later; of one that comes twice, the second.</summary>
    public static DateTimeOffset At(this Country country, DateOnly day, TimeOnly hour)
    {
        var zone = country == Country.Norway ? Oslo : Copenhagen;
        var local = day.ToDateTime(hour);
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>Windows knows its own names alone where no culture data is loaded, as here.</summary>
    private static TimeZoneInfo Zone(string iana, string windows) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(iana, out var zone) ? zone : TimeZoneInfo.FindSystemTimeZoneById(windows);
}
