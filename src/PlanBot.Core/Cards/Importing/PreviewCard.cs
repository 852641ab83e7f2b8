using PlanBot.Core.Cards.Beginning;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Importing;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Importing;

/// <summary>What was understood of a document, before anything of it is kept, and what every new plan is asked.</summary>
internal static class PreviewCard
{
    private const string Dates = "dates";
    private const int MostDates = 15;
    private const int MostOthers = 5;

    public static AdaptiveCard Draw(Phrases say, ImportedPlan plan, KeepImport form, IReadOnlyList<Person> people, DateOnly today, Notice? notice = null)
    {
        var counts = Counts(say, plan);
        var dated = plan.Items.SelectMany(item => item.Dated).ToArray();
        return Parts.Card(
            say,
            $"{say.PreviewTitle}: {counts}. {notice?.Text ?? say.NothingKeptYet}",
            [
                Parts.Heading(say.PreviewTitle),
                Parts.Banner(notice ?? Notice.Look(say.NothingKeptYet)),
                Parts.Labelled(say.Template, plan.Template.Title.In(say.Language)),
                new TextBlock(counts) { Weight = "Bolder", Spacing = "Small" },
                .. plan.Template.Phases.SelectMany(phase => Part(say, plan, phase)),
                plan.Empty.Select(question => question.Name!.In(say.Language).Split(' ')[0]).ToArray() is { Length: > 0 } empty ? Parts.Said(say.EmptyElements(say.List(empty))) with { Spacing = "Medium" } : null,
                .. Others(say, say.Unowned, plan.Items.Where(item => item.AsksForOwner).Select(item => item.Title)),
                .. Others(say, say.ProposedAsResponsible, plan.Items.Where(item => item.IsOwnerProposed).Select(item => $"{item.Owner!.Name}: {item.Title}")),
                .. Others(say, say.ComesAgain, plan.Items.Where(item => item.Kind == InitiativeKind.Recurring).Select(item => item.Title)),
                plan.Items.Count(item => item.Dates.Any() && item.Dates.All(date => date.Last < today)) is > 0 and var past ? Parts.Said(say.PastItems(past)) with { Spacing = "Medium" } : null,
                plan.Answers.Count > 0 ? Parts.Said(say.OneAnswerForAll) with { Spacing = "Medium" } : null,
                plan.Answers.Count(answer => answer.IsCut) is > 0 and var cut ? Parts.Said(say.AnswersCut(cut, QuestionCard.MostText)) with { Spacing = "Medium" } : null,
                plan.LeftOut > 0 ? Parts.Quiet(say.NotItems(plan.LeftOut), spacing: "Medium") : null,
                dated.Length > 0 ? new ActionSet([new ToggleVisibilityAction($"{say.DatesTitle} ({dated.Length})", [Dates])]) : null,
                dated.Length > 0 ? new Container([.. dated.Take(MostDates).Select(one => Parts.Wrote($"{say.ShortDate(one.Date)}: {one.Title.Shortened(Parts.MostOfARow)}", size: "Small", spacing: "Small")), .. More(say, dated.Length - MostDates)]) { Id = Dates, IsVisible = false } : null,
                Parts.Subheading(say.AboutThePlan) with { Separator = true },
                .. PlanCards.Fields(say, form.Form, people),
            ],
            Parts.Send(say.KeepThePlan, new KeepImport { Plan = form.Plan, Source = plan.Text, Suspect = form.Suspect }),
            Parts.Go(say.Cancel, new ImportPlan()));
    }

    public static string Counts(Phrases say, ImportedPlan plan) => string.Join(" · ", new[]
    {
        plan.Answers.Count > 0 ? say.CountAnswers(plan.Answers.Count) : null,
        plan.Answers.Count > 0 ? say.Initiatives(plan.Items.Count) : say.CountItems(plan.Items.Count),
        plan.Dates > 0 ? say.CountDates(plan.Dates) : null,
        plan.Items.Count(item => item.AsksForOwner) is > 0 and var unowned ? say.CountUnowned(unowned) : null,
        plan.OwnQuestions.Count > 0 ? say.CountOwnQuestions(plan.OwnQuestions.Count) : null,
    }.OfType<string>());

    /// <summary>A part by those of its core elements that have something below them, or where it has none in one line.</summary>
    private static IEnumerable<CardElement> Part(Phrases say, ImportedPlan plan, Phase phase)
    {
        var own = plan.OwnQuestions.Where(question => question.Phase == phase.Id).Select(question => question.Id).ToArray();
        var questions = phase.Questions.Select(question => question.Id).Concat(own).ToHashSet();
        var (answers, items) = (plan.Answers.Count(answer => questions.Contains(answer.Question)), plan.Items.Count(item => questions.Contains(item.Question)));
        if (answers + items + own.Length == 0)
            yield break;
        yield return Parts.Subheading(say.PartName(phase.Id, phase.Name.In(say.Language)));
        foreach (var (question, count) in phase.Questions.Where(question => question.Name is not null).Select(question => (question, plan.Items.Count(item => item.Question == question.Id))).Where(pair => pair.Item2 > 0))
            yield return Parts.Wrote($"{question.Name!.In(say.Language).Shortened(Parts.MostOfARow)}: {say.CountItems(count)}", size: "Small", spacing: "Small");
        if (phase.Questions.All(question => question.Name is null))
            yield return Parts.Said(string.Join(" · ", new[] { say.CountAnswers(answers), say.Initiatives(items), own.Length > 0 ? say.CountOwnQuestions(own.Length) : null }.OfType<string>())) with { Spacing = "Small" };
    }

    private static IEnumerable<CardElement> Others(Phrases say, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        return all.Length == 0 ? [] :
        [
            new TextBlock(heading) { Weight = "Bolder", Spacing = "Medium" },
            .. all.Take(MostOthers).Select(line => Parts.Wrote(line.Shortened(2 * Parts.MostOfARow), spacing: "Small")),
            .. More(say, all.Length - MostOthers),
        ];
    }

    private static IEnumerable<CardElement> More(Phrases say, int count) => count > 0 ? [Parts.Quiet(say.AndMore(count))] : [];
}
