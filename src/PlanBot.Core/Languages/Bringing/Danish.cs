namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string BringTitle => "Hent en plan hertil";
    public override string BringMeans => "Alle i denne samtale kan derefter læse planen og svare med. Du kan hente de planer, du er koordinator for.";
    public override string ChooseAPlan => "Vælg planen";
    public override string BringIt => "Hent planen";
    public override string BringFromThere => "Skriv »hent plan« til mig i det team eller den gruppechat, som planen skal hen i. Så kan alle dér se den.";
    public override string NothingToBring => "Du har ingen plan at hente hertil. Kun planens koordinator kan hente den.";
    public override string PlanIsHere => "Planen er her nu, og alle i samtalen kan åbne den.";
    public override string PlanSentAway => "Planen er ikke i denne samtale længere.";
    public override string PlanBrought(string by, string title) => $"{by} har hentet planen »{title}« hertil. Alle her kan læse den og svare med.";
    public override string DidBring => "hentede planen ind i en samtale";
    public override string DidSendAway => "tog planen ud af en samtale";
    public override string ShareWithATeam => "Del planen med et team";
    public override string MenuBring => "Så alle i et team eller en gruppechat kan være med";
}
