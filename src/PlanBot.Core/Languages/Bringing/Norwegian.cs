namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string BringTitle => "Hent en plan hit";
    public override string BringMeans => "Alle i denne samtalen kan etterpå lese planen og svare med. Du kan hente de planene du er koordinator for.";
    public override string ChooseAPlan => "Velg planen";
    public override string BringIt => "Hent planen";
    public override string BringFromThere => "Skriv «hent plan» til meg i teamet eller gruppechatten som planen skal til. Da kan alle der se den.";
    public override string NothingToBring => "Du har ingen plan å hente hit. Bare planens koordinator kan hente den.";
    public override string PlanIsHere => "Planen er her nå, og alle i samtalen kan åpne den.";
    public override string PlanSentAway => "Planen er ikke i denne samtalen lenger.";
    public override string PlanBrought(string by, string title) => $"{by} har hentet planen «{title}» hit. Alle her kan lese den og svare med.";
    public override string DidBring => "hentet planen inn i en samtale";
    public override string DidSendAway => "tok planen ut av en samtale";
    public override string ShareWithATeam => "Del planen med et team";
    public override string MenuBring => "Så alle i et team eller en gruppechat kan være med";
}
