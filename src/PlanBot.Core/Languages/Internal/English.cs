namespace PlanBot.Core.Languages;

public sealed partial class English
{
    public override string MarkInternal => "Mark as internal";
    public override string MakeOpen => "Make open";
    public override string IsInternal => "internal";
    public override string InternalAnswer => "Internal answer";
    public override string InternalMeans(string party) => $"Internal: the answer counts, but only {party} can read it, and documents leave it out.";
    public override string NowInternal => "The answer is internal now.";
    public override string NowOpen => "The answer is open now. Everybody in the plan can read it.";
    public override string OnlyItsOwnMakeOpen => "Only the party’s own people can make the answer open.";
    public override string DidMarkInternal(string question, string party) => $"marked the answer to {question} for {party} as internal";
    public override string DidMakeOpen(string question, string party) => $"made the answer to {question} for {party} open";
}
