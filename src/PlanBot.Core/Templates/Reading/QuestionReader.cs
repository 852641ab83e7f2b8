using System.Collections.Immutable;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Templates.Reading;

/// <summary>Reads the questions of one file, and remembers them for what refers to them.</summary>
internal sealed class QuestionReader(Texts texts, Problems problems)
{
    public const int MostChoices = 20;

    /// <summary>Sentences, examples and near-equal questions of one question.</summary>
    private const int MostBeside = 40;

    private readonly HashSet<string> taken = [];
    private readonly Dictionary<QuestionId, Question> read = [];
    private readonly List<(QuestionId From, Condition When, TemplateNode Node)> conditions = [];

    public Question Read(TemplateNode node)
    {
        var fields = Fields.Of(node, Shape.Question, "questions", problems);
        var id = new QuestionId(fields.Id("id", taken));
        var question = new Question(
            id,
            texts.Required(fields, "text"),
            Kind(fields),
            texts.Optional(fields, "help"),
            fields.Flag("aboutTheChild"))
        {
            Name = texts.Optional(fields, "name", Texts.LongestName),
            Strength = fields.Find("strength") is null ? null : fields.Word("strength", Words.Strengths),
            Sources = [.. fields.List("sources", 0, MostBeside).Select(Source)],
            When = fields.Find("when") is { } when ? When(id, when) : null,
            Alike = [.. fields.List("alike", 0, MostBeside).Select(one => new QuestionId(Fields.Id(one, "alike", problems)))],
            Examples = [.. fields.List("examples", 0, MostBeside).Select(one => texts.Read(one, "examples", Texts.Longest))],
            IsExit = fields.Flag("exit"),
            AskAgainAtStaffChange = fields.Flag("askAgainAtStaffChange"),
            IsPulse = fields.Flag("pulse"),
        };
        read.TryAdd(id, question);
        return question;
    }

    /// <summary>A question of this file, by its id.</summary>
    public QuestionId Existing(TemplateNode node, string name)
    {
        var id = new QuestionId(Fields.Id(node, name, problems));
        if (id.Value.Length > 0 && !read.ContainsKey(id))
            problems.Add(node.Line, TemplateFault.NoSuchQuestion, id.Value);
        return id;
    }

    /// <summary>To be called once all questions are read: a condition may look ahead.</summary>
    public void CheckConditions()
    {
        foreach (var (from, when, node) in conditions)
        {
            if (when.Question.Value.Length == 0)
                continue;
            if (from == when.Question || !read.TryGetValue(when.Question, out var asked))
                problems.Add(node.Line, TemplateFault.NoSuchQuestion, when.Question.Value);
            else if (when.Is.FirstOrDefault(key => !asked.Kind.Allows(key)) is { } strange)
                problems.Add(node.Line, TemplateFault.NoSuchChoice, strange);
        }
    }

    private AnswerKind Kind(Fields fields)
    {
        var answer = fields.Word("answer", Words.Answers);
        var choosing = answer is AnswerWord.Choice or AnswerWord.Ticks;
        if (!choosing)
        {
            if (answer is not null && fields.Find("choices") is not null)
                problems.Add(fields.LineOf("choices"), TemplateFault.ChoicesNotWanted, "choices");
            return answer == AnswerWord.Text ? new AnswerKind.Text() : new AnswerKind.Degree();
        }

        if (!fields.IsGiven("choices"))
            problems.Add(fields.LineOf("answer"), TemplateFault.Missing, "choices");
        // "I don't know" is every question's own.
        var keys = new HashSet<string> { AnswerKind.DontKnow };
        var options = fields.List("choices", answer == AnswerWord.Choice ? 2 : 1, MostChoices).Select(one => Choice(one, keys)).ToImmutableArray();
        return answer == AnswerWord.Choice ? new AnswerKind.Choices(options) : new AnswerKind.Ticks(options);
    }

    private AnswerChoice Choice(TemplateNode node, HashSet<string> keys)
    {
        var fields = Fields.Of(node, Shape.Choice, "choices", problems);
        return new(
            fields.Id("key", keys),
            texts.Required(fields, "text", Texts.LongestName),
            fields.Flag("unclear"),
            texts.Optional(fields, "suggests", Texts.LongestName),
            texts.Optional(fields, "means"));
    }

    private SourceSentence Source(TemplateNode node)
    {
        var fields = Fields.Of(node, Shape.Source, "sources", problems);
        return new(fields.Text("id", Texts.LongestName), fields.Text("word", Texts.LongestName), texts.Required(fields, "text", Texts.LongestSentence));
    }

    private Condition When(QuestionId from, TemplateNode node)
    {
        var fields = Fields.Of(node, Shape.Condition, "when", problems);
        var condition = new Condition(
            new QuestionId(fields.Find("question") is { } question ? Fields.Id(question, "question", problems) : ""),
            [.. fields.List("is", 1, MostChoices).Select(key => Fields.Id(key, "is", problems)).Where(key => key.Length > 0)],
            texts.Optional(fields, "otherwise"));
        conditions.Add((from, condition, fields.Find("question") ?? node));
        return condition;
    }
}
