namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string MarkInternal => "Merk som internt";
    public override string MakeOpen => "Gjør åpent";
    public override string IsInternal => "internt";
    public override string InternalAnswer => "Internt svar";
    public override string InternalMeans(string party) => $"Internt: Svaret teller med, men bare {party} kan lese det, og det kommer ikke med i dokumenter.";
    public override string NowInternal => "Svaret er internt nå.";
    public override string NowOpen => "Svaret er åpent nå. Alle i planen kan lese det.";
    public override string OnlyItsOwnMakeOpen => "Bare partens egne folk kan gjøre svaret åpent.";
    public override string DidMarkInternal(string question, string party) => $"merket svaret på {question} for {party} som internt";
    public override string DidMakeOpen(string question, string party) => $"gjorde svaret på {question} for {party} åpent";
}
