using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Reports.Documents;

public sealed class A_plan_as_a_document
{
    [Fact]
    public async Task Is_the_templates_own_table_in_two_parts()
    {
        var document = A_filled_plan.Document(await A_filled_plan.MakeAsync());

        var tables = document.Parts.OfType<DocumentPart.Table>().ToArray();
        Assert.Equal([12, 11, 1], tables.Select(table => table.Rows.Length));
        Assert.Equal("Svar på spørgsmål (Fx i høj grad, i nogen grad eller slet ikke)", tables[0].Headings[1]);
        Assert.Equal("Svar på spørgsmål", tables[1].Headings[1]);
        Assert.All(tables.Take(2), table => Assert.All(table.Rows, row => Assert.Equal(7, row.Length)));
        Assert.Equal("Kommune: I nogen grad. Vi taler om det på møder.\nIkke alle er med.|NGO: I høj grad", string.Join((char)124, tables[0].Rows[0][1].Lines));
        Assert.Equal(["Forandringsteoriworkshop; med alle"], tables[0].Rows[0][2].Lines);
        Assert.Equal(["Projektleder"], tables[0].Rows[0][3].Lines);
        Assert.Equal(["16. marts 2026"], tables[0].Rows[0][4].Lines);
        Assert.Equal(["Forandringsteori udarbejdet (12. marts 2026)"], tables[0].Rows[0][5].Lines);
        Assert.Equal(["Nej, ikke nødvendigt"], tables[0].Rows[1][2].Lines);
    }

    [Fact]
    public async Task Leaves_cells_empty_where_nothing_was_answered()
    {
        var row = A_filled_plan.Document(await A_filled_plan.MakeAsync()).Parts.OfType<DocumentPart.Table>().First().Rows[4];
        Assert.NotEmpty(row[0].Lines);
        Assert.All(row.Skip(1), cell => Assert.Empty(cell.Lines));
    }

    [Fact]
    public async Task Leaves_out_what_comes_near_the_child_and_says_so_unless_it_is_asked_for()
    {
        var plan = await A_filled_plan.MakeAsync();

        var text = PlainText.Of(A_filled_plan.Document(plan));
        Assert.DoesNotContain("arbejdsgang.", text, StringComparison.Ordinal);
        Assert.EndsWith("ikke svar på Del 2 · 7 af 11, Del 2 · 8 af 11 og Del 2 · 9 af 11, som ligger tæt på det enkelte barn.\n", text, StringComparison.Ordinal);

        var all = PlainText.Of(A_filled_plan.Document(plan, scope: new DocumentScope(NearTheChild: true)));
        Assert.Contains("Kommune: Slet ikke. Der mangler en arbejdsgang.", all, StringComparison.Ordinal);
        Assert.EndsWith("Dokumentet indeholder ikke svar, der er markeret som interne.\n", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_holds_an_internal_answer()
    {
        var plan = await A_filled_plan.MakeAsync();
        var key = new AnswerKey(new("T4-Q1"), plan.Parties[0].Id);
        plan = plan with { Answers = plan.Answers.SetItem(key, plan.Answers[key] with { IsInternal = true }) };

        var text = PlainText.Of(A_filled_plan.Document(plan, scope: new DocumentScope(NearTheChild: true)));

        Assert.DoesNotContain("Vi taler om det", text, StringComparison.Ordinal);
        Assert.Contains("NGO: I høj grad", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Danish, "Status torsdag", "Andre initiativer", "Spørgsmål: ")]
    [InlineData(Language.Norwegian, "Status", "Andre tiltak", "Spørsmål: ")]
    [InlineData(Language.English, "Status", "Other initiatives", "Question: ")]
    public async Task Speaks_the_readers_language(Language language, string status, string others, string question)
    {
        var document = A_filled_plan.Document(await A_filled_plan.MakeAsync(), language);
        Assert.StartsWith(status[..6], document.Status, StringComparison.Ordinal);
        Assert.Contains(document.Parts.OfType<DocumentPart.Heading>(), heading => heading.Text == others);
        Assert.Contains(question, PlainText.Of(document), StringComparison.Ordinal);
    }

    /// <summary>A template without a table of its own is a paper for a committee: core element by core element.</summary>
    [Fact]
    public async Task Is_a_case_paper_where_the_template_has_no_table()
    {
        var chat = new Chat();
        await chat.Ada.Begins("T1");
        await chat.Ada.Sees("T1-KE8");
        await chat.Ada.Presses("Gem og næste", ("text", "Det er ikke besluttet."));
        await chat.Ada.Presses("Ja");
        await chat.Ada.Presses("Gem", ("title", "Udpege en ansvarlig for evaluering"), ("ownerName", "Kommunaldirektøren"), ("deadline", "2026-03-02"));
        var plan = chat.Plans.All.Single();
        var document = DocumentOf.Make(Phrases.In(Language.Danish), plan, new TemplateLibrary()["T1"], new(), new DateOnly(2026, 3, 5));

        var text = PlainText.Of(document);
        Assert.False(document.IsWide);
        Assert.Contains("KE6 Iværksætte implementeringsstrategierne og monitorere efter planen\n", text, StringComparison.Ordinal);
        Assert.Contains("Det er ikke besluttet.\nInitiativ: Udpege en ansvarlig for evaluering\nAnsvarlig: Kommunaldirektøren\nFrist: 2. marts 2026\n", text, StringComparison.Ordinal);
        Assert.Contains("Fristen er overskredet", text, StringComparison.Ordinal);
    }
}
