using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Reading;
using Xunit;

namespace PlanBot.Tests.Templates;

public sealed class A_file_of_a_template
{
    private const string Whole = """
        {
          "id": "fritid",
          "language": "nb",
          "title": "Fritid for alle", // the team's own
          "phases": [
            {
              "id": "1", "name": "Før vi begynner",
              "questions": [
                { "id": "hvem", "text": { "nb": "Hvem gjelder det?", "da": "Hvem gælder det?" }, "answer": "text" },
                { "id": "penger", "text": "Er det penger?", "answer": "choice",
                  "choices": [ { "key": "yes", "text": "Ja" }, { "key": "no", "text": "Nei", "unclear": true, "suggests": "Søke midler" } ] },
                { "id": "sok", "text": "Hvor søker vi?", "answer": "degree", "when": { "question": "penger", "is": ["no"] } },
              ]
            }
          ]
        }
        """;

    private static readonly string[] Words =
    [
        .. Shape.All.SelectMany(shape => shape.Required.Concat(shape.Optional)), "degree", "choice", "ticks", "text", "da", "nb", "en", "circle", "loop", "true", "1", "", "x", "required", "dontKnow",
    ];

    [Fact]
    public void Becomes_a_template()
    {
        var read = Assert.IsType<TemplateReading.Read>(Read(Whole));

        Assert.Equal(("fritid", "Fritid for alle", Language.Norwegian), (read.Template.Id, read.Template.Title.En, read.Template.Language));
        Assert.Equal(["hvem", "penger", "sok"], read.Template.Phases.Single().Questions.Select(question => question.Id.Value));
        Assert.IsType<AnswerKind.Text>(read.Template.Find(new QuestionId("hvem"))!.Kind);
        Assert.True(read.Template.Find(new QuestionId("penger"))!.Kind.IsUnclear("no"));
        Assert.Equal(["no"], read.Template.Find(new QuestionId("sok"))!.When!.Is);
    }

    [Fact]
    public void Shows_the_files_own_language_where_another_is_missing()
    {
        var read = Assert.IsType<TemplateReading.Read>(Read(Whole));

        var who = read.Template.Find(new QuestionId("hvem"))!.Text;
        Assert.Equal(("Hvem gælder det?", "Hvem gjelder det?", "Hvem gjelder det?"), (who.Da, who.Nb, who.En));
        Assert.Equal([Language.Danish, Language.English], read.Missing);
    }

    [Theory]
    [InlineData("\"id\": \"fritid\",", "", 1, TemplateFault.Missing, "id", null)]
    [InlineData("\"fritid\"", "\"fri tid\"", 2, TemplateFault.BadId, "fri tid", null)]
    [InlineData("\"nb\",\n", "\"no\",\n", 3, TemplateFault.NotAllowed, "language", "da, nb, en")]
    [InlineData("\"title\"", "\"titel\"", 4, TemplateFault.Unknown, "titel", "title")]
    [InlineData("\"title\"", "\"colour\"", 4, TemplateFault.Unknown, "colour", null)]
    [InlineData("\"Fritid for alle\"", "[]", 4, TemplateFault.NotAText, "title", null)]
    [InlineData("\"Fritid for alle\"", "null", 4, TemplateFault.Empty, "title", null)]
    [InlineData("\"Fritid for alle\"", "{}", 4, TemplateFault.Empty, "title", null)]
    [InlineData("\"hvem\"", "\"penger\"", 10, TemplateFault.IdTwice, "penger", null)]
    [InlineData("\"nb\": \"Hvem gjelder det?\"", "\"nb\": \"Hvem?\", \"nb\": \"Hvem?\"", 9, TemplateFault.Twice, "nb", null)]
    [InlineData("\"answer\": \"text\"", "\"answer\": \"tekst\"", 9, TemplateFault.NotAllowed, "answer", "degree, choice, ticks, text")]
    [InlineData("\"answer\": \"choice\",", "\"answer\": \"degree\",", 11, TemplateFault.ChoicesNotWanted, "choices", null)]
    [InlineData("\"answer\": \"text\"", "\"answer\": \"ticks\"", 9, TemplateFault.Missing, "choices", null)]
    [InlineData("\"no\", \"text\"", "\"yes\", \"text\"", 11, TemplateFault.IdTwice, "yes", null)]
    [InlineData("\"no\", \"text\"", "\"dontKnow\", \"text\"", 11, TemplateFault.IdTwice, "dontKnow", null)]
    [InlineData("\"unclear\": true", "\"unclear\": \"ja\"", 11, TemplateFault.NotTrueOrFalse, "unclear", null)]
    [InlineData("\"question\": \"penger\"", "\"question\": \"sok\"", 12, TemplateFault.NoSuchQuestion, "sok", null)]
    [InlineData("\"is\": [\"no\"]", "\"is\": [\"maybe\"]", 12, TemplateFault.NoSuchChoice, "maybe", null)]
    [InlineData("\"is\": [\"no\"]", "\"is\": \"no\"", 12, TemplateFault.NotAList, "is", null)]
    public void Is_wrong_at_a_line(string there, string instead, int line, TemplateFault fault, string name, string? detail)
    {
        var wrong = Assert.IsType<TemplateReading.Wrong>(Read(Whole.Replace(there, instead, StringComparison.Ordinal)));
        Assert.Contains(new TemplateProblem(line, fault, name, detail), wrong.Problems);
    }

    [Fact]
    public void Tells_all_that_is_wrong_in_the_order_of_its_lines()
    {
        var wrong = Assert.IsType<TemplateReading.Wrong>(Read(Whole
            .Replace("\"degree\"", "\"rate\"", StringComparison.Ordinal)
            .Replace("\"title\"", "\"titel\"", StringComparison.Ordinal)
            .Replace("\"hvem\"", "\"hvem?\"", StringComparison.Ordinal)));
        Assert.Equal([1, 4, 9, 12], wrong.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void Has_its_limits()
    {
        Assert.Contains(new(4, TemplateFault.TooLong, "title", "200"), Assert.IsType<TemplateReading.Wrong>(Read(Whole.Replace("Fritid for alle", new('x', 201), StringComparison.Ordinal))).Problems);
        Assert.Contains(Hundreds(201), problem => problem.Fault == TemplateFault.TooMany);
        Assert.Empty(Hundreds(200));

        static IEnumerable<TemplateProblem> Hundreds(int questions) =>
            Read($$"""{"id":"x","language":"da","title":"x","phases":[{{string.Join(',', Enumerable.Range(0, 10).Select(phase => $$"""{"id":"{{phase}}","name":"x","questions":[{{string.Join(',', Enumerable.Range(0, (questions + 9 - phase) / 10).Select(number => $$"""{"id":"q{{phase}}-{{number}}","text":"x","answer":"text"}"""))}}]}"""))}}]}""") is TemplateReading.Wrong wrong ? wrong.Problems : [];
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{\n\"id\": \"x\"\n\"title\": \"x\"\n}", 3)]
    [InlineData("{\n} {", 2)]
    [InlineData("{\n\n\"id\": \"\\ud800\" }", 3)]
    public void That_is_no_json_is_broken_at_a_line(string json, int line) => Assert.Equal(line, Assert.IsType<ReceivedDocument.Broken>(JsonTree.Read(Encoding.UTF8.GetBytes(json))).Line);

    [Fact]
    public void May_not_be_endlessly_deep() => Assert.IsType<ReceivedDocument.Broken>(JsonTree.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))));

    [Fact]
    public void May_begin_with_a_byte_order_mark() => Assert.IsType<ReceivedDocument.Structured>(JsonTree.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Whole)]));

    [Fact]
    public void Of_any_bytes_throws_nothing() => Prop.ForAll<byte[]>(bytes => JsonTree.Read(bytes) is not null).Check(Often);

    [Fact]
    public void Cut_off_or_changed_anywhere_throws_nothing()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);
        for (var at = 0; at < bytes.Length; at++)
        {
            Assert.IsType<ReceivedDocument.Broken>(JsonTree.Read(bytes.AsSpan(0, at)));
            var changed = bytes.ToArray();
            changed[at] ^= 0x15;
            if (JsonTree.Read(changed) is ReceivedDocument.Structured json)
                Assert.NotNull(TemplateReader.Read(json.Root));
        }
    }

    [Fact]
    public void Of_any_tree_throws_nothing() => Prop.ForAll(
        Trees(6).ToArbitrary(),
        tree => TemplateReader.Read(tree) is TemplateReading.Read or TemplateReading.Wrong { Problems.Length: > 0 }).Check(Often);

    [Fact]
    public void Comes_with_PlanBot_in_all_three_languages_under_its_own_key() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository(), "src", "PlanBot.Core", "Templates", "Library")),
        file =>
        {
            var read = Assert.IsType<TemplateReading.Read>(Read(File.ReadAllText(file)));
            Assert.Empty(read.Missing);
            Assert.Equal(Path.GetFileNameWithoutExtension(file), read.Template.Id);
            Assert.All(read.Template.Phases.SelectMany(phase => phase.Questions), question => Assert.StartsWith(read.Template.Key + "-", question.Id.Value, StringComparison.Ordinal));
        });

    private static TemplateReading Read(string json) => TemplateReader.Read(Assert.IsType<ReceivedDocument.Structured>(JsonTree.Read(Encoding.UTF8.GetBytes(json))).Root);

    private static Config Often => Config.QuickThrowOnFailure.WithMaxTest(2000);

    /// <summary>Trees of the words that templates are made of, so that they come near to being one.</summary>
    private static Gen<TemplateNode> Trees(int deep)
    {
        var scalar = Gen.Elements(Words).Select(word => (TemplateNode)new TemplateNode.Scalar(word, 1));
        return deep == 0
            ? scalar
            : Gen.OneOf(
                scalar,
                Gen.Elements(Words).SelectMany(key => Trees(deep - 1), (key, value) => new MapEntry(key, value, 2)).ListOf().Select(entries => (TemplateNode)new TemplateNode.Map([.. entries.Take(8)], 1)),
                Trees(deep - 1).ListOf().Select(items => (TemplateNode)new TemplateNode.List([.. items.Take(4)], 3)));
    }

    private static string Repository([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
