namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string TakeAStand => "Decide";
    public override string NoNotNecessary => "No, not necessary";
    public override string Later => "Later";
    public override string NotNecessary(string name, string date) => $"Initiative not necessary ({name}, {date})";
    public override string NotDecided => "Is an initiative needed? You have not decided yet.";
    public override string WantedButMissing => "You want to start an initiative, but it is not written yet.";
}
