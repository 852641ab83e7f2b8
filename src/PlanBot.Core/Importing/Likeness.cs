using System.Runtime.CompilerServices;
using PlanBot.Core.Languages;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Importing;

/// <summary>Finds a template's question by its words, though somebody mended a typing error or broke a line.</summary>
internal static class Likeness
{
    /// <summary>Of the pairs of letters that two texts have, as many must be shared. The template's own questions share less with each other.</summary>
    private const double Enough = 0.9;

    /// <summary>Each question's words in every language, folded and counted once a template.</summary>
    private static readonly ConditionalWeakTable<Template, Known[]> OfTemplates = [];

    public static Question? Find(Template template, string text)
    {
        var asked = Fold(text);
        if (asked.Length == 0)
            return null;
        var pairs = Pairs(asked);
        return OfTemplates.GetValue(template, Known.Of)
            .Select(known => (known.Question, likeness: known.Text == asked ? 1 : Shared(pairs, known.Pairs)))
            .Where(candidate => candidate.likeness >= Enough)
            .OrderByDescending(candidate => candidate.likeness)
            .Select(candidate => candidate.Question)
            .FirstOrDefault();
    }

    /// <summary>Small letters and digits, single spaces, and nothing else.</summary>
    public static string Fold(string text) =>
        string.Join(' ', new string([.. PastedText.Clean(text).Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Texts(Question question) =>
        from language in Enum.GetValues<Language>()
        from help in new[] { "", question.Help?.In(language) ?? "" }
        select Fold($"{question.Text.In(language)} {help}");

    private static Dictionary<(char, char), int> Pairs(string text) => text.Zip(text.Skip(1)).CountBy(pair => pair).ToDictionary();

    private static double Shared(Dictionary<(char, char), int> one, Dictionary<(char, char), int> other) =>
        one.Values.Sum() + other.Values.Sum() is > 0 and var all ? 2.0 * one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key))) / all : 0;

    private sealed record Known(Question Question, string Text, Dictionary<(char, char), int> Pairs)
    {
        public static Known[] Of(Template template) =>
            [.. template.Phases.SelectMany(phase => phase.Questions).SelectMany(question => Texts(question).Select(text => new Known(question, text, Likeness.Pairs(text))))];
    }
}
