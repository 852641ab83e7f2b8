using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Reports;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Checkpoints;

/// <summary>The next twelve months in words, and what could be put into them. One tool among several: nothing here is ever asked for (T3-R8).</summary>
internal static class YearWheelCard
{
    private const int EntriesOnAPage = 30;
    private const int MostUnsaid = 5;
    private const int MostOfAnAnswer = 200;

    /// <summary>What T3 asks about the wheel, and the kind of entry that answers it.</summary>
    private static readonly (CheckpointKind Kind, QuestionId Question)[] Prompts =
        [(CheckpointKind.Checkpoint, new("T3-W1")), (CheckpointKind.MeetingPlace, new("T3-W2")), (CheckpointKind.Activity, new("T3-W3"))];

    /// <param name="prompting">The template that asks what goes into a year wheel.</param>
    /// <param name="links">Null where there is no page that draws the wheel.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, YearWheel wheel, Template prompting, PersonId? reader, int page = 0, Notice? notice = null, PageLinks? links = null)
    {
        var entries = wheel.Months.SelectMany(month => month.Entries.Select(entry => (month.First, Entry: entry))).ToArray();
        var pages = Math.Max(1, (entries.Length + EntriesOnAPage - 1) / EntriesOnAPage);
        var shown = Math.Clamp(page, 0, pages - 1);
        var isEmpty = entries.Length == 0 && wheel.Unsaid.Count == 0 && wheel.Lines.Count == 0;
        var empty = wheel.Months.Where(month => month.Entries.Count == 0).Select(month => say.Month(month.First)).ToArray();
        return Parts.Card(
            say,
            $"{plan.Title}: {say.YearWheelTitle}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.YearWheelTitle),
                Parts.Quiet($"{say.Month(wheel.Months[0].First)} – {say.Month(wheel.Months[^1].First)}"),
                Parts.Banner(notice),
                isEmpty ? Parts.Said(say.YearWheelEmpty) : null,
                isEmpty ? Parts.Said(say.YearWheelIsFor) with { Spacing = "Small" } : null,
                .. entries.Skip(shown * EntriesOnAPage).Take(EntriesOnAPage).GroupBy(one => one.First, one => one.Entry).SelectMany(month => Month(say, plan, month)),
                entries.Length > 0 && empty.Length > 0 && shown == pages - 1 ? Parts.Quiet(say.NothingIn(say.List(empty)), spacing: "Medium") : null,
                pages > 1 ? new ActionSet([Parts.Go(say.ShowMore, new ShowYearWheel((shown + 1) % pages) { Plan = plan.Id })]) : null,
                .. Unsaid(say, plan, wheel),
                .. Proposals(say, plan, prompting, reader),
            ],
            Parts.Go(say.AddToYearWheel, new NewCheckpoint { Plan = plan.Id }),
            Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            Parts.Go(say.ShowStatus, new ShowStatus { Plan = plan.Id }),
            Parts.Go(say.WheelAsPicture, new ShowDocuments { Plan = plan.Id }),
            links is null ? null : new OpenUrlAction(say.OpenThePage, links.Of(plan.Id, PageLinks.WheelView)));
    }

    private static IEnumerable<CardElement> Month(Phrases say, Plan plan, IGrouping<DateOnly, WheelEntry> month)
    {
        yield return Parts.Subheading(Capital(say.Month(month.Key)));
        foreach (var entry in month)
        {
            yield return entry switch
            {
                WheelEntry.Falls { Occurrence: var one } => Parts.RowWithNames(
                    one.Checkpoint.Title,
                    new ShowCheckpoint(one.Checkpoint.Id) { Plan = plan.Id },
                    one.Checkpoint.Title,
                    string.Join(" · ", new[] { When(say, entry, month.Key), say.Kind(one.Checkpoint.Kind), one.Checkpoint.Owner?.Name, one.IsDone ? say.Completed : null }.OfType<string>())),
                WheelEntry.Step step => Parts.RowWithNames(
                    step.Milestone.Title,
                    new ShowInitiative(step.Initiative.Id) { Plan = plan.Id },
                    step.Milestone.Title,
                    string.Join(" · ", new[] { When(say, entry, month.Key), step.Initiative.Title == step.Milestone.Title ? null : step.Initiative.Title, step.Initiative.Owner?.Name }.OfType<string>())),
                WheelEntry.Due due => Parts.RowWithNames(
                    say.DeadlineFor(due.Initiative.Title),
                    new ShowInitiative(due.Initiative.Id) { Plan = plan.Id },
                    say.DeadlineFor(due.Initiative.Title),
                    string.Join(" · ", new[] { When(say, entry, month.Key), due.Initiative.Owner?.Name ?? say.NoOneResponsible }.OfType<string>())),
                _ => throw new ArgumentOutOfRangeException(nameof(month), entry, "An entry of a later release."),
            };
        }
    }

    /// <summary>Null where the month above says it all.</summary>
    private static string? When(Phrases say, WheelEntry entry, DateOnly month) =>
        entry.When is PlanDate.Month && entry.When.First == month ? null : say.Date(entry.When);

    /// <summary>What comes "jevnlig": the rhythm is proposed, and one tap says it.</summary>
    private static IEnumerable<CardElement> Unsaid(Phrases say, Plan plan, YearWheel wheel)
    {
        var all = wheel.Unsaid.Select(checkpoint => (checkpoint.Title, Which: new ChooseRhythm(default) { Checkpoint = checkpoint.Id }, Otherwise: (PlanCommand)new EditCheckpoint(checkpoint.Id)))
            .Concat(wheel.Lines.Select(line => (line.Title, Which: new ChooseRhythm(default) { Line = line.Id }, Otherwise: (PlanCommand)new NewCheckpoint { Line = line.Id })))
            .ToArray();
        if (all.Length == 0)
            yield break;
        yield return Parts.Subheading(say.RegularlyHowOften);
        foreach (var (title, which, otherwise) in all.Take(MostUnsaid))
        {
            yield return Parts.Wrote(title, spacing: "Small");
            yield return CheckpointCard.RhythmButtons(say, plan, which, otherwise);
        }

        if (all.Length > MostUnsaid)
            yield return Parts.Quiet(say.AndMore(all.Length - MostUnsaid));
    }

    private static IEnumerable<CardElement> Proposals(Phrases say, Plan plan, Template prompting, PersonId? reader)
    {
        var missing = Prompts.Where(prompt => plan.Checkpoints.All(checkpoint => checkpoint.Kind != prompt.Kind)).ToArray();
        var offersBudget = !plan.Checkpoints.Any(checkpoint => Enum.GetValues<Language>().Any(language => string.Equals(Phrases.In(language).BudgetCheckpoint, checkpoint.Title, StringComparison.OrdinalIgnoreCase)));
        if (missing.Length == 0 && !offersBudget)
            yield break;
        yield return Parts.Subheading(say.Proposals);
        foreach (var (kind, question) in missing)
        {
            if (prompting.Find(question) is { } prompt)
                yield return Parts.Said(prompt.Text.In(say.Language)) with { Spacing = "Small" };
            foreach (var (_, answer) in plan.AnswersFor(question, reader))
            {
                if (answer.Text is { } text)
                    yield return Parts.Wrote(say.TeamAnswered(text.Shortened(MostOfAnAnswer)), size: "Small", subtle: true, spacing: "None");
            }

            yield return new ActionSet([Parts.Go(say.Add(kind), new NewCheckpoint(kind) { Plan = plan.Id })]) { Spacing = "Small" };
        }

        if (offersBudget)
        {
            yield return Parts.Said(say.BudgetCheckpointHelp) with { Spacing = "Small" };
            yield return new ActionSet([Parts.Go(say.BudgetCheckpoint, new NewCheckpoint { Plan = plan.Id, ForBudget = true })]) { Spacing = "Small" };
        }
    }

    private static string Capital(string month) => char.ToUpperInvariant(month[0]) + month[1..];
}
