using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Importing;

/// <summary>Answers in words: "I høj grad. Vi mødes hver måned." is a degree and a text.</summary>
internal static class DegreeWords
{
    private static readonly AnswerKind Degree = new AnswerKind.Degree();

    public static (string? Choice, string? Text) Of(AnswerKind kind, string cell)
    {
        var (choice, length) = Leading(kind, cell);
        var rest = choice is null ? cell : cell[length..].TrimStart(' ', '.', ',', ';', ':', '–', '-', '\n');
        return (choice, rest.Length > 0 ? rest : null);
    }

    /// <summary>How far an initiative is: the same words, or a plain yes or no.</summary>
    public static Completion Completed(string cell) => Leading(Degree, cell).Choice switch
    {
        "high" => Completion.Completed,
        "some" => Completion.UnderWay,
        null when Begins(cell, "ja") || Begins(cell, "yes") => Completion.Completed,
        _ => Completion.NotStarted,
    };

    private static (string? Choice, int Length) Leading(AnswerKind kind, string cell) =>
    (
        from key in (kind is AnswerKind.Degree ? AnswerKind.Degree.Keys : kind.Own.Select(option => option.Key)).Append(AnswerKind.DontKnow)
        from language in Enum.GetValues<Language>()
        let words = Phrases.In(language).Choice(kind, key)
        where Begins(cell, words)
        orderby words.Length descending
        select ((string?)key, words.Length)).FirstOrDefault();

    private static bool Begins(string cell, string words) =>
        cell.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (cell.Length == words.Length || !char.IsLetterOrDigit(cell[words.Length]));
}
