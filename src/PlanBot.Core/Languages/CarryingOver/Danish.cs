namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string AnsweredAlike => "Har I svaret på noget lignende?";
    public override string UseAnswerOf(string plan) => $"I har svaret på noget lignende i »{plan}« – bruge det?";
    public override string UseThisAnswer => "Brug svaret";
    public override string NothingAlike => "I jeres andre planer er der ikke svar på noget lignende.";
    public override string TakenFrom(string plan) => $"Svaret er hentet fra »{plan}«. Ret det til, og gem: det er ikke gemt endnu.";
}
