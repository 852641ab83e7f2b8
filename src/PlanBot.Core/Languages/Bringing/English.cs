namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string BringTitle => "Bring a plan here";
    public override string BringMeans => "Everybody in this conversation can then read the plan and answer too. You can bring the plans that you coordinate.";
    public override string ChooseAPlan => "Choose the plan";
    public override string BringIt => "Bring the plan";
    public override string BringFromThere => "Write ‘bring plan’ to me in the team or group chat that the plan should go to. Then everybody there can see it.";
    public override string NothingToBring => "You have no plan to bring here. Only the plan’s coordinator can bring it.";
    public override string PlanIsHere => "The plan is here now, and everybody in the conversation can open it.";
    public override string PlanSentAway => "The plan is no longer in this conversation.";
    public override string PlanBrought(string by, string title) => $"{by} brought the plan ‘{title}’ here. Everybody here can read it and answer too.";
    public override string DidBring => "brought the plan into a conversation";
    public override string DidSendAway => "took the plan out of a conversation";
    public override string ShareWithATeam => "Share the plan with a team";
    public override string MenuBring => "So that everybody in a team or group chat can take part";
}
