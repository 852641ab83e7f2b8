using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Documents;

/// <summary>What a document holds of the answers. Everything else of the plan is always in it.</summary>
/// <param name="NearTheChild">Also the answers to the questions that come near the individual child (T4-Q19 to Q21), left out unless somebody asks.</param>
/// <remarks>Internal answers are never in a document: it leaves the party whose they are.</remarks>
public sealed record DocumentScope(bool NearTheChild = false)
{
    public bool Holds(PlanQuestion question, Answer answer) => !answer.IsInternal && (NearTheChild || !question.Question.AboutTheChild);
}
