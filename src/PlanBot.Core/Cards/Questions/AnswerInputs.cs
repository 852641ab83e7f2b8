using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Questions;

/// <summary>Where an answer is given, as its kind wants it. "Don't know" is always among the choices.</summary>
internal static class AnswerInputs
{
    public static IEnumerable<CardElement> Draw(Phrases say, AnswerKind kind, string? choice, string? text)
    {
        var choices = new ChoiceInput(
            kind is AnswerKind.Text ? say.IfYouDontKnow : say.YourAnswer,
            say.AnswerMissing(kind),
            [.. Own(say, kind), new Choice(say.DontKnow, AnswerKind.DontKnow)])
        {
            Id = "choice",
            Value = choice,
            Style = "expanded",

            // A lone choice could not be taken back, were it not a tick.
            IsMultiSelect = kind is AnswerKind.Ticks or AnswerKind.Text ? true : null,
        };
        var written = new TextInput(say.TextLabel(kind), say.TextTooLong(QuestionCard.MostText)) { Id = "text", Value = text, IsMultiline = true, MaxLength = QuestionCard.MostText };
        return kind is AnswerKind.Text ? [written, choices] : [choices, written];
    }

    private static IEnumerable<Choice> Own(Phrases say, AnswerKind kind) => kind is AnswerKind.Degree
        ? AnswerKind.Degree.Keys.Select(key => new Choice(say.Choice(kind, key), key))
        : kind.Own.Select(option => new Choice(option.Text.In(say.Language), option.Key));
}
