using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Verbs;
using PlanBot.Core.Conversation.Verbs.Importing;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Cards.Templates;

/// <summary>A team's own templates: looked through before one is kept, and the list of them.</summary>
internal static class OwnTemplateCards
{
    /// <summary>Conversations to choose among.</summary>
    public const int MostTargets = 20;

    /// <summary>Of each kind of change.</summary>
    private const int MostChanges = 10;

    /// <param name="draft">What its button knows it by.</param>
    /// <param name="before">The version that is on the list; null for a template that is new.</param>
    /// <param name="targets">Who may use it; one is no choice.</param>
    public static AdaptiveCard Preview(Phrases say, TemplateReading.Read read, string draft, Template? before, IReadOnlyList<Choice> targets, string chosen)
    {
        var template = read.Template;
        var changes = before is null ? null : TemplateChanges.Between(before, template);
        return Parts.Card(
            say,
            $"{say.LookThroughTemplate}: {template.Title.In(say.Language)}",
            [
                Parts.Heading(say.LookThroughTemplate),
                Parts.Wrote(template.Title.In(say.Language), weight: "Bolder", size: "Medium"),
                template.About is { } about ? Parts.Wrote(about.In(say.Language), spacing: "Small") : null,
                .. PartsOf(say, template),
                Parts.Said(read.Missing.Count == 0
                    ? say.AllLanguages
                    : say.LanguagesMissing(say.List([.. read.Missing.Select(say.LanguageName)]), say.LanguageName(template.Language))),
                changes is null ? Parts.Quiet(say.WillBeVersion(1), spacing: "Medium") : null,
                .. changes is null ? [] : Changes(say, changes, before!.Version),
                targets.Count < 2 ? null : new ChoiceInput(say.WhoMayUseIt, say.FillIn(say.WhoMayUseIt), targets) { Id = "for", Value = chosen, Style = "expanded", IsRequired = true },
            ],
            Parts.Send(say.SaveTheTemplate, new SaveTemplate(draft)),
            Parts.Go(say.Cancel, new CancelTemplate()));
    }

    /// <summary>What a newer version asks otherwise, each kind under its own heading.</summary>
    public static IEnumerable<CardElement> Changes(Phrases say, TemplateChanges changes) =>
    [
        .. Listed(say, say.NewQuestions, changes.Added),
        .. Listed(say, say.RemovedQuestions, changes.Removed),
        .. Listed(say, say.RewordedQuestions, changes.Reworded),
        .. Listed(say, say.ReansweredQuestions, changes.Reanswered),
    ];

    /// <param name="isFile">Whether it stands in the chat besides, where only its sender can take it back.</param>
    public static AdaptiveCard HoldsNumber(Phrases say, NumbersIn.Found number, bool isFile)
    {
        var sentence = say.AtLine(number.Line, number.Verdict == IdentityVerdict.Block ? say.HoldsIdNumber(number.IsDanish) : $"{say.LooksLikeIdNumber(number.IsDanish)} {say.MendAndSendAgain}");
        return NoticeCard.Draw(say, Notice.Stop(isFile && number.Verdict == IdentityVerdict.Block ? $"{sentence} {say.DeleteYourMessage}" : sentence), [], Parts.Go(say.AddTemplate, new NewTemplate()));
    }

    public static AdaptiveCard List(Phrases say, IReadOnlyList<(OwnTemplate Kept, Template Template)> templates) => Parts.Card(
        say,
        templates.Count == 0 ? say.NoOwnTemplates : say.OwnTemplates,
        [
            Parts.Heading(say.OwnTemplates),
            templates.Count == 0 ? Parts.Said(say.NoOwnTemplates) : null,
            .. templates.Select(one => Parts.RowWithNames(
                say.Open,
                new ShowOwnTemplate(one.Kept.Key.ToString()),
                one.Template.Title.In(say.Language),
                Standing(say, one.Kept))),
        ],
        Parts.Go(say.AddTemplate, new NewTemplate()),
        Parts.Go(say.AllTemplates, new ShowTemplates()));

    /// <param name="isHere">Whether a plan can be begun with it in this conversation.</param>
    public static AdaptiveCard One(Phrases say, OwnTemplate kept, Template template, bool isHere) => Parts.Card(
        say,
        template.Title.In(say.Language),
        [
            Parts.Heading(say.OwnTemplates),
            Parts.Wrote(template.Title.In(say.Language), weight: "Bolder", size: "Medium"),
            Parts.Wrote(Standing(say, kept), size: "Small", subtle: true, spacing: "None"),
            template.About is { } about ? Parts.Wrote(about.In(say.Language), spacing: "Small") : null,
            template.Origin is { } origin ? Parts.Labelled(say.ComesFrom, origin) : null,
            .. PartsOf(say, template),
        ],
        isHere ? Parts.Go(say.BeginPlanWithIt, new NewPlan(kept.Key.ToString())) : null,
        Parts.Go(say.OwnTemplates, new ShowOwnTemplates()),
        Parts.Go(say.RemoveTemplate, new PutTemplate(kept.Key.ToString(), kept.Current, 0)) with { Style = "destructive" });

    private static string Standing(Phrases say, OwnTemplate kept) => $"{say.VersionNumber(kept.Current)} · {say.By(kept.By.Name, say.ShortDate(DateOnly.FromDateTime(kept.At.UtcDateTime)))}";

    private static IEnumerable<CardElement> PartsOf(Phrases say, Template template) =>
        template.Phases.Select(phase => Parts.Labelled(say.PartName(phase.Id, phase.Name.In(say.Language)), say.Questions(phase.Questions.Count)));

    private static IEnumerable<CardElement> Changes(Phrases say, TemplateChanges changes, int before) => changes.Any
        ? [Parts.Subheading(say.NewSince(before)) with { Separator = true }, .. Changes(say, changes)]
        : [Parts.Quiet(say.NothingNewSince(before), spacing: "Medium")];

    private static IEnumerable<CardElement> Listed(Phrases say, string heading, IReadOnlyList<Question> questions)
    {
        if (questions.Count == 0)
            yield break;
        yield return new TextBlock($"{heading} ({questions.Count})") { Weight = "Bolder", Spacing = "Small" };
        foreach (var question in questions.Take(MostChanges))
            yield return Parts.Wrote($"– {question.Label.In(say.Language).Shortened(Parts.MostOfARow)}", spacing: "None");
        if (questions.Count > MostChanges)
            yield return Parts.Quiet(say.AndMore(questions.Count - MostChanges));
    }
}
