using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;
using PlanBot.Exports;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Exports;

public sealed class Files_of_a_plan
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 13, 5, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.Norwegian)]
    [InlineData(Language.English)]
    public async Task Are_Word_files_that_hold_against_the_Open_XML_schema(Language language)
    {
        var file = await MakeAsync(DocumentKind.Word, language);

        using var word = WordprocessingDocument.Open(new MemoryStream(file.Content), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Contains("Forandringsteoriworkshop; med alle", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Equal("Familiehuset 2026-03-05.docx", file.Name);
    }

    [Fact]
    public async Task Take_what_XML_does_not()
    {
        var plan = await FilledAsync() with { Title = "Hus\u0001\u000B: / \\ *? 😀" };

        var file = Written(plan, DocumentKind.Word);

        Assert.DoesNotContain(file.Name, Path.GetInvalidFileNameChars().Select(letter => letter.ToString()).Where(file.Name.Contains));
        using var word = WordprocessingDocument.Open(new MemoryStream(file.Content), false);
        Assert.Contains("😀", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    /// <summary>Read back as Excel in Denmark and Norway reads it: a byte order mark, semicolons, ISO days, and no formula.</summary>
    [Fact]
    public async Task Are_spreadsheets_that_are_read_back_the_same()
    {
        var file = await MakeAsync(DocumentKind.Csv, Language.Danish);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file.Content[..3]);
        using var reader = new CsvReader(new StreamReader(new MemoryStream(file.Content)), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
            rows.Add(reader.Parser.Record!);
        Assert.Equal(1 + 23 + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(8, row.Length));
        Assert.Equal(["Forandringsteoriworkshop; med alle", "Projektleder", "2026-03-16"], rows[1][3..6]);
        Assert.Equal("Kommune: I nogen grad. Vi taler om det på møder.\nIkke alle er med.\nNGO: I høj grad", rows[1][2]);
        Assert.Equal("'=Står alene", rows[^1][3]);
        Assert.Equal("foråret 2027", rows[^1][5]);
        Assert.All(rows[5][3..], cell => Assert.Equal("", cell));
    }

    private static async Task<DocumentFile> MakeAsync(DocumentKind kind, Language language) => Written(await FilledAsync(), kind, language);

    private static DocumentFile Written(Plan plan, DocumentKind kind, Language language = Language.Danish) =>
        DocumentFiles.Make(plan, new TemplateLibrary()[plan.Template], kind, new(), language, Now);

    private static async Task<Plan> FilledAsync()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.BeginsAPlan();
        await ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi taler om det på møder.\nIkke alle er med."));
        await ada.Presses("Ja");
        await ada.Presses("Gem", ("title", "Forandringsteoriworkshop; med alle"), ("ownerName", "Projektleder"), ("deadline", "2026-03-16"), ("milestone1", "Forandringsteori udarbejdet"), ("milestoneDate1", "2026-03-12"));
        await bo.Says("fortsæt");
        await bo.Presses("NGO");
        await bo.GoesTo(1);
        await bo.Presses("Gem og stop", ("choice", "high"));
        await ada.Says("nyt initiativ");
        await ada.Presses("Gem", ("title", "=Står alene"), ("ownerName", "Leder"), ("deadlineWords", "foråret 2027"));
        return await door.PlanAsync(ada.Plan);
    }
}
