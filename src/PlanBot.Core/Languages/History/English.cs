namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string History => "History";
    public override string DidStart => "started the plan";
    public override string DidJoin(string who, string party) => $"{who} answers for {party}";
    public override string DidTakePart(string who) => $"{who} takes part in the plan";
    public override string DidAnswer(string question, string party, string answer) => $"answered {question} for {party}: {answer}";
    public override string DidChangeAnswer(string question, string party, string before, string answer) => $"changed the answer to {question} for {party} from {before} to {answer}";
    public override string DidAnswerOnBehalf => "on the party's behalf";
    public override string TextOnly => "text only";
    public override string DidDecide(string question, string need) => $"{question}: initiative? {need}";
    public override string DidAdd(string title) => $"added ‘{title}’";
    public override string DidChange(string title, string what) => $"changed ‘{title}’: {what}";
    public override string DidDelete(string title) => $"deleted ‘{title}’";
    public override string DidRestore(string title) => $"brought back ‘{title}’";
    public override string DidRename(string before, string after) => $"changed ‘{before}’ to ‘{after}’";
    public override string Quoted(string text) => $"‘{text}’";
    public override string DidDeletePlan => "deleted the plan";
    public override string DidRestorePlan => "brought back the plan";
    public override string TitleWas(string before) => $"formerly ‘{before}’";
    public override string OwnerIs(string owner) => $"responsible: {owner}";
    public override string DeadlineMoved(string from, string to) => $"deadline {from} → {to}";
}
