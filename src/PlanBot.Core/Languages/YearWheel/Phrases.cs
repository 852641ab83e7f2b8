using PlanBot.Core.Calendar;

namespace PlanBot.Core.Languages;

/// <summary>The year wheel: what comes when, and how often.</summary>
public abstract partial class Phrases
{
    public abstract string YearWheelTitle { get; }
    public abstract string YearWheelEmpty { get; }
    public abstract string YearWheelIsFor { get; }
    public abstract string NothingIn(string months);
    public abstract string AddToYearWheel { get; }
    public abstract string KindCheckpoint { get; }
    public abstract string KindMeetingPlace { get; }
    public abstract string KindActivity { get; }
    public abstract string AddCheckpoint { get; }
    public abstract string AddMeetingPlace { get; }
    public abstract string AddActivity { get; }
    public abstract string Proposals { get; }
    public abstract string TeamAnswered(string answer);
    public abstract string BudgetCheckpoint { get; }
    public abstract string BudgetCheckpointHelp { get; }
    public abstract string WhatKind { get; }
    public abstract string WhatHappens { get; }
    public abstract string WhatHappensExample { get; }
    public abstract string HowOftenQuestion { get; }
    public abstract string OnlyOnce { get; }
    public abstract string EveryMonth { get; }
    public abstract string EveryTwoMonths { get; }
    public abstract string EveryQuarter { get; }
    public abstract string TwiceAYear { get; }
    public abstract string EveryYear { get; }
    public abstract string EveryYearSameWeek { get; }
    public abstract string EveryYearInWeek(int week);
    public abstract string RegularlyUnsaid { get; }
    public abstract string StartingFrom(string rhythm, string date);
    public abstract string WhenOrFirstTime { get; }
    public abstract string ChooseOneself { get; }
    public abstract string InHolidays { get; }
    public abstract string KeepOutOfHolidays { get; }
    public abstract string AlsoInHolidays { get; }
    public abstract string RhythmOrNoDate { get; }
    public abstract string WeekNeedsADay { get; }
    public abstract string WhichDayOfWeek(string field, int week, string monday);
    public abstract string DateIsClosed(ClosedDay why);
    public abstract string Times { get; }
    public abstract string NoTimesAhead { get; }
    public abstract string MarkDoneOn(string date);
    public abstract string NotDoneOn(string date);
    public abstract string DoneOn(string date);
    public abstract string When { get; }
    public abstract string NobodyInParticular { get; }
    public abstract string RegularlyHowOften { get; }
    public abstract string DeadlineFor(string title);
    public abstract string DeleteFromYearWheel { get; }
    public abstract string CheckpointDeleted(string title);
    public abstract string CheckpointRestored { get; }
    public abstract string PutIntoYearWheel { get; }
    public abstract string TakenBack { get; }
    public abstract string TakenBackExcept(int count);
    public abstract string NothingToTakeBack { get; }
    public abstract string DidMarkDone(string title, string date);
    public abstract string DidMarkNotDone(string title, string date);
}
