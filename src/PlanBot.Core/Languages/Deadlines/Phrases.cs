using PlanBot.Core.Calendar;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Languages;

/// <summary>Dates that are no days, and days on which nobody is at work.</summary>
public abstract partial class Phrases
{
    public abstract string Month(DateOnly first);
    public abstract string Season(YearSeason season, int year);
    public abstract string DayUnknown { get; }
    public abstract string MonthOrSeason(string field);
    public abstract string MonthOrSeasonExample { get; }
    public abstract string MonthOrSeasonUnreadable(string field);
    public abstract string DayOrMonth(string field);

    public abstract string DeadlineIsClosed(ClosedDay why);
    public abstract string KeepOrMove(string why, string before);
    public abstract string KeepDeadline(string day);
    public abstract string MoveDeadlineTo(string day);
}
