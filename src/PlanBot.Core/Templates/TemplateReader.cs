using System.Text.Json;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates;

/// <summary>Reads and checks a template. The built-in ones come in by the same door as a team's own.</summary>
public static class TemplateReader
{
    /// <param name="json">A template file, UTF-8.</param>
    /// <exception cref="FormatException">The file is no template; the message says what is wrong, and where.</exception>
    public static Template Read(Stream json)
    {
        try
        {
            return Check(JsonSerializer.Deserialize(json, TemplateFileJson.Default.TemplateFile) ?? throw new FormatException("The file is empty."));
        }
        catch (JsonException problem)
        {
            throw new FormatException($"Line {problem.LineNumber + 1}: {problem.Message}", problem);
        }
    }

    private static Template Check(TemplateFile file)
    {
        var ids = new HashSet<string>();
        var phases = file.Phases.Select(phase => new Phase(phase.Id, Whole(phase.Name, $"part {phase.Id}"), [.. phase.Questions.Select(question => Check(question, file.Key, ids))])).ToArray();
        if (phases.Length == 0 || phases.Any(phase => phase.Questions.Count == 0))
            throw new FormatException("A template has at least one part, and each part at least one question.");
        return new(file.Id, file.Version, file.Key, LanguageTag.Read(file.Language) ?? throw new FormatException($"\"{file.Language}\" is no language: da, nb or en."), Whole(file.Title, "title"), Whole(file.Need, "need"), phases);
    }

    private static Question Check(QuestionFile question, string key, HashSet<string> ids)
    {
        if (!question.Id.StartsWith(key + "-", StringComparison.Ordinal) || !ids.Add(question.Id))
            throw new FormatException($"Question {question.Id}: an id begins with \"{key}-\" and is used once.");
        return new(new QuestionId(question.Id), Whole(question.Text, question.Id), KindOf(question), question.Help, question.AboutTheChild);
    }

    private static AnswerKind KindOf(QuestionFile question) => (question.Answer, question.Choices) switch
    {
        ("degree", null) => new AnswerKind.Degree(),
        ("choice", { Count: > 1 } choices) when choices.DistinctBy(choice => choice.Key).Count() == choices.Count && choices.All(choice => choice.Key != AnswerKind.DontKnow) => new AnswerKind.Choices(choices),
        _ => throw new FormatException($"Question {question.Id}: \"answer\" is \"degree\", or \"choice\" with two or more \"choices\" whose keys differ."),
    };

    private static LocalizedText Whole(LocalizedText text, string where) =>
        string.IsNullOrWhiteSpace(text.Da) || string.IsNullOrWhiteSpace(text.Nb) || string.IsNullOrWhiteSpace(text.En)
            ? throw new FormatException($"The text of {where} is missing in one of da, nb and en.")
            : text;
}
