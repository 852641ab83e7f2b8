using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;

namespace PlanBot.Core.Cards.Clarity;

/// <summary>One question of a round, answered for oneself with one tap.</summary>
/// <remarks>
/// In a personal chat it shows what she answered and takes a line. Where others are, it does neither: there her view of the shared card
/// goes when that card is replaced, so nothing may stand in it that is typed, and nothing that is private.
/// </remarks>
internal static class VoiceCard
{
    /// <param name="Asked">All that the round asks.</param>
    /// <param name="Mine">Which she has answered; null for none.</param>
    /// <param name="Standing">What she answered to this one; null where it is not shown.</param>
    public sealed record View(ClarityRound Round, IReadOnlyList<AskedQuestion> Asked, AskedQuestion Question, Voter? Mine, Voice? Standing, bool IsPrivate, string? Typed = null, Notice? Notice = null, IReadOnlyList<CardAction>? Instead = null);

    public static AdaptiveCard Draw(PlanView view, View voice)
    {
        var (say, plan, round, question) = (view.Say, view.Plan, voice.Round, voice.Question);
        var number = voice.Asked.TakeWhile(asked => asked.Id != question.Id).Count();
        var isAnswered = voice.Mine?.Answered.Contains(question.Id) == true;
        var party = view.Party is { } own && plan.Parties.Length > 1 ? plan.Find(own)?.Name : null;
        return Parts.Card(
            say,
            $"{say.YourOwnAnswer}. {question.Text}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.YourOwnAnswerTo(number + 1, voice.Asked.Count)),
                Parts.Banner(voice.Notice),
                Parts.Wrote(question.Text, weight: "Bolder", size: "Medium"),
                question.Planned?.Question.Help is { } help ? new RichTextBlock([new TextRun(help.In(say.Language)) { Italic = true }]) { Spacing = "Small" } : null,
                question.IsAboutClarity ? Parts.Said(say.HowClearIsIt) : null,
                party is null || round.Kind == ClarityKind.Pulse ? null : Parts.Wrote(say.AnsweringFor(party), size: "Small", subtle: true),
                voice.Standing is { } standing ? Parts.Labelled(say.YouAnswered, string.Join(". ", new[] { say.Choice(question.Kind, standing.Choice), standing.Line }.OfType<string>()))
                    : isAnswered ? Parts.Quiet(say.YouHaveAnsweredThis, spacing: "Small")
                    : null,
                .. Line(view, voice),
                .. voice.Instead is null ? question.Choices(say).Select(choice => Choose(choice.Key, choice.Label)) : [],
                .. Promise(view, voice).Select(sentence => Parts.Quiet(sentence, spacing: "Small")),
            ],
            (IEnumerable<CardAction?>?)voice.Instead ??
            [
                number > 0 ? Parts.Go(say.Back, new AnswerClarity(round.Id) { Plan = plan.Id, Question = voice.Asked[number - 1].Id }) : null,
                number < voice.Asked.Count - 1 ? Parts.Go(say.SkipForNow, new AnswerClarity(round.Id) { Plan = plan.Id, Question = voice.Asked[number + 1].Id }) : null,
                isAnswered ? Parts.Go(say.WithdrawAnswer, new WithdrawVoice(round.Id, question.Id) { Plan = plan.Id }) : null,
                Parts.Go(say.StopForNow, new ShowClarity { Plan = plan.Id, Round = round.Id }),
            ]);

        // Stacked, so that each can be read whole on a phone.
        ActionSet Choose(string key, string label) => new(
            [new ExecuteAction(label, new GiveVoice(round.Id, question.Id, key) { Plan = plan.Id }) { AssociatedInputs = TakesLine(voice) ? null : "none", Style = voice.Standing?.Choice == key ? "positive" : null }])
        {
            Spacing = "Small",
        };
    }

    public static bool TakesLine(View voice) => voice.IsPrivate && voice.Round.Kind == ClarityKind.Questions;

    private static IEnumerable<CardElement> Line(PlanView view, View voice)
    {
        if (!TakesLine(voice))
            yield break;
        yield return new TextInput(view.Say.OneLine, view.Say.TextTooLong(Voice.MostLine)) { Id = "line", Value = voice.Typed ?? voice.Standing?.Line, MaxLength = Voice.MostLine };
        yield return Parts.Quiet(view.Say.AboutTheLine, spacing: "Small");
        yield return Parts.Quiet(view.Say.AboutService, spacing: "Small");
    }

    /// <summary>What becomes of the answer, said before it is given.</summary>
    private static IEnumerable<string> Promise(PlanView view, View voice) =>
    [
        voice.Round.Kind == ClarityKind.Pulse ? view.Say.PulseKeeps : view.Say.OnlyYouSeeIt,
        .. voice.IsPrivate || voice.Round.Kind == ClarityKind.Pulse ? [] : new[] { view.Say.LineInPrivate },
    ];
}
