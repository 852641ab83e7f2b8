namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string MarkInternal => "Markér som internt";
    public override string MakeOpen => "Gør åbent";
    public override string IsInternal => "internt";
    public override string InternalAnswer => "Internt svar";
    public override string InternalMeans(string party) => $"Internt: Svaret tæller med, men kun {party} kan læse det, og det kommer ikke med i dokumenter.";
    public override string NowInternal => "Svaret er internt nu.";
    public override string NowOpen => "Svaret er åbent nu. Alle i planen kan læse det.";
    public override string OnlyItsOwnMakeOpen => "Kun partens egne folk kan gøre svaret åbent.";
    public override string DidMarkInternal(string question, string party) => $"markerede svaret på {question} for {party} som internt";
    public override string DidMakeOpen(string question, string party) => $"gjorde svaret på {question} for {party} åbent";
}
