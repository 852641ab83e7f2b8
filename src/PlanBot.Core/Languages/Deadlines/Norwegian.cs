using PlanBot.Core.Calendar;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string Month(DateOnly first) => first.ToString("MMMM yyyy", Culture);
    public override string Season(YearSeason season, int year) => $"{(season switch { YearSeason.Winter => "vinteren", YearSeason.Spring => "våren", YearSeason.Summer => "sommeren", _ => "høsten" })} {year}";
    public override string DayUnknown => "Vet dere ikke dagen?";
    public override string MonthOrSeason(string field) => $"{field}: måned eller årstid";
    public override string MonthOrSeasonExample => "F.eks. mars 2027, våren 2027 eller uke 41";
    public override string MonthOrSeasonUnreadable(string field) => $"{field}: skriv måned og år eller årstid og år, f.eks. mars 2027 eller våren 2027.";
    public override string DayOrMonth(string field) => $"{field}: velg en dag, eller skriv en måned eller årstid, ikke begge deler.";

    public override string DeadlineIsClosed(ClosedDay why) => Closed("Fristen", why);

    public override string KeepOrMove(string why, string before) => $"{why} Behold den eller flytt den til {before}?";
    public override string KeepDeadline(string day) => $"Behold {day}";
    public override string MoveDeadlineTo(string day) => $"Flytt til {day}";

    private static string Closed(string what, ClosedDay why) => why switch
    {
        ClosedDay.OnHoliday holiday => $"{what} er på {HolidayIs(holiday.Which)}.",
        ClosedDay.Summer summer => $"{what} er i fellesferien (uke {summer.FirstWeek}–{summer.LastWeek}).",
        ClosedDay.Christmas => $"{what} er i julen (24. desember–1. januar).",
        ClosedDay.QuietWeek quiet => $"{what} er i uke {quiet.Number}, da planen ikke sender påminnelser.",
        _ => $"{what} er i en helg.",
    };

    private static string HolidayIs(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "første nyttårsdag",
        Holiday.MaundyThursday => "skjærtorsdag",
        Holiday.GoodFriday => "langfredag",
        Holiday.EasterSunday => "første påskedag",
        Holiday.EasterMonday => "andre påskedag",
        Holiday.GeneralPrayerDay => "store bededag",
        Holiday.LabourDay => "1. mai",
        Holiday.ConstitutionDay => "17. mai",
        Holiday.AscensionDay => "Kristi himmelfartsdag",
        Holiday.WhitSunday => "første pinsedag",
        Holiday.WhitMonday => "andre pinsedag",
        Holiday.ChristmasDay => "første juledag",
        _ => "andre juledag",
    };
}
