using PlanBot.Core.Calendar;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string Month(DateOnly first) => first.ToString("MMMM yyyy", Culture);
    public override string Season(YearSeason season, int year) => $"{(season switch { YearSeason.Winter => "winter", YearSeason.Spring => "spring", YearSeason.Summer => "summer", _ => "autumn" })} {year}";
    public override string DayUnknown => "Don't know the day?";
    public override string MonthOrSeason(string field) => $"{field}: month or season";
    public override string MonthOrSeasonExample => "e.g. March 2027, spring 2027 or week 41";
    public override string MonthOrSeasonUnreadable(string field) => $"{field}: write a month and a year or a season and a year, e.g. March 2027 or spring 2027.";
    public override string DayOrMonth(string field) => $"{field}: choose a day, or write a month or season, not both.";

    public override string DeadlineIsClosed(ClosedDay why) => Closed("The deadline", why);

    public override string KeepOrMove(string why, string before) => $"{why} Keep it, or move it to {before}?";
    public override string KeepDeadline(string day) => $"Keep {day}";
    public override string MoveDeadlineTo(string day) => $"Move to {day}";

    private static string Closed(string what, ClosedDay why) => why switch
    {
        ClosedDay.OnHoliday holiday => $"{what} is on {HolidayIs(holiday.Which)}.",
        ClosedDay.Summer summer => $"{what} is in the summer holidays (weeks {summer.FirstWeek}–{summer.LastWeek}).",
        ClosedDay.Christmas => $"{what} is in the Christmas holidays (24 December–1 January).",
        ClosedDay.QuietWeek quiet => $"{what} is in week {quiet.Number}, in which the plan sends no reminders.",
        _ => $"{what} is on a weekend.",
    };

    private static string HolidayIs(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "New Year's Day",
        Holiday.MaundyThursday => "Maundy Thursday",
        Holiday.GoodFriday => "Good Friday",
        Holiday.EasterSunday => "Easter Sunday",
        Holiday.EasterMonday => "Easter Monday",
        Holiday.GeneralPrayerDay => "General Prayer Day",
        Holiday.LabourDay => "1 May",
        Holiday.ConstitutionDay => "17 May",
        Holiday.AscensionDay => "Ascension Day",
        Holiday.WhitSunday => "Whit Sunday",
        Holiday.WhitMonday => "Whit Monday",
        Holiday.ChristmasDay => "Christmas Day",
        _ => "Boxing Day",
    };
}
