namespace PlanBot.Core.Languages;

/// <summary>Reminders: what they say, why they come, and how they are set.</summary>
public abstract partial class Phrases
{
    public abstract string Reminder { get; }
    public abstract string Reminders { get; }
    public abstract string RemindersCount(int count);
    public abstract string DueToday { get; }
    public abstract string DueTomorrow { get; }
    public abstract string DueInDays(int days);
    public abstract string DueInWeeks(int weeks);
    public abstract string IsItDone(string date);
    public abstract string NewDeadlineOrOwner(string date);
    public abstract string TellOwner(string name);
    public abstract string WhichDayIsIt(string period);
    public abstract string ChooseDay { get; }
    public abstract string MilestoneOf(string title);
    public abstract string Reached { get; }
    public abstract string RemindMeLater { get; }
    public abstract string LaterOneDay { get; }
    public abstract string LaterOneWeek { get; }
    public abstract string LaterAfterHoliday(string day);
    public abstract string RemindedOn(string day);
    public abstract string NotMine { get; }
    public abstract string CoordinatorIsTold(string name);
    public abstract string NotYoursAnyway { get; }
    public abstract string ShowPlan { get; }
    public abstract string MayBeRepeat { get; }
    public abstract string GaveUp(string name);
    public abstract string StoppedOwning(string name);
    public abstract string LeftTheTeam(string name);
    public abstract string NotHeardFrom(string name);
    public abstract string NotReachable(string name);
    public abstract string ConversationClosed { get; }
    public abstract string EachAlone { get; }
    public abstract string InAnotherConversation { get; }
    public abstract string GiveAllTo { get; }
    public abstract string GivenTo(string name);
    public abstract string AllHaveOwners { get; }
    public abstract string NextTwoWeeks { get; }
    public abstract string NothingInTwoWeeks { get; }
    public abstract string LongPast { get; }
    public abstract string WhyMove { get; }
    public abstract string MovedSince { get; }
    public abstract string MovedFor(string reason);
    public abstract string WillBeSent { get; }
    public abstract string NothingWillBeSent { get; }
    public abstract string WasSent { get; }
    public abstract string NothingWasSent { get; }
    public abstract string WasNotSent { get; }
    public abstract string ToAll { get; }
    public abstract string ToPerson(string name);
    public abstract string StatusSent { get; }
    public abstract string StatusPending { get; }
    public abstract string StatusFailed { get; }
    public abstract string StatusGaveUp { get; }
    public abstract string StatusUnknown { get; }
    public abstract string StatusCancelled { get; }
    public abstract string PerhapsTwice { get; }
    public abstract string FailedBlocked { get; }
    public abstract string FailedInChannel { get; }
    public abstract string FailedGone { get; }
    public abstract string FailedBusy { get; }
    public abstract string FailedNever { get; }
    public abstract string FailedOther { get; }
    public abstract string SweptAt(string moment, string next);
    public abstract string NotSweptForADay { get; }
    public abstract string NeverSwept { get; }
    public abstract string WhyThis { get; }
    public abstract string WhyDone { get; }
    public abstract string WhyHistory { get; }
    public abstract string WhyNoDate { get; }
    public abstract string WhyNoDay { get; }
    public abstract string WhyMadeLater { get; }
    public abstract string WhyLeftOut { get; }
    public abstract string WhyLeftOutByPerson { get; }
    public abstract string WhyPlanIsOff { get; }
    public abstract string WhyPlanIsPaused { get; }
    public abstract string WhyPersonStopped { get; }
    public abstract string WhyPersonPaused { get; }
    public abstract string WhyNoOpenDay { get; }
    public abstract string WhyNextInstead { get; }
    public abstract string WhyPutOff { get; }
    public abstract string WhyEnough { get; }
    public abstract string WhyNotSwept { get; }
    public abstract string WhyToday { get; }
    public abstract string GoesOut(string day);
    public abstract string DayMoved(string day);
    public abstract string GoesToCoordinator { get; }
    public abstract string StepTwoWeeks { get; }
    public abstract string StepBeforeBreak { get; }
    public abstract string StepOneWeek { get; }
    public abstract string StepLastDay { get; }
    public abstract string StepSoonAfter { get; }
    public abstract string StepLongAfter { get; }
    public abstract string StepSnoozed { get; }
    public abstract string StepWhichDay { get; }
    public abstract string StepHandOver { get; }
    public abstract string StepSilence { get; }
    public abstract string StepWeekly { get; }
    public abstract string StepMonthly { get; }
    public abstract string StepClosed { get; }
    public abstract string PlanReminderSettings { get; }
    public abstract string MyReminderSettings { get; }
    public abstract string MyRemindersHelp { get; }
    public abstract string DoesItRemind { get; }
    public abstract string RemindsOn { get; }
    public abstract string RemindsOff { get; }
    public abstract string WhichSteps { get; }
    public abstract string WhereToRemind { get; }
    public abstract string InTheConversation { get; }
    public abstract string ToEachAlone { get; }
    public abstract string WhichHour { get; }
    public abstract string AsThePlanSays { get; }
    public abstract string WhichWeekdays { get; }
    public abstract string WeeklyOverview { get; }
    public abstract string SilentAfter { get; }
    public abstract string NeverAsk { get; }
    public abstract string WeeksLong(int count);
    public abstract string WhileOwnerIsAway { get; }
    public abstract string AwayWaits { get; }
    public abstract string AwayToStandIn { get; }
    public abstract string AwayToCoordinator { get; }
    public abstract string StandIn { get; }
    public abstract string AwayHelp { get; }
    public abstract string YoursWhileAway(string name);
    public abstract string PauseUntilDay { get; }
    public abstract string WeeksWithNothing { get; }
    public abstract string WeeksOfBreaks { get; }
    public abstract string WeeksExample { get; }
    public abstract string WeeksUnreadable(string field);
    public abstract string OwnHoursLabel { get; }
    public abstract string OfficeHours { get; }
    public abstract string FromTo(int from, int until);
    public abstract string ReminderSettingsButton { get; }
    public abstract string PausedFor(string day);
    public abstract string HowLongToPause { get; }
    public abstract string RemindersStopped { get; }
    public abstract string RemindersOnAgain { get; }
    public abstract string StopOwningSure(string count);
    public abstract string StopOwningButton { get; }
    public abstract string OwnsNothingNow(string count);
    public abstract string OwnsAgain { get; }
    public abstract string DidChangeReminders { get; }
    public abstract string DidPutOff(string title, string day);
    public abstract string DidGiveUp(string name, string count);
    public abstract string DidTakeHandOverBack(string name);
}
