using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using Xunit;

namespace PlanBot.Tests.Templates;

/// <summary>The five templates against what the five documents say, character by character: <c>originals.json</c> beside this file.</summary>
public sealed class Every_original
{
    private static readonly TemplateLibrary Library = new();
    private static readonly JsonNode Documents = JsonNode.Parse(File.ReadAllText(Path.Combine(Here(), "originals.json")))!;

    public static TheoryData<string> Keys => ["T1", "T2", "T3", "T4", "T5"];

    [Fact]
    public void Is_of_one_of_five_templates() => Assert.Equal(["T1", "T2", "T3", "T4", "T5"], Library.All.Select(template => template.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Title_stands_as_in_the_document(string key) => Assert.Equal((string?)Documents[key]!["title"], Library[key].Title.Original);

    [Theory]
    [InlineData("T1", 10)]
    [InlineData("T2", 26)]
    [InlineData("T3", 19)]
    [InlineData("T4", 22)]
    public void Rule_stands_as_in_the_document_and_has_an_effect(string key, int count)
    {
        Assert.Equal(Texts(key, "rules"), Library[key].Rules.Select(rule => rule.Original));
        Assert.Equal(Enumerable.Range(1, count).Select(number => $"R{number}"), Library[key].Rules.Select(rule => rule.Id));
        Assert.All(Library[key].Rules, rule => Assert.NotEmpty(rule.Effect));
    }

    [Theory]
    [InlineData("T1")]
    [InlineData("T3")]
    [InlineData("T4")]
    [InlineData("T5")]
    public void Heading_stands_as_in_the_document(string key) => Assert.Equal(Texts(key, "headings"), Library[key].Phases.Select(phase => phase.Heading).OfType<string>());

    [Theory]
    [InlineData("T2", 15)]
    [InlineData("T3", 10)]
    [InlineData("T4", 23)]
    public void Question_stands_as_in_the_document(string key, int count)
    {
        var originals = Questions(key).Where(question => question.Text.Original is not null).ToArray();
        Assert.Equal(Texts(key, "questions"), originals.Select(question => question.Text.Original));
        Assert.Equal(count, originals.Length);
        Assert.All(originals, (question, index) => Assert.Equal($"{key}-Q{index + (key == "T2" ? 0 : 1)}", question.Id.Value));
    }

    [Fact]
    public void Sub_text_and_need_of_the_Danish_template_stand_as_in_the_document()
    {
        Assert.Equal(
            Documents["T4"]!["help"]!.AsObject().Select(pair => (pair.Key, (string?)pair.Value)),
            Questions("T4").Where(question => question.Help is not null).Select(question => (question.Id.Value, question.Help!.Original)));
        Assert.Equal((string?)Documents["T4"]!["need"], Library["T4"].Need.Original);
    }

    [Fact]
    public void Core_element_stands_as_in_the_document_with_all_that_Alta_wrote_there()
    {
        var elements = Questions("T1").ToArray();
        Assert.Equal(Texts("T1", "names"), elements.Select(element => element.Name!.Original));
        Assert.Equal([9, 3, 3, 14, 2, 0, 0, 2, 0], elements.Select(element => element.Examples.Count));
        Assert.All(elements, (element, index) => Assert.Equal(
            Documents["T1"]!["examples"]![$"KE{index + 1}"]!.AsArray().Select(text => (string?)text),
            element.Examples.Select(example => example.Original)));
        Assert.Equal(["2", "3", "2", "2"], Library["T1"].Phases.Select(phase => $"{phase.Questions.Count}"));
    }

    [Fact]
    public void Kind_of_support_and_type_stand_as_in_the_document()
    {
        Assert.Equal(Texts("T2", "types"), Kind("T2-Q0").Own.Select(type => type.Text.Original));
        Assert.Equal(Texts("T2", "support"), Kind("T2-W3").Own.Select(support => support.Text.Original).OfType<string>());
        Assert.Equal([.. Enumerable.Range(1, 10).Select(number => $"S{number}"), "none"], Kind("T2-W3").Own.Select(support => support.Key));
    }

    [Fact]
    public void Sentence_of_the_second_project_year_stands_behind_a_question_with_its_word()
    {
        var sentences = Questions("T5").SelectMany(question => question.Sources).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal);
        Assert.Equal(
            Documents["T5"]!["sentences"]!.AsObject().Select(pair => (pair.Key, (string?)pair.Value![0], (string?)pair.Value[1])),
            sentences.Select(source => (source.Id, (string?)source.Word, source.Text.Original)));
        Assert.Equal(32, Documents["T5"]!["sentences"]!.AsObject().Count);
    }

    [Theory]
    [InlineData("T1", 9)]
    [InlineData("T3", 11)]
    [InlineData("T5", 28)]
    public void Derived_prompt_is_ours_and_never_a_quotation(string key, int count)
    {
        var derived = Questions(key).Where(question => question.Text.Original is null).ToArray();
        Assert.Equal(Texts(key, "prompts").Order(StringComparer.Ordinal), derived.Select(question => question.Text.Nb).Order(StringComparer.Ordinal));
        Assert.Equal(count, derived.Length);
    }

    [Fact]
    public void Typing_error_is_kept_in_the_data_and_mended_on_the_card()
    {
        var question = Library["T3"].Find(new QuestionId("T3-Q9"))!;
        Assert.Equal("Hvordan jobber vi framover for kontinuerlig sikre gode oppvekstsvilkår og god læring for barn og unge?", question.Text.Original);
        Assert.Equal("Hvordan jobber vi framover for kontinuerlig å sikre gode oppvekstvilkår og god læring for barn og unge?", question.Text.In(Language.Norwegian));
        Assert.Contains("<sup>54</sup>", Library["T1"].Find(new QuestionId("T1-KE1"))!.Examples[3].Original, StringComparison.Ordinal);
        Assert.All(Questions("T1").SelectMany(element => element.Examples), example => Assert.All([example.Da, example.Nb, example.En], text => Assert.DoesNotContain("<sup>", text, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Original_is_what_a_reader_of_the_source_language_reads_but_for_what_was_mended(string key)
    {
        var mended = Questions(key).Where(question => question.Text.Original is { } original && original != question.Text.In(Library[key].Language)).Select(question => question.Id.Value);
        Assert.Equal(key == "T3" ? ["T3-Q9"] : [], mended);
    }

    private static IEnumerable<Question> Questions(string key) => Library[key].Phases.SelectMany(phase => phase.Questions);

    private static AnswerKind Kind(string id) => Library[id[..2]].Find(new QuestionId(id))!.Kind;

    private static IEnumerable<string> Texts(string key, string what) => Documents[key]![what]!.AsArray().Select(text => (string)text!);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
