using System.Collections.Immutable;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates.Reading;

/// <summary>Reads and checks a template's file. The built-in ones come in by the same door as a team's own.</summary>
public static class TemplateReader
{
    public const int MostPhases = 20;
    public const int MostQuestions = 200;
    public const int MostDuties = 100;
    public const int MostRules = 60;

    /// <summary>What is asked about a question when the file does not say.</summary>
    private static readonly LocalizedText Need = new("Skal der iværksættes nogen initiativer?", "Må det settes i gang noen tiltak?", "Do any initiatives need to be started?");

    /// <summary>Never throws: whatever the tree holds, it becomes a template or a list of problems.</summary>
    public static TemplateReading Read(TemplateNode root)
    {
        var problems = new Problems();
        var fields = Fields.Of(root, Shape.Template, "template", problems);
        var language = fields.Word("language", Words.Languages) ?? Language.Danish;
        var texts = new Texts(language, problems);
        var questions = new QuestionReader(texts, problems);

        var id = fields.Id("id", new HashSet<string>(), Fields.LongestTemplateId);
        var version = fields.Number("version");
        var key = fields.Find("key") is { } given ? Fields.Id(given, "key", problems) : id;
        var title = texts.Required(fields, "title", Texts.LongestName);
        var need = texts.Optional(fields, "need") ?? Need;
        var about = texts.Optional(fields, "about");
        var origin = fields.Find("origin") is { } from ? Fields.Text(from, "origin", Texts.Longest, problems) : null;
        var rounds = fields.Find("rounds") is null ? RoundShape.None : fields.Word("rounds", Words.Rounds) ?? RoundShape.None;
        var phases = Phases(fields, texts, questions, problems);
        questions.CheckConditions();
        var rules = fields.List("rules", 0, MostRules).Select(node => RuleOf(node, problems)).ToImmutableArray();
        var duties = fields.List("duties", 0, MostDuties).Select(node => DutyOf(node, texts, questions, problems)).ToImmutableArray();

        var table = fields.Find("table") is null ? null : TableOf(fields.List("table", TemplateTable.Columns, TemplateTable.Columns), texts, problems);

        return problems.Any
            ? new TemplateReading.Wrong(problems.All)
            : new TemplateReading.Read(
                new Template(id, version, key, language, title, need, phases) { About = about, Origin = origin, Rounds = rounds, Rules = rules, Duties = duties, Table = table },
                texts.Missing);
    }

    private static ImmutableArray<Phase> Phases(Fields fields, Texts texts, QuestionReader questions, Problems problems)
    {
        var taken = new HashSet<string>();
        var phases = ImmutableArray.CreateBuilder<Phase>();
        foreach (var node in fields.List("phases", 1, MostPhases))
        {
            var phase = Fields.Of(node, Shape.Phase, "phases", problems);
            var id = phase.Id("id", taken);
            var name = texts.Required(phase, "name", Texts.LongestName);
            var heading = phase.Find("heading") is { } source ? Fields.Text(source, "heading", Texts.Longest, problems) : null;
            phases.Add(new(id, name, [.. phase.List("questions", 1, MostQuestions).Select(questions.Read)]) { Heading = heading });
        }

        if (phases.Sum(phase => phase.Questions.Count) > MostQuestions)
            problems.Add(fields.LineOf("phases"), TemplateFault.TooMany, "questions", $"{MostQuestions}");
        return phases.ToImmutable();
    }

    private static TemplateTable TableOf(IEnumerable<TemplateNode> columns, Texts texts, Problems problems) => new(
    [
        .. columns.Select(node =>
        {
            var column = Fields.Of(node, Shape.Column, "table", problems);
            return new TemplateColumn(texts.Required(column, "first"), texts.Optional(column, "later"));
        }),
    ]);

    private static Rule RuleOf(TemplateNode node, Problems problems)
    {
        var fields = Fields.Of(node, Shape.Rule, "rules", problems);
        return new(fields.Text("id", Texts.LongestName), fields.Text("original", Texts.LongestSentence), fields.Text("effect", Texts.LongestSentence));
    }

    private static Duty DutyOf(TemplateNode node, Texts texts, QuestionReader questions, Problems problems)
    {
        var fields = Fields.Of(node, Shape.Duty, "duties", problems);
        return new(
            fields.Text("id", Texts.LongestName),
            texts.Required(fields, "text"),
            fields.Text("from", Texts.LongestName),
            fields.Word("strength", Words.Strengths) ?? Strength.Expected,
            texts.Required(fields, "evidence"),
            texts.Required(fields, "role"),
            texts.Required(fields, "rhythm"),
            [.. fields.List("questions", 0, MostQuestions).Select(one => questions.Existing(one, "questions"))]);
    }
}
