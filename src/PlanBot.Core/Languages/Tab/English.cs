namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string TabBoard => "Board";
    public override string TabTimeline => "Timeline";
    public override string TabAnswers => "Answers";
    public override string TabPlans => "Plans";
    public override string TabNoPlans => "You are not part of any plan yet. Write ‘new plan’ to PlanBot in a chat or channel.";
    public override string TabFailed => "The page could not be loaded. Please try again shortly.";
    public override string TabClosed => "The page is open to those who take part in the plan. Open it from Teams, or ask the coordinator to include you.";
    public override string TabShow => "Show";
    public override string TabEverybody => "Everybody";
    public override string TabMine => "Mine";
    public override string TabNobodys => "No one responsible";
    public override string TabWholePlan => "The whole plan";
    public override string TabLateOnly => "Only deadlines that have passed";
    public override string TabNothingHere => "There is nothing to show here.";
    public override string TabWithoutDate => "Without a date";
    public override string TabNow => "Today";
    public override string TabWheelHelp => "The numbers in the wheel are in the list below. Circle: checkpoint. Square: meeting. Triangle: activity. Diamond: deadline or milestone.";
    public override string TabInternal => "Internal answer";
    public override string TabClose => "Close";
    public override string TabOlder => "Older";
}
