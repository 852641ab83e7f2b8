using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates;

/// <summary>
/// Questions of different templates that ask nearly the same. Which they are is data, at the questions themselves
/// (<see cref="Question.Alike"/>), since a team's own template may say so as well.
/// </summary>
public static class NearEqual
{
    /// <summary>Whether the one names the other, or both name the same third, as two of a team's own may.</summary>
    public static bool Are(Question one, Question other) =>
        one.Alike.Contains(other.Id) || other.Alike.Contains(one.Id) || one.Alike.Intersect(other.Alike).Any();

    /// <summary>Whether there is anything in this answer that another question could begin with.</summary>
    public static bool Says(Answer answer) => answer.Text is not null || answer.Choice is not null and not AnswerKind.DontKnow;

    /// <summary>An answer as the start of another question's: a choice only where it means the same there, in words otherwise.</summary>
    public static (string? Choice, string? Text) Carry(Phrases say, Question from, Answer answer, AnswerKind to)
    {
        if (answer.Choice is not { } choice || choice == AnswerKind.DontKnow)
            return (null, answer.Text);
        if (MeansTheSame(from.Kind, to, choice))
            return (choice, answer.Text);
        var words = say.Choice(from.Kind, choice);
        return (null, answer.Text is { } text ? $"{words}. {text}" : words);
    }

    private static bool MeansTheSame(AnswerKind from, AnswerKind to, string choice) => (from, to) switch
    {
        (AnswerKind.Degree, AnswerKind.Degree) => true,
        _ => from.GetType() == to.GetType() && to.Allows(choice) && AnswerKind.KeysOf(choice).All(key => TextOf(from, key) == TextOf(to, key)),
    };

    private static LocalizedText? TextOf(AnswerKind kind, string key) => kind.Own.FirstOrDefault(option => option.Key == key)?.Text;
}
