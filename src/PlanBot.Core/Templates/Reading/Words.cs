using PlanBot.Core.Languages;

namespace PlanBot.Core.Templates.Reading;

/// <summary>The words of a template's file that stand for something.</summary>
internal static class Words
{
    public static readonly Dictionary<string, Language> Languages = Enum.GetValues<Language>().ToDictionary(language => language.Short());

    public static readonly Dictionary<string, RoundShape> Rounds = new() { ["circle"] = RoundShape.Circle, ["loop"] = RoundShape.Loop };

    public static readonly Dictionary<string, Strength> Strengths = Enum.GetValues<Strength>().ToDictionary(strength => strength.ToString().ToLowerInvariant());

    public static readonly Dictionary<string, AnswerWord> Answers = new()
    {
        ["degree"] = AnswerWord.Degree,
        ["choice"] = AnswerWord.Choice,
        ["ticks"] = AnswerWord.Ticks,
        ["text"] = AnswerWord.Text,
    };
}

internal enum AnswerWord
{
    Degree,
    Choice,
    Ticks,
    Text,
}
