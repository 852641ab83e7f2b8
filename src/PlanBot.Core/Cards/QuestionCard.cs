using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards;

/// <summary>One question, with what the parties have answered and a place to answer.</summary>
internal static class QuestionCard
{
    public const int MostText = 4000;

    /// <summary>What an original text is hidden under until it is asked for.</summary>
    private const string Original = "original";

    /// <param name="Party">Whom the reader answers for on this card.</param>
    /// <param name="Own">The party that is hers.</param>
    /// <param name="MayAnswerFor">The parties that she, as coordinator, may answer on behalf of besides.</param>
    /// <param name="Typed">What was typed and not kept, in place of the standing answer.</param>
    /// <param name="Discard">Where she meant to go when there was something unsaved.</param>
    public sealed record View(
        Plan Plan,
        PlanQuestion Question,
        Template Template,
        Party Party,
        PartyId Own,
        IReadOnlyList<Party>? MayAnswerFor = null,
        (string? Choice, string? Text)? Typed = null,
        Notice? Notice = null,
        LeaveQuestion? Discard = null,
        IReadOnlyList<CardAction>? Instead = null);

    public static AdaptiveCard Draw(Phrases say, View view)
    {
        var (plan, question) = (view.Plan, view.Question);
        var standing = plan.AnswerOf(question.Id, view.Party.Id);
        var (choice, text) = view.Typed is { } typed ? typed : (standing?.Choice, standing?.Text);
        var seen = standing?.Version ?? 0;
        var where = say.Part(question.Phase.Id, question.Number, question.Of);
        return Parts.Card(
            say,
            $"{where}: {question.Question.Text.In(say.Language)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(question.Own is null ? where : $"{where} · {say.AddedByYou}"),
                Parts.Banner(view.Notice),
                .. Text(say, view),
                .. Answers(say, view),
                new ChoiceInput(say.YourAnswer, say.ChooseOrWrite, Choices(say, question.Question.Kind)) { Id = "choice", Value = choice, Style = "expanded" },
                new TextInput(say.HowDoesItShow, say.TextTooLong(MostText)) { Id = "text", Value = text, IsMultiline = true, MaxLength = MostText },
                question.Question.AboutTheChild ? new TextBlock(say.AboutProcedures) { Weight = "Bolder", Spacing = "Small" } : null,
                Parts.Quiet(say.AboutService, spacing: "Small"),
                .. Decision(say, view),
            ],
            (IEnumerable<CardAction?>?)view.Instead ??
            [
                Parts.Send(say.SaveAndNext, new SaveAnswer(question.Id, seen) { Plan = plan.Id, Party = view.Party.Id }),
                Leave(say.Back, Direction.Back),
                Leave(say.SkipForNow, Direction.Skip),
                new ExecuteAction(say.SaveAndStop, new SaveAnswer(question.Id, seen, AfterSaving.Stop) { Plan = plan.Id, Party = view.Party.Id }),
                view.Discard is null ? null : Parts.Go(say.GoWithoutSaving, view.Discard with { Discard = true, Choice = null, Text = null }),
            ]);

        ExecuteAction Leave(string title, Direction direction) =>
            new(title, new LeaveQuestion(question.Id, direction, seen) { Plan = plan.Id, Party = view.Party.Id });
    }

    private static IEnumerable<CardElement> Text(Phrases say, View view)
    {
        var question = view.Question.Question;
        yield return Parts.Wrote(question.Text.In(say.Language), weight: "Bolder", size: "Medium");
        if (question.Help is { } help)
            yield return new RichTextBlock([new TextRun(help.In(say.Language)) { Italic = true }]) { Spacing = "Small" };
        if (view.Question.Own is not null || say.Language == view.Template.Language)
            yield break;
        yield return new ActionSet([new ToggleVisibilityAction(say.ShowOriginal, [Original])]) { Spacing = "Small" };
        yield return Parts.Wrote(string.Join(" ", new[] { question.Text.Original, question.Help?.Original }.OfType<string>()), subtle: true) with { Id = Original, IsVisible = false };
    }

    private static IEnumerable<CardElement> Answers(Phrases say, View view)
    {
        var plan = view.Plan;
        var answers = plan.AnswersTo(view.Question.Id).ToArray();
        if (answers.Length > 0 && (plan.Parties.Length > 1 || view.Typed is not null))
        {
            yield return AnswerList.Draw(say, plan, view.Question);
            if (plan.IsDivided(view.Question.Id))
                yield return Parts.Banner(Notice.Look(say.AnsweredDifferently))!;
        }

        if (plan.Parties.Length == 1)
            yield break;
        yield return Parts.Wrote(view.Party.Id != view.Own ? say.AnsweringOnBehalf(view.Party.Name) : say.AnsweringFor(view.Party.Name), weight: "Bolder");
        yield return new ActionSet(
        [
            .. (view.MayAnswerFor ?? []).Select(party => new ExecuteAction(
                party.Id == view.Own ? say.AnswerForOwn(party.Name) : say.AnswerFor(party.Name),
                new LeaveQuestion(view.Question.Id, Direction.Party, plan.AnswerOf(view.Question.Id, view.Party.Id)?.Version ?? 0) { Plan = plan.Id, Party = view.Party.Id, To = party.Id })),
            new ExecuteAction(say.ChangeParty, new AskParty(view.Question.Id) { Plan = plan.Id }) { Mode = "secondary" },
        ])
        {
            Spacing = "Small",
        };
    }

    private static IEnumerable<CardElement> Decision(Phrases say, View view)
    {
        var plan = view.Plan;
        var id = view.Question.Id;
        if (!plan.IsAnswered(id))
            yield break;
        var initiatives = plan.InitiativesOf(id).ToArray();
        yield return Parts.Subheading(say.InitiativesTitle) with { Separator = true };
        foreach (var initiative in initiatives)
            yield return InitiativeRow.Draw(say, plan, initiative);
        if (initiatives.Length == 0)
            yield return Parts.Wrote(Standing(say, plan, id), size: "Small", subtle: true);
        yield return new ActionSet(
        [
            initiatives.Length == 0 ? Parts.Go(say.TakeAStand, new AskDecision(id) { Plan = plan.Id }) : Parts.Go(say.AddAnother, new NewInitiative { Plan = plan.Id, Question = id }),
            .. view.Question.Own is null ? Array.Empty<CardAction>() : [Parts.Go(say.RenameOwnQuestion, new EditOwnQuestion(id) { Plan = plan.Id })],
        ]);
    }

    private static string Standing(Phrases say, Plan plan, QuestionId question) => plan.Decisions.GetValueOrDefault(question) switch
    {
        { Need: Need.No } no => say.NotNecessary(no.By.Name, say.Day(no.At, plan)),
        { Need: Need.Yes } => say.WantedButMissing,
        _ => say.NotDecided,
    };

    private static IReadOnlyList<Choice> Choices(Phrases say, AnswerKind kind) =>
    [
        .. (kind is AnswerKind.Choices choices ? choices.Options.Select(option => option.Key) : AnswerKind.Degree.Keys)
            .Append(AnswerKind.DontKnow)
            .Select(key => new Choice(say.Choice(kind, key), key)),
    ];
}
