using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Verbs.Templates;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Beginning;

/// <summary>Beginning a plan, and choosing among several.</summary>
internal static class PlanCards
{
    public const int MostTitle = 120;
    public const int MostPartyName = 60;

    /// <param name="form">What the fields hold: the defaults at first, what was typed when something is to be mended.</param>
    public static AdaptiveCard New(Phrases say, StartPlan form, IReadOnlyList<Template> templates, IReadOnlyList<Person> people, Notice? notice = null, params IEnumerable<CardAction> instead)
    {
        var own = instead.ToArray();
        return Parts.Card(
            say,
            notice?.Text ?? say.NewPlanTitle,
            [
                Parts.Heading(say.NewPlanTitle),
                Parts.Banner(notice),
                new ChoiceInput(say.Template, say.FillIn(say.Template), [.. templates.Select(template => new Choice(template.Title.In(say.Language), template.Key))])
                {
                    Id = "template", Value = form.Template, Style = "compact", Placeholder = say.ChooseATemplate, IsRequired = true,
                },
                own.Length > 0 ? null : new ActionSet([Parts.Go(say.HelpMeChoose, new ChooseTemplate())]) { Spacing = "Small" },
                .. Fields(say, form, people),
                .. (form.Kind ?? form.Support ?? form.AnswersFor) is null ? [] : ChosenBefore(say, form, templates),
            ],
            own.Length > 0 ? own : [Parts.Send(say.StartPlan, new StartPlan { Plan = form.Plan }), Parts.Go(say.Cancel, new Help())]);
    }

    /// <summary>What every new plan is asked besides its template.</summary>
    public static IReadOnlyList<CardElement> Fields(Phrases say, StartPlan form, IReadOnlyList<Person> people) =>
    [
        new TextInput(say.PlanTitle, say.FillIn(say.PlanTitle)) { Id = "title", Value = form.Title, Placeholder = say.PlanTitleExample, IsRequired = true, MaxLength = MostTitle },
        Parts.Quiet(say.PartyHelp, spacing: "Medium"),
        Party(say, 1, form.Party1),
        Party(say, 2, form.Party2),
        Party(say, 3, form.Party3),
        Party(say, 4, form.Party4),
        new ChoiceInput(say.CountryLabel, say.FillIn(say.CountryLabel), [.. Enum.GetValues<Country>().Select(country => new Choice(say.CountryName(country), country.ToString()))])
        {
            Id = "country", Value = form.Country, Style = "compact", IsRequired = true,
        },
        new ChoiceInput(say.PlanLanguage, say.FillIn(say.PlanLanguage), [.. Enum.GetValues<Language>().Select(language => new Choice(Phrases.Name(language), language.Short()))])
        {
            Id = "language", Value = form.Language, Style = "compact", IsRequired = true,
        },
        new ChoiceInput(say.Coordinator, say.FillIn(say.Coordinator), Parts.People(people)) { Id = "coordinator", Value = form.Coordinator, Style = "compact" },
    ];

    public static AdaptiveCard Which(Phrases say, IReadOnlyList<Plan> plans, PlanCommand command) => Parts.Card(
        say,
        say.WhichPlan,
        [
            Parts.Heading(say.WhichPlan),
            new ChoiceInput(say.WhichPlan, say.FillIn(say.WhichPlan), [.. plans.Select(plan => new Choice(plan.Title, plan.Id.Value))]) { Id = "plan", Value = plans[0].Id.Value, Style = "expanded", IsRequired = true },
        ],
        Parts.Send(say.Open, command),
        Parts.Go(say.NewPlan, new NewPlan()));

    public static AdaptiveCard None(Phrases say) => Parts.Card(
        say, say.NoPlan, [Parts.Said(say.NoPlan)], Parts.Go(say.NewPlan, new NewPlan()), Parts.Go(say.ImportTitle, new ImportPlan()), Parts.Go(say.Help, new Help()));

    public static AdaptiveCard SureToDelete(Phrases say, Plan plan) => NoticeCard.Draw(
        say,
        Notice.Look(say.DeletePlanSure(plan.Title)),
        [],
        new ExecuteAction(say.DeletePlan, new DeletePlan(Confirmed: true) { Plan = plan.Id }) { Style = "destructive" },
        Parts.Go(say.Cancel, new OpenPlan { Plan = plan.Id }));

    /// <summary>What was said on the way to the template, to be seen and changed before it becomes answers.</summary>
    private static IEnumerable<CardElement> ChosenBefore(Phrases say, StartPlan form, IReadOnlyList<Template> templates)
    {
        var types = templates.First(template => template.Key == Fits.TypesTemplate);
        yield return Parts.Subheading(types.Title.In(say.Language)) with { Separator = true };
        yield return Parts.Quiet(say.FromYourChoices);
        yield return new ChoiceInput(say.WhichKind, say.FillIn(say.WhichKind), Options(Fits.TypeQuestion)) { Id = "kind", Value = form.Kind, Style = "compact" };
        if (form.Kind != Fit.SelfDeveloped.Kind() || form.Support is not null)
            yield return new ChoiceInput(say.WhichSupportDoYouGet, say.FillIn(say.WhichSupportDoYouGet), Options(Fits.SupportQuestion)) { Id = "support", Value = form.Support, Style = "expanded", IsMultiSelect = true };
        yield return new ChoiceInput(say.WhomDoYouAnswerFor, say.FillIn(say.WhomDoYouAnswerFor), [.. Enumerable.Range(1, 4).Select(number => new Choice(say.Party(number), $"{number}"))])
        {
            Id = "answersFor",
            Value = form.AnswersFor ?? "1",
            Style = "compact",
        };

        IReadOnlyList<Choice> Options(string question) => [.. types.Find(new QuestionId(question))!.Kind.Own.Select(option => new Choice(option.Text.In(say.Language), option.Key))];
    }

    private static TextInput Party(Phrases say, int number, string? value) =>
        new(say.Party(number), say.FillIn(say.Party(number))) { Id = $"party{number}", Value = value, MaxLength = MostPartyName, Spacing = "Small" };
}
