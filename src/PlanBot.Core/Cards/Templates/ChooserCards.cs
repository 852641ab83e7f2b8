using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Templates;

/// <summary>The way to a template: a question a card, then what fits, why, and everything else there is.</summary>
internal static class ChooserCards
{
    private static readonly int MostSteps = Enum.GetValues<ChooserStep>().Length;

    /// <param name="support">The kinds of support that can be ticked.</param>
    public static AdaptiveCard Step(Phrases say, Situation said, AnswerKind support, Notice? notice = null)
    {
        var step = said.Next!.Value;
        var question = say.Asks(step);
        return Parts.Card(
            say,
            notice?.Text ?? question,
            [
                Parts.Quiet($"{say.WhichTemplateFits} {say.StepOfAtMost((int)step + 1, MostSteps)}"),
                Parts.Heading(question),
                Parts.Banner(notice),
                .. step == ChooserStep.Support ? Ticks(say, support) : [],

                // One below the other: the words are long, and a phone is narrow.
                .. Answers(say, said, step).Select(answer => new ActionSet([Parts.Go(answer.Words, new ChooseTemplate(answer.Said))]) { Spacing = "Small" }),
            ],
            step == ChooserStep.Support ? Parts.Send(say.GoOn, new ChooseTemplate(said) { Support = "" }) : null,
            Parts.Go(say.Back, said.Before is { } before ? new ChooseTemplate(before) : new NewPlan()),
            Parts.Go(say.ShowAllTemplates, new ShowTemplates()));
    }

    /// <param name="types">The template that tells the types of intervention apart.</param>
    public static AdaptiveCard Recommendation(Phrases say, Situation said, IReadOnlyList<Template> templates, Template types)
    {
        var fit = said.Fit;
        var template = templates.First(one => one.Key == fit.Template());
        var title = template.Title.In(say.Language);
        return Parts.Card(
            say,
            $"{say.WeSuggest}: {title}. {say.Because(fit)}",
            [
                Parts.Heading(say.WeSuggest),
                Parts.Wrote(title, weight: "Bolder", size: "Medium"),
                Parts.Said(say.Because(fit)),
                .. fit == Fit.Unsure ? Kinds(say, types) : [],
                Parts.Quiet(say.YouSaid(string.Join(" · ", Answered(say, said))), spacing: "Small"),
                Parts.Subheading(say.Afterwards),
                Parts.Said(say.Then(fit)),
                Parts.Quiet(say.MayChangeLater, spacing: "Small"),
                List(say, templates, template.Key),
            ],
            Parts.Send(say.BeginWithChosen, new NewPlan { Kind = fit.Kind(), Support = fit.Template() == types.Key && said.Support != AnswerKind.DontKnow ? said.Support : null }),
            Parts.Go(say.Back, new ChooseTemplate(said.Before)));
    }

    public static AdaptiveCard All(Phrases say, IReadOnlyList<Template> templates) => Parts.Card(
        say,
        say.AllTemplates,
        [Parts.Heading(say.AllTemplates), List(say, templates, null)],
        Parts.Send(say.BeginWithChosen, new NewPlan()),
        Parts.Go(say.HelpMeChoose, new ChooseTemplate()),
        Parts.Go(say.OwnTemplates, new ShowOwnTemplates()));

    private static IEnumerable<(string Words, Situation Said)> Answers(Phrases say, Situation said, ChooserStep step) => step switch
    {
        ChooserStep.Stage => Enum.GetValues<Stage>().Select(stage => (say.Says(stage), said with { Stage = stage })),
        ChooserStep.Sharing => Enum.GetValues<Sharing>().Select(sharing => (say.Says(sharing), said with { Sharing = sharing })),
        ChooserStep.Provenance => Enum.GetValues<Provenance>().Select(provenance => (say.Says(provenance), said with { Provenance = provenance })),
        ChooserStep.Effect => Enum.GetValues<Effect>().Select(effect => (say.Says(effect), said with { Effect = effect })),
        _ => [(say.DontKnow, said with { Support = AnswerKind.DontKnow })],
    };

    /// <summary>What led here, in the words of the buttons.</summary>
    private static IEnumerable<string> Answered(Phrases say, Situation said) => new[]
    {
        said.Stage is { } stage ? say.Says(stage) : null,
        said.Sharing is { } sharing ? say.Says(sharing) : null,
        said.Provenance is { } provenance ? $"{say.DoesItExist} {say.Says(provenance)}" : null,
        said.Effect is { } effect ? $"{say.IsTheEffectDocumented} {say.Says(effect)}" : null,
    }.OfType<string>();

    private static IEnumerable<CardElement> Ticks(Phrases say, AnswerKind support) =>
    [
        new ChoiceInput(say.SupportHelp, say.SupportOrDontKnow, [.. support.Own.Select(option => new Choice(option.Text.In(say.Language), option.Key))])
        {
            Id = "support", Style = "expanded", IsMultiSelect = true, IsRequired = true,
        },
    ];

    private static IEnumerable<CardElement> Kinds(Phrases say, Template types) => types.Find(new QuestionId(Fits.TypeQuestion))!.Kind.Own.SelectMany(kind => new CardElement[]
    {
        Parts.Wrote(kind.Text.In(say.Language), weight: "Bolder", spacing: "Small"),
        Parts.Wrote(kind.Means?.In(say.Language) ?? "", spacing: "None"),
    });

    private static ChoiceInput List(Phrases say, IReadOnlyList<Template> templates, string? chosen) =>
        new(say.AllTemplates, say.ChooseATemplate, [.. templates.Select(template => new Choice(Line(say, template), template.Key))])
        {
            Id = "template",
            Value = chosen,
            Style = "expanded",
            IsRequired = true,
            Spacing = "Large",
        };

    private static string Line(Phrases say, Template template) =>
        template.About is { } about ? $"{template.Title.In(say.Language)}: {about.In(say.Language)}" : template.Title.In(say.Language);
}
