using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PlanBot.Core.Documents;
using PlanBot.Core.Templates;
using PlanBot.Core.Templates.Reading;
using Xunit;

namespace PlanBot.Tests.Templates;

/// <summary>It says the same as the reader, as far as a schema can: what refers from one question to another it cannot know.</summary>
public sealed class The_published_schema
{
    private const string Whole = """
        {
          "id": "fritid", "language": "nb", "title": "Fritid for alle", "about": "", "rounds": "loop",
          "phases": [ { "id": "1", "name": { "nb": "Først", "da": "Først" }, "questions": [
            { "id": "hvem", "text": { "nb": "Hvem gjelder det?" }, "answer": "text", "examples": ["Barn"], "strength": "required" },
            { "id": "penger", "text": "Er det penger?", "answer": "choice", "choices": [ { "key": "yes", "text": "Ja" }, { "key": "no", "text": "Nei", "unclear": true, "suggests": "Søke" } ] },
            { "id": "sok", "text": "Hvor?", "answer": "degree", "when": { "question": "penger", "is": ["no"] }, "sources": [ { "id": "A1", "word": "SKAL", "text": "Det skal." } ] },
            { "id": "alt", "text": "Alt?", "answer": "ticks", "choices": [ { "key": "a", "text": "A" } ], "exit": true }
          ] } ],
          "rules": [ { "id": "R1", "original": "Slik.", "effect": "So." } ],
          "duties": [ { "id": "1", "text": "x", "from": "A1", "strength": "expected", "evidence": "x", "role": "x", "rhythm": "x", "questions": ["hvem"] } ]
        }
        """;

    private static readonly JsonSchema Schema = JsonSchema.FromText(PublishedTemplates.Schema);

    [Fact]
    public void Is_one_itself() => Assert.True(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(PublishedTemplates.Schema).RootElement).IsValid);

    [Fact]
    public void Lets_every_built_in_template_through() => Assert.All(
        typeof(TemplateLibrary).Assembly.GetManifestResourceNames().Where(name => name.Contains(".Templates.Library.", StringComparison.Ordinal)),
        name =>
        {
            using var file = new StreamReader(typeof(TemplateLibrary).Assembly.GetManifestResourceStream(name)!);
            Assert.True(Allows(file.ReadToEnd()), name);
        });

    [Fact]
    public void Has_an_example_that_the_reader_takes()
    {
        var examples = JsonNode.Parse(PublishedTemplates.Schema)!["examples"]!.AsArray();
        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            Assert.True(Allows(example!.ToJsonString()));
            Assert.IsType<TemplateReading.Read>(Read(example.ToJsonString()));
        });
    }

    [Fact]
    public void Knows_the_properties_that_the_reader_knows()
    {
        var schema = JsonNode.Parse(PublishedTemplates.Schema)!;
        foreach (var shape in Shape.All)
        {
            var said = shape == Shape.Template ? schema : schema["$defs"]![shape == Shape.Text ? "textObject" : shape.Name]!;
            Assert.Equal(shape.Required.Concat(shape.Optional).Order(StringComparer.Ordinal), said["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
            Assert.Equal(shape.Required.Order(StringComparer.Ordinal), (said["required"]?.AsArray() ?? []).Select(name => (string)name!).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("\"id\": \"fritid\", ", "", false)]
    [InlineData("\"fritid\"", "\"fri tid\"", false)]
    [InlineData("\"fritid\"", "\"æøå\"", false)]
    [InlineData("\"fritid\"", "17", true)]
    [InlineData("\"nb\", \"title\"", "\"no\", \"title\"", false)]
    [InlineData("\"title\"", "\"titel\"", false)]
    [InlineData("\"Fritid for alle\"", "[]", false)]
    [InlineData("\"Fritid for alle\"", "null", false)]
    [InlineData("\"Fritid for alle\"", "\"  \"", false)]
    [InlineData("\"Fritid for alle\"", "{}", false)]
    [InlineData("\"Fritid for alle\"", "{ \"original\": \"x\" }", false)]
    [InlineData("\"Fritid for alle\"", "{ \"da\": \"\", \"nb\": \"x\" }", true)]
    [InlineData("\"Fritid for alle\"", "{ \"da\": \"\" }", false)]
    [InlineData("\"Fritid for alle\"", "{ \"da\": \"x\", \"sv\": \"x\" }", false)]
    [InlineData("\"about\": \"\"", "\"about\": null", true)]
    [InlineData("\"about\": \"\"", "\"about\": 5", true)]
    [InlineData("\"about\": \"\"", "\"about\": \" \"", false)]
    [InlineData("\"loop\"", "\"spiral\"", false)]
    [InlineData("\"loop\"", "null", true)]
    [InlineData("\"about\": \"\"", "\"version\": 3", true)]
    [InlineData("\"about\": \"\"", "\"version\": 0", false)]
    [InlineData("\"about\": \"\"", "\"version\": \"to\"", false)]
    [InlineData("\"answer\": \"text\"", "\"answer\": \"tekst\"", false)]
    [InlineData("\"answer\": \"text\"", "\"answer\": \"ticks\"", false)]
    [InlineData("\"answer\": \"choice\",", "\"answer\": \"degree\",", false)]
    [InlineData("{ \"key\": \"yes\", \"text\": \"Ja\" }, ", "", false)]
    [InlineData("[ { \"key\": \"a\", \"text\": \"A\" } ]", "[]", false)]
    [InlineData("[ { \"key\": \"a\", \"text\": \"A\" } ]", "null", false)]
    [InlineData("\"key\": \"no\"", "\"key\": \"dontKnow\"", false)]
    [InlineData("\"unclear\": true", "\"unclear\": \"ja\"", false)]
    [InlineData("\"unclear\": true", "\"unclear\": \"true\"", true)]
    [InlineData("\"unclear\": true", "\"unclear\": null", true)]
    [InlineData("\"is\": [\"no\"]", "\"is\": []", false)]
    [InlineData("\"is\": [\"no\"]", "\"is\": \"no\"", false)]
    [InlineData("\"when\": { \"question\": \"penger\", \"is\": [\"no\"] }", "\"when\": null", true)]
    [InlineData("\"required\"", "\"must\"", false)]
    [InlineData("\"effect\": \"So.\"", "\"effect\": \"\"", false)]
    [InlineData("\"rhythm\": \"x\", ", "", false)]
    [InlineData("\"about\": \"\"", "\"table\": [ { \"first\": \"x\" } ]", false)]
    [InlineData("\"about\": \"\"", "\"table\": [ { \"first\": \"x\" }, { \"first\": \"x\", \"later\": \"y\" }, { \"first\": \"x\" }, { \"first\": \"x\" }, { \"first\": \"x\" }, { \"first\": \"x\" }, { \"first\": \"x\" } ]", true)]
    [InlineData("\"examples\": [\"Barn\"]", "\"examples\": [[]]", false)]
    [InlineData("\"examples\": [\"Barn\"]", "\"examples\": \"Barn\"", false)]
    public void Agrees_with_the_reader(string there, string instead, bool isTemplate)
    {
        Assert.Contains(there, Whole, StringComparison.Ordinal);
        var json = there.Length == 0 ? Whole : Whole.Replace(there, instead, StringComparison.Ordinal);
        Assert.Equal((isTemplate, isTemplate), (Read(json) is TemplateReading.Read, Allows(json)));
    }

    [Theory]
    [InlineData("Fritid for alle", 200)]
    [InlineData("Er det penger?", 1000)]
    [InlineData("Det skal.", 4000)]
    [InlineData("Slik.", 4000)]
    [InlineData("Nei", 200)]
    [InlineData("hvem\", \"text", 40)]
    public void Has_the_readers_limits(string there, int most)
    {
        foreach (var length in new[] { most, most + 1 })
        {
            var json = there.Contains('"', StringComparison.Ordinal)
                ? Whole.Replace(there, new string('x', length) + "\", \"text", StringComparison.Ordinal).Replace("[\"hvem\"]", "[]", StringComparison.Ordinal)
                : Whole.Replace(there, new string('x', length), StringComparison.Ordinal);
            Assert.Equal((length == most, length == most), (Read(json) is TemplateReading.Read, Allows(json)));
        }
    }

    private static TemplateReading Read(string json) => TemplateReader.Read(Assert.IsType<ReceivedDocument.Structured>(JsonTree.Read(Encoding.UTF8.GetBytes(json))).Root);

    private static bool Allows(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
