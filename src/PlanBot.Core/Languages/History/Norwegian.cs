namespace PlanBot.Core.Languages;

public sealed partial class Norwegian
{
    public override string History => "Historikk";
    public override string DidStart => "startet planen";
    public override string DidJoin(string who, string party) => $"{who} svarer for {party}";
    public override string DidTakePart(string who) => $"{who} er med i planen";
    public override string DidAnswer(string question, string party, string answer) => $"svarte på {question} for {party}: {answer}";
    public override string DidChangeAnswer(string question, string party, string before, string answer) => $"endret svaret på {question} for {party} fra {before} til {answer}";
    public override string DidAnswerOnBehalf => "på vegne av parten";
    public override string TextOnly => "bare tekst";
    public override string DidDecide(string question, string need) => $"{question}: tiltak? {need}";
    public override string DidAdd(string title) => $"la til «{title}»";
    public override string DidChange(string title, string what) => $"endret «{title}»: {what}";
    public override string DidDelete(string title) => $"slettet «{title}»";
    public override string DidRestore(string title) => $"hentet «{title}» tilbake";
    public override string DidRename(string before, string after) => $"endret «{before}» til «{after}»";
    public override string Quoted(string text) => $"«{text}»";
    public override string DidDeletePlan => "slettet planen";
    public override string DidRestorePlan => "hentet planen tilbake";
    public override string TitleWas(string before) => $"før «{before}»";
    public override string OwnerIs(string owner) => $"ansvarlig: {owner}";
    public override string DeadlineMoved(string from, string to) => $"frist {from} → {to}";
}
