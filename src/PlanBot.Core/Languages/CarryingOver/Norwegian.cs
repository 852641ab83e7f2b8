namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string AnsweredAlike => "Har dere svart på noe liknende?";
    public override string UseAnswerOf(string plan) => $"Dere har svart på noe liknende i «{plan}» – bruke det?";
    public override string UseThisAnswer => "Bruk svaret";
    public override string NothingAlike => "I de andre planene deres er det ikke svar på noe liknende.";
    public override string TakenFrom(string plan) => $"Svaret er hentet fra «{plan}». Tilpass det, og lagre: det er ikke lagret ennå.";
}
