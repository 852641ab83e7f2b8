namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string More => "More";
    public override string MenuTitle => "More about the plan";
    public override string MenuOwnQuestion => "A question that the template lacks";
    public override string MenuHistory => "Who changed what, and when";
    public override string MenuDuties => "What must, should and may be in place";
    public override string MenuRound => "Where you are in the round, and the next one";
    public override string MenuStaffChange => "Ask again when people come or go";
    public override string MenuDocuments => "Word, spreadsheet, plain text or calendar";
    public override string MenuYearWheel => "The whole year: checkpoints, meetings and deadlines";
    public override string MenuUnowned => "What nobody is responsible for";
    public override string MenuTakeOver => "When somebody else goes on";
    public override string MenuClarity => "Answer alone, then look at the differences together";
    public override string MenuPulse => "Two anonymous questions";
    public override string MenuMeeting => "Go through the plan together, and get minutes";
    public override string MenuReminders => "What will be sent, and why";
    public override string MenuImported => "What the import leaves open";
    public override string HelpImport => "**import plan**: use a plan you already have";
    public override string HelpGraph => "**planner**, **post as me**, **feed** and **doctor**: tasks in Planner, reminders in your name or in the activity feed, and how PlanBot is doing";
    public override string HelpMenu => "**menu**: year wheel, meeting, clarity round, reminders and more";
    public override string PinTheOverview => "Pin the overview";
    public override string UnpinTheOverview => "Unpin the overview";
    public override string MenuPin => "In the channel or group chat; it follows the plan";
    public override string MenuAllPlans => "How far each of them is, and what needs somebody";
    public override string MenuMinutes => "What was decided at the latest meeting";
    public override string MenuPlanner => "Tasks for those responsible in the team's Planner";
    public override string MenuPosting => "Post reminders in the channel in a leader's name";
    public override string HelpAllPlans => "**all plans**: where does each of them stand?";
    public override string HelpTemplates => "**templates**: all templates, your own too";
    public override string MenuAbout => "Where the template comes from, and what it says";
    public override string MenuDelete => "Can be undone";
}
