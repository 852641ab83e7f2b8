using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Cards;

/// <summary>What works, what does not, and what to do about it. Every state in words, since colour alone says nothing.</summary>
internal static class DoctorCard
{
    /// <param name="examination">Null: being made.</param>
    public static AdaptiveCard Draw(Phrases say, Examination? examination)
    {
        var bad = examination?.Findings.Count(finding => finding.State is FindingState.Bad or FindingState.Look) ?? 0;
        var result = examination is null ? say.DoctorExamines : bad == 0 ? say.DoctorAllWell : say.DoctorFound(bad);
        return Parts.Card(
            say,
            result,
            [
                Parts.Heading(say.DoctorHeading),
                Parts.Said(result),
                .. (examination?.Findings ?? []).OrderByDescending(finding => finding.State is FindingState.Off ? FindingState.Good : finding.State).SelectMany(finding => One(say, finding)),
            ],
            Parts.Go(say.ShowAgain, new ShowDoctor()));
    }

    private static IEnumerable<CardElement> One(Phrases say, Finding finding)
    {
        yield return Parts.Wrote($"{say.FindingStateIs(finding.State)}: {say.FindingIs(finding)}", weight: finding.State is FindingState.Bad or FindingState.Look ? "Bolder" : null, spacing: "Medium");
        if (say.FindingAdvice(finding) is { } advice)
            yield return Parts.Wrote(advice, size: "Small", spacing: "None");
        if (finding.Command is { } command)
            yield return Parts.Wrote(command, size: "Small", subtle: true, spacing: "Small");
    }
}
