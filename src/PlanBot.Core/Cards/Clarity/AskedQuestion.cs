using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Clarity;

/// <summary>A question of a round, as each answers it for herself.</summary>
/// <param name="Label">What a list calls it.</param>
/// <param name="Kind">A degree or the question's own choices: an open question and ticks are asked by how clear they are.</param>
/// <param name="Planned">The plan's question; null in a pulse.</param>
internal sealed record AskedQuestion(QuestionId Id, string Text, string Label, AnswerKind Kind, bool IsAboutClarity, PlanQuestion? Planned)
{
    /// <summary>The pulse's two questions: no template's, so that their ids can be nobody's.</summary>
    public static IReadOnlyList<QuestionId> Pulse { get; } = [new("pulse-useful"), new("pulse-used")];

    private static readonly AnswerKind Degree = new AnswerKind.Degree();

    /// <summary>How a question is answered in a round.</summary>
    public static AnswerKind KindOf(Question question) => question.Kind is AnswerKind.Degree or AnswerKind.Choices ? question.Kind : Degree;

    /// <summary>What the round asks, without what has been taken out of the plan meanwhile.</summary>
    public static IReadOnlyList<AskedQuestion> Of(PlanView view, ClarityRound round) => round.Kind == ClarityKind.Pulse
        ? [Pulsing(Pulse[0], view.Say.IsItUseful), Pulsing(Pulse[1], view.Say.DoWeUseIt)]
        : [.. round.Questions.Select(view.Find).OfType<PlanQuestion>().Select(question => Of(view.Say, question))];

    public IEnumerable<(string Key, string Label)> Choices(Phrases say) =>
    [
        .. (Kind is AnswerKind.Degree ? AnswerKind.Degree.Keys : Kind.Own.Select(option => option.Key)).Select(key => (key, say.Choice(Kind, key))),
        (AnswerKind.DontKnow, say.DontKnow),
    ];

    private static AskedQuestion Of(Phrases say, PlanQuestion question) => new(
        question.Id,
        question.Question.Text.In(say.Language),
        question.Question.Label.In(say.Language),
        KindOf(question.Question),
        question.Question.Kind is AnswerKind.Text or AnswerKind.Ticks,
        question);

    private static AskedQuestion Pulsing(QuestionId id, string text) => new(id, text, text, Degree, false, null);
}
