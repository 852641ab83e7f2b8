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
        var phases = file.Phases.Select(phase => new Phase(phase.Id, Whole(phase.Name, $"part {phase.Id}"), [.. phase.Questions.Select(question => Check(question, file.Key, ids))]) { Heading = phase.Heading }).ToArray();
        if (phases.Length == 0 || phases.Any(phase => phase.Questions.Count == 0))
            throw new FormatException("A template has at least one part, and each part at least one question.");
        var template = new Template(file.Id, file.Version, file.Key, LanguageTag.Read(file.Language) ?? throw new FormatException($"\"{file.Language}\" is no language: da, nb or en."), Whole(file.Title, "title"), Whole(file.Need, "need"), phases)
        {
            About = file.About,
            Origin = file.Origin,
            Rounds = file.Rounds is null ? RoundShape.None : OneOf<RoundShape>(file.Rounds, "rounds"),
            Rules = file.Rules ?? [],
            Duties = [.. (file.Duties ?? []).Select(Check)],
        };
        foreach (var (question, named) in Mentions(template))
        {
            if (template.Find(named) is null)
                throw new FormatException($"{question} names {named}, which is no question of this template.");
        }

        return template;
    }

    private static Question Check(QuestionFile question, string key, HashSet<string> ids)
    {
        if (!question.Id.StartsWith(key + "-", StringComparison.Ordinal) || !ids.Add(question.Id))
            throw new FormatException($"Question {question.Id}: an id begins with \"{key}-\" and is used once.");
        return new(new QuestionId(question.Id), Whole(question.Text, question.Id), KindOf(question), question.Help, question.AboutTheChild)
        {
            Name = question.Name,
            Strength = question.Strength is null ? null : OneOf<Strength>(question.Strength, question.Id),
            Sources = question.Sources ?? [],
            When = question.When is { } when ? new(new(when.Question), when.Is, when.Otherwise) : null,
            Alike = Ids(question.Alike),
            Examples = question.Examples ?? [],
            IsExit = question.Exit,
            AskAgainAtStaffChange = question.AskAgainAtStaffChange,
            IsPulse = question.Pulse,
        };
    }

    private static Duty Check(DutyFile duty) =>
        new(duty.Id, Whole(duty.Text, duty.Id), duty.From, OneOf<Strength>(duty.Strength, duty.Id), duty.Evidence, duty.Role, duty.Rhythm, Ids(duty.Questions));

    /// <summary>Every place where a template names one of its own questions.</summary>
    private static IEnumerable<(string Where, QuestionId Named)> Mentions(Template template) =>
        template.Phases.SelectMany(phase => phase.Questions).Where(question => question.When is not null).Select(question => (question.Id.Value, question.When!.Question))
            .Concat(template.Duties.SelectMany(duty => duty.Questions.Select(question => (duty.Id, question))));

    private static QuestionId[] Ids(IReadOnlyList<string>? ids) => [.. (ids ?? []).Select(id => new QuestionId(id))];

    private static T OneOf<T>(string word, string where)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && word.All(char.IsAsciiLetter)
            ? value
            : throw new FormatException($"{where}: \"{word}\" is none of {string.Join(", ", Enum.GetNames<T>())}.");

    private static AnswerKind KindOf(QuestionFile question) => (question.Answer, question.Choices) switch
    {
        ("degree", null) => new AnswerKind.Degree(),
        ("text", null) => new AnswerKind.Text(),
        ("choice", { Count: > 1 } choices) when AreKeys(choices) => new AnswerKind.Choices(choices),
        ("ticks", { Count: > 1 } choices) when AreKeys(choices) => new AnswerKind.Ticks(choices),
        _ => throw new FormatException($"Question {question.Id}: \"answer\" is \"degree\", \"text\", or \"choice\" or \"ticks\" with two or more \"choices\" whose keys differ."),
    };

    /// <summary>Keys travel as ticks do, with commas between.</summary>
    private static bool AreKeys(IReadOnlyList<AnswerChoice> choices) =>
        choices.DistinctBy(choice => choice.Key).Count() == choices.Count && choices.All(choice => choice.Key != AnswerKind.DontKnow && Plans.Ids.IsWellFormed(choice.Key));

    private static LocalizedText Whole(LocalizedText text, string where) =>
        string.IsNullOrWhiteSpace(text.Da) || string.IsNullOrWhiteSpace(text.Nb) || string.IsNullOrWhiteSpace(text.En)
            ? throw new FormatException($"The text of {where} is missing in one of da, nb and en.")
            : text;
}
