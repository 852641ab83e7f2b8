using System.Text;
using PlanBot.Core.Documents;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Own;
using PlanBot.Core.Templates.Reading;
using PlanBot.Documents;
using Xunit;

namespace PlanBot.Tests.Documents;

public sealed class A_template_in_yaml
{
    private const string Small = """
        # The team's own
        id: fritid
        language: nb
        title: "Fritid for alle"
        phases:
        - id: 1
          name: {nb: Før vi begynner, da: Før vi begynder}
          questions:
          - id: penger
            text: >
              Er det
              penger?
            answer: choice
            choices:
            - {key: yes, text: Ja}
            - {key: no, text: Nei, unclear: true}
            help: ~
        """;

    [Fact]
    public void Is_read_like_json()
    {
        var read = Assert.IsType<TemplateReading.Read>(TemplateReader.Read(Tree(Small)));
        var question = read.Template.Phases.Single().Questions.Single();

        Assert.Equal(("fritid", "1", "Før vi begynder", "Er det penger?"), (read.Template.Id, read.Template.Phases[0].Id, read.Template.Phases[0].Name.Da, question.Text.Nb.Trim()));
        Assert.Equal(["yes", "no"], question.Kind.Own.Select(option => option.Key));
        Assert.Null(question.Help);
    }

    [Fact]
    public void Is_kept_as_the_same_text_as_its_json()
    {
        const string Json = """
            { "language": "nb", "id": "fritid", "title": "Fritid for alle", "$schema": "/schemas/template.json", "version": 3,
              "phases": [ { "id": 1, "name": { "da": "Før vi begynder", "nb": "Før vi begynner" }, "questions": [ { "id": "penger", "text": "Er det penger?\n", "answer": "choice",
                "choices": [ { "key": "yes", "text": "Ja" }, { "key": "no", "text": "Nei", "unclear": true } ], "help": null } ] } ] }
            """;
        var json = Assert.IsType<ReceivedDocument.Structured>(JsonTree.Read(Encoding.UTF8.GetBytes(Json))).Root;

        Assert.Equal(TemplateText.Of(json), TemplateText.Of(Tree(Small)));
    }

    [Fact]
    public void That_is_published_as_an_example_is_a_template() =>
        Assert.IsType<TemplateReading.Read>(TemplateReader.Read(Tree(PublishedTemplates.Example)));

    [Theory]
    [InlineData("title: \"Fritid for alle\"", "titel: Fritid", 4, TemplateFault.Unknown)]
    [InlineData("answer: choice", "answer: valg", 13, TemplateFault.NotAllowed)]
    [InlineData("key: yes", "key: no", 16, TemplateFault.IdTwice)]
    [InlineData("    help: ~", "    help: ~\n    help: x", 18, TemplateFault.Twice)]
    public void Is_wrong_at_its_own_line(string there, string instead, int line, TemplateFault fault)
    {
        var wrong = Assert.IsType<TemplateReading.Wrong>(TemplateReader.Read(Tree(Small.Replace(there, instead, StringComparison.Ordinal))));
        Assert.Contains(wrong.Problems, problem => (problem.Line, problem.Fault) == (line, fault));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("a: b\n c: d", 2)]
    [InlineData("a: [1, 2\nb: c", 1)]
    [InlineData("%YAML 99999999999999.1\n---\na: b", 1)]
    [InlineData("a: b\nc: !<!!> d", 2)]
    [InlineData("a: b\n---\nc: d", 2)]
    [InlineData("a: &x 1\nb: *x", 1)]
    [InlineData("a: 1\nb: *x", 2)]
    [InlineData("a: !!python/object:os.system x", 1)]
    [InlineData("a: !t x", 1)]
    [InlineData("? [a, b]\n: c", 1)]
    [InlineData("a: \"b", 1)]
    public void That_is_none_is_broken_at_a_line(string yaml, int line) => Assert.Equal(line, Assert.IsType<ReceivedDocument.Broken>(YamlTree.Read(Encoding.UTF8.GetBytes(yaml))).Line);

    /// <summary>Nine lines that would be a billion words.</summary>
    [Fact]
    public void Is_no_bomb()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Join('\n', "bcdefghi".Select(letter => $"{letter}: &{letter} [{string.Join(',', Enumerable.Repeat($"*{(char)(letter - 1)}", 9))}]"));
        Assert.Equal(1, Assert.IsType<ReceivedDocument.Broken>(YamlTree.Read(Encoding.UTF8.GetBytes(bomb))).Line);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    public void Is_not_endlessly_deep(char opening) =>
        Assert.IsType<ReceivedDocument.Broken>(YamlTree.Read(Encoding.UTF8.GetBytes(opening == '-' ? string.Concat(Enumerable.Repeat("- ", 50_000)) : new string(opening, 50_000))));

    [Fact]
    public void Is_not_larger_than_a_megabyte() => Assert.Equal(
        DocumentProblem.TooLarge,
        Assert.IsType<ReceivedDocument.Refused>(YamlTree.Read(Encoding.UTF8.GetBytes("a: " + new string('x', 1024 * 1024)))).Why);

    [Fact]
    public void May_begin_with_a_byte_order_mark() => Assert.IsType<ReceivedDocument.Structured>(YamlTree.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Small)]));

    [Fact]
    public void That_is_not_utf8_is_broken_where_it_is_not() => Assert.Equal(2, Assert.IsType<ReceivedDocument.Broken>(YamlTree.Read([(byte)'a', (byte)':', (byte)'\n', 0xE6, 0xF8])).Line);

    [Fact]
    public void Cut_off_or_changed_anywhere_throws_nothing()
    {
        var bytes = Encoding.UTF8.GetBytes(Small);
        foreach (var mask in new byte[] { 0x01, 0x15, 0x40, 0x80 })
        {
            for (var at = 0; at < bytes.Length; at++)
            {
                Assert.NotNull(YamlTree.Read(bytes.AsSpan(0, at)));
                var changed = bytes.ToArray();
                changed[at] ^= mask;
                if (YamlTree.Read(changed) is ReceivedDocument.Structured yaml)
                    Assert.NotNull(TemplateReader.Read(yaml.Root));
            }
        }
    }

    [Fact]
    public void Of_any_signs_throws_nothing()
    {
        var random = new Random(5);
        const string Signs = "abc:-?[]{}#&*!|>'\"%@` \n\t,0~\u0085\u2028\ufeff\\";
        for (var run = 0; run < 20_000; run++)
            Assert.NotNull(YamlTree.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Signs[random.Next(Signs.Length)])))));
    }

    private static TemplateNode Tree(string yaml) => Assert.IsType<ReceivedDocument.Structured>(YamlTree.Read(Encoding.UTF8.GetBytes(yaml))).Root;
}
