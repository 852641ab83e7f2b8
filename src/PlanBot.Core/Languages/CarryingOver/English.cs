namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string AnsweredAlike => "Have you answered something similar?";
    public override string UseAnswerOf(string plan) => $"You have answered something similar in ‘{plan}’ – use it?";
    public override string UseThisAnswer => "Use the answer";
    public override string NothingAlike => "Your other plans have no answer to anything similar.";
    public override string TakenFrom(string plan) => $"The answer is taken from ‘{plan}’. Adapt it and save: it is not saved yet.";
}
