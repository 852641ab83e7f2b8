namespace PlanBot.Core.Languages;

public sealed partial class Danish
{
    public override string History => "Historik";
    public override string DidStart => "begyndte planen";
    public override string DidJoin(string who, string party) => $"{who} svarer for {party}";
    public override string DidTakePart(string who) => $"{who} er med i planen";
    public override string DidAnswer(string question, string party, string answer) => $"svarede på {question} for {party}: {answer}";
    public override string DidChangeAnswer(string question, string party, string before, string answer) => $"ændrede svaret på {question} for {party} fra {before} til {answer}";
    public override string DidAnswerOnBehalf => "på partens vegne";
    public override string TextOnly => "kun tekst";
    public override string DidDecide(string question, string need) => $"{question}: initiativ? {need}";
    public override string DidAdd(string title) => $"tilføjede »{title}«";
    public override string DidChange(string title, string what) => $"ændrede »{title}«: {what}";
    public override string DidDelete(string title) => $"slettede »{title}«";
    public override string DidRestore(string title) => $"hentede »{title}« tilbage";
    public override string DidRename(string before, string after) => $"ændrede »{before}« til »{after}«";
    public override string Quoted(string text) => $"»{text}«";
    public override string DidDeletePlan => "slettede planen";
    public override string DidRestorePlan => "hentede planen tilbage";
    public override string TitleWas(string before) => $"før »{before}«";
    public override string OwnerIs(string owner) => $"ansvarlig: {owner}";
    public override string DeadlineMoved(string from, string to) => $"frist {from} → {to}";
}
