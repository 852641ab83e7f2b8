using PlanBot.Core.Calendar;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string Month(DateOnly first) => first.ToString("MMMM yyyy", Culture);
    public override string Season(YearSeason season, int year) => $"{(season switch { YearSeason.Winter => "vinteren", YearSeason.Spring => "foråret", YearSeason.Summer => "sommeren", _ => "efteråret" })} {year}";
    public override string DayUnknown => "Kender I ikke dagen?";
    public override string MonthOrSeason(string field) => $"{field}: måned eller årstid";
    public override string MonthOrSeasonExample => "Fx marts 2027, foråret 2027 eller uge 41";
    public override string MonthOrSeasonUnreadable(string field) => $"{field}: skriv måned og år eller årstid og år, fx marts 2027 eller foråret 2027.";
    public override string DayOrMonth(string field) => $"{field}: vælg en dag, eller skriv en måned eller årstid, ikke begge dele.";

    public override string DeadlineIsClosed(ClosedDay why) => Closed("Fristen", why);

    public override string KeepOrMove(string why, string before) => $"{why} Behold den, eller flyt den til {before}?";
    public override string KeepDeadline(string day) => $"Behold {day}";
    public override string MoveDeadlineTo(string day) => $"Flyt til {day}";

    private static string Closed(string what, ClosedDay why) => why switch
    {
        ClosedDay.OnHoliday holiday => $"{what} ligger på {HolidayIs(holiday.Which)}.",
        ClosedDay.Summer summer => $"{what} ligger i sommerferien (uge {summer.FirstWeek}–{summer.LastWeek}).",
        ClosedDay.Christmas => $"{what} ligger i juleferien (24. december–1. januar).",
        ClosedDay.QuietWeek quiet => $"{what} ligger i uge {quiet.Number}, hvor planen ikke sender påmindelser.",
        _ => $"{what} ligger i en weekend.",
    };

    private static string HolidayIs(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "nytårsdag",
        Holiday.MaundyThursday => "skærtorsdag",
        Holiday.GoodFriday => "langfredag",
        Holiday.EasterSunday => "påskedag",
        Holiday.EasterMonday => "2. påskedag",
        Holiday.GeneralPrayerDay => "store bededag",
        Holiday.LabourDay => "1. maj",
        Holiday.ConstitutionDay => "17. maj",
        Holiday.AscensionDay => "Kristi himmelfartsdag",
        Holiday.WhitSunday => "pinsedag",
        Holiday.WhitMonday => "2. pinsedag",
        Holiday.ChristmasDay => "juledag",
        _ => "2. juledag",
    };
}
