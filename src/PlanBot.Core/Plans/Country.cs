namespace PlanBot.Core.Plans;

/// <summary>Decides a plan's calendar and its clock.</summary>
public enum Country
{
    Denmark,
    Norway,
}

public static class Clock
{
    /// <summary>What day it is there.</summary>
    public static DateOnly Today(this Country country, DateTimeOffset now) => DateOnly.FromDateTime(country.Local(now));

    public static DateTime Local(this Country country, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(country == Country.Norway ? "Europe/Oslo" : "Europe/Copenhagen")).DateTime;
}
