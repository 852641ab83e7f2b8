using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards;

/// <summary>The plan before a meeting: counts in words, then what needs somebody. Never a percentage, never a ranking of people.</summary>
internal static class StatusCard
{
    /// <summary>What fits a glance; the rest is counted.</summary>
    private const int Most = 5;

    public static AdaptiveCard Draw(Phrases say, Plan plan, Template template, StatusReport status, DateOnly today)
    {
        var heading = say.StatusAsOf(say.Date(today));
        return Parts.Card(
            say,
            $"{plan.Title}. {heading}. {string.Join(". ", status.Parts.Select(part => $"{say.PartName(part.Phase.Id, part.Phase.Name.In(say.Language))}: {say.AnsweredOf(part.Answered, part.Of)}"))}. {Counts(say, status)}.",
            [
                Parts.Heading(heading),
                Parts.Wrote(plan.Title, weight: "Bolder"),
                LapCards.Line(say, plan, template),
                .. Questions(say, plan, say.GrantCondition, status.MissingGrantConditions),
                .. status.Parts.SelectMany(part => Part(say, plan, part)),
                .. Questions(say, plan, say.WhereAnswersDiffer, status.Divided),
                .. Questions(say, plan, say.WhereUnclear, status.Unclear),
                Parts.Subheading(say.InitiativesTitle),
                Parts.Said(status.Initiatives.Count == 0 ? say.NoInitiatives : Counts(say, status)),
                .. Initiatives(say, plan, say.Late, status.Late),
                .. Initiatives(say, plan, say.Unowned, status.Unowned),
                .. Initiatives(say, plan, say.DueIn30Days, status.Due),
                status.Due.Count == 0 ? Parts.Quiet(say.NothingDue, spacing: "Small") : null,
            ],
            Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            Parts.Go(say.History, new ShowHistory { Plan = plan.Id }));
    }

    private static IEnumerable<CardElement> Part(Phrases say, Plan plan, PartStatus part)
    {
        yield return Parts.Subheading(say.PartName(part.Phase.Id, part.Phase.Name.In(say.Language)));
        yield return Parts.Said(say.AnsweredOf(part.Answered, part.Of)) with { Spacing = "None" };
        if (plan.Parties.Length > 1)
            yield return Parts.Wrote(string.Join(" · ", part.ByParty.Select(one => $"{one.Party.Name} {one.Answered}")), size: "Small", subtle: true, spacing: "None");
    }

    private static string Counts(Phrases say, StatusReport status)
    {
        int Count(Completion state) => status.Initiatives.Count(initiative => initiative.Completion == state);
        return string.Join(
            " · ",
            new[]
            {
                say.Initiatives(status.Initiatives.Count),
                say.CountNotStarted(Count(Completion.NotStarted)),
                say.CountUnderWay(Count(Completion.UnderWay)),
                say.CountCompleted(Count(Completion.Completed)),
                status.Late.Count == 0 ? null : say.CountLate(status.Late.Count),
                status.Unowned.Count == 0 ? null : say.CountUnowned(status.Unowned.Count),
            }.OfType<string>());
    }

    private static IEnumerable<CardElement> Questions(Phrases say, Plan plan, string heading, IReadOnlyList<PlanQuestion> questions)
    {
        if (questions.Count == 0)
            yield break;
        yield return Parts.Subheading(heading);
        foreach (var question in questions.Take(Most))
        {
            yield return Parts.Row(
                say.GoToQuestion(question.Phase.Id, question.Number),
                new ShowQuestion(question.Id) { Plan = plan.Id },
                question.Question.Label.In(say.Language).Shortened(Parts.MostOfARow),
                AnswerState.Open(say, plan, question) is { } state ? $"{say.Part(question.Phase.Id, question.Number, question.Of)} · {state}" : say.Part(question.Phase.Id, question.Number, question.Of));
        }

        if (questions.Count > Most)
            yield return Parts.Quiet(say.AndMore(questions.Count - Most));
    }

    private static IEnumerable<CardElement> Initiatives(Phrases say, Plan plan, string heading, IReadOnlyList<Initiative> initiatives)
    {
        if (initiatives.Count == 0)
            yield break;
        yield return Parts.Subheading(heading);
        foreach (var initiative in initiatives.Take(Most))
            yield return InitiativeRow.Draw(say, plan, initiative);
        if (initiatives.Count > Most)
            yield return Parts.Quiet(say.AndMore(initiatives.Count - Most));
    }
}
