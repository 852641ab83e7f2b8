using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;
using PlanBot.Exports;
using Xunit;

namespace PlanBot.Tests.Exports;

/// <summary>The five templates as Word files and spreadsheets: with nothing in them, with something everywhere, and with as much as people may write.</summary>
public sealed class Every_template_as_a_file
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero);

    public static IEnumerable<object[]> Plans =>
        new[] { "T1", "T2", "T3", "T4", "T5" }.SelectMany(template => new[] { "empty", "full", "long" }.Select(size => new object[] { template, size }));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Holds_against_the_Open_XML_schema(string template, string size)
    {
        var file = DocumentFiles.Make(Filled(template, size), new TemplateLibrary()[template], DocumentKind.Word, new(), Language.Danish, Now);

        using var word = WordprocessingDocument.Open(new MemoryStream(file.Content), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(size != "empty", word.MainDocumentPart!.Document!.InnerText.Contains("Æblegrød", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Is_read_back_from_the_spreadsheet_with_a_row_for_each_question_or_initiative(string template, string size)
    {
        var plan = Filled(template, size);
        var file = DocumentFiles.Make(plan, new TemplateLibrary()[template], DocumentKind.Csv, new(), Language.Danish, Now);

        using var reader = new CsvReader(new StreamReader(new MemoryStream(file.Content)), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
            rows.Add(reader.Parser.Record!);
        Assert.All(rows, row => Assert.Equal(8, row.Length));
        Assert.Equal(1 + new TemplateLibrary()[template].QuestionsOf(plan).Count, rows.Count);
        Assert.Equal(plan.Initiatives.Select(initiative => initiative.Title).Order(StringComparer.Ordinal), rows.Skip(1).Select(row => row[3]).Where(title => title.Length > 0).Order(StringComparer.Ordinal));
    }

    private static Plan Filled(string key, string size)
    {
        var ada = new Person(new("ada"), "Ada Holm");
        var template = new TemplateLibrary()[key];
        Party[] parties = [new(new("1"), "Kommune"), new(new("2"), "NGO")];
        var plan = new Plan
        {
            Id = new("plan"),
            Version = 1,
            Template = key,
            TemplateVersion = template.Version,
            Title = "Familiehuset på Østergade",
            Parties = [.. parties],
            Coordinator = ada,
            Places = [new("tenant", "19:group@thread.v2", PlaceKind.GroupChat)],
        };
        if (size == "empty")
            return plan;
        var text = size == "full" ? "Æblegrød & <fløde>\nI to linjer." : string.Concat(Enumerable.Repeat("Æblegrød med fløde, og mere til. ", 120));
        var questions = template.QuestionsOf(plan);
        return plan with
        {
            Answers = questions.SelectMany(question => parties, (question, party) => (question, party)).ToImmutableDictionary(
                one => new AnswerKey(one.question.Id, one.party.Id), one => new Answer(null, text, ada, Now, false, 1)),
            AllInitiatives = questions.Index().Select(one => new Initiative(
                new($"i{one.Index}"), one.Index + 1, one.Item.Id, $"Tiltag {one.Index}", new Owner.InTeams(ada), new PlanDate.Day(new(2026, 4, 13)), [new("Første skridt", null)], Completion.UnderWay, ada)).ToImmutableDictionary(initiative => initiative.Id),
        };
    }
}
