using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Acceptance;

/// <summary>The short, testable cases that the requirements end with, each as a conversation and found by its number.</summary>
public sealed class The_acceptance_set
{
    private const string FirstQuestion = "I hvilken grad er det klart for jer, hvilken merværdi I ønsker at opnå med jeres samarbejde, og hvordan kommer det til udtryk?";

    private readonly Chat chat = new();

    [Fact]
    public async Task A1_a_new_Danish_plan_begins_with_its_first_question_to_the_letter()
    {
        var card = await chat.Ada.BeginsAPlan();

        Assert.Contains(FirstQuestion, Lines(card));
        Assert.Contains("Del 1 · 1 af 12", card.Text, StringComparison.Ordinal);
        Assert.Equal(["I høj grad", "I nogen grad", "Slet ikke", "Ved ikke"], card.ChoicesOf("choice"));
    }

    [Fact]
    public async Task A2_the_question_about_an_agreement_has_no_degrees()
    {
        await chat.Ada.BeginsAPlan();

        var card = await chat.Ada.Sees("T4-Q7");

        Assert.Equal(["Ja, udarbejdet", "Nej, men der er behov", "Nej, ikke behov", "Ved ikke"], card.ChoicesOf("choice"));
        Assert.DoesNotContain("grad", string.Join(' ', card.ChoicesOf("choice")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T4-Q9", "Herunder en fælles forståelse for, hvem der har brug for viden? Hvornår? I hvilket omfang? Og hvem der har ansvaret for dette?")]
    [InlineData("T4-Q13", "Herunder antal, intensitet og varighed, fysiske rammer, etc.")]
    public async Task A3_a_sub_text_is_help_in_italics(string question, string help)
    {
        await chat.Ada.BeginsAPlan();

        var card = await chat.Ada.Sees(question);

        var run = card.Json["body"]!.AsArray().Select(element => element!["inlines"]?[0]).Single(run => (string?)run?["text"] == help);
        Assert.True((bool)run!["italic"]!);
    }

    [Fact]
    public async Task A4_an_unclear_answer_suggests_an_initiative_and_no_is_respected()
    {
        await chat.Ada.BeginsAPlan();
        var decision = await chat.Ada.Presses("Gem og næste", ("choice", "none"));
        Assert.Contains("Det kan være et tegn på, at I mangler fælles klarhed. Vil I sætte et initiativ i gang?", decision.Text, StringComparison.Ordinal);

        var next = await chat.Ada.Presses("Nej, ikke nødvendigt");
        Assert.Contains("Del 1 · 2 af 12", next.Text, StringComparison.Ordinal);

        // Even another unclear answer is no reason to ask again.
        await chat.Ada.Sees("T4-Q1");
        Assert.Contains("Ikke nødvendigt", chat.Ada.Card.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Del 1 · 2 af 12", (await chat.Ada.Presses("Gem og næste", ("choice", "some"))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vil I sætte et initiativ i gang?", (await chat.Ada.Says("fortsæt")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A5_only_the_missing_deadline_is_asked_for_and_the_rest_is_kept()
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Presses("Gem og næste", ("choice", "some"));
        await chat.Ada.Presses("Ja");

        var form = await chat.Ada.Presses("Gem", ("title", "Forandringsteoriworkshop"), ("owner", "id-Bo"), ("milestone1", "Forandringsteori udarbejdet"), ("milestoneDate1", "2026-03-10"));

        Assert.Contains("Udfyld: Frist.", Lines(form));
        Assert.Equal(("Forandringsteoriworkshop", "id-Bo", "Forandringsteori udarbejdet", "2026-03-10"), (form.ValueOf("title"), form.ValueOf("owner"), form.ValueOf("milestone1"), form.ValueOf("milestoneDate1")));
        Assert.Empty(Plan.Initiatives);
        await chat.Ada.Presses("Gem", ("deadline", "2027-03-15"));
        Assert.Equal("Forandringsteoriworkshop", Plan.Initiatives.Single().Title);
    }

    [Fact]
    public async Task A6_a_reader_of_bokmål_has_the_Danish_behind_a_button()
    {
        await chat.Ada.BeginsAPlan();
        chat.Bo.Locale = Language.Norwegian;
        await chat.Bo.Sees("T4-Q1");

        var card = await chat.Bo.Presses("Kommune");

        Assert.Contains("I hvilken grad er det klart for dere hvilken merverdi dere ønsker å oppnå med samarbeidet deres, og hvordan kommer det til uttrykk?", Lines(card));
        Assert.Contains("Vis originalteksten", card.Buttons);
        var original = card.Json["body"]!.AsArray().Single(element => (string?)element!["id"] == "original")!;
        Assert.Equal((false, FirstQuestion), ((bool)original["isVisible"]!, (string?)original["inlines"]![0]!["text"]));
    }

    /// <summary>The one question in the period is asked by the reminders.</summary>
    [Fact]
    public async Task A8_spring_is_shown_in_spring_without_a_day()
    {
        chat.Ada.Locale = Language.Norwegian;
        await chat.Ada.Begins("T1");
        await chat.Ada.Says("nytt tiltak");
        await chat.Ada.Presses("Lagre", ("title", "Evaluering"), ("ownerName", "Ledergruppen"), ("deadlineWords", "våren 2026"));
        Assert.Equal(new PlanDate.Season(2026, YearSeason.Spring), Plan.Initiatives.Single().Deadline);

        var wheel = await chat.Ada.Says("årshjul");

        Assert.Contains("Mars 2026\nFrist: Evaluering\nvåren 2026 · Ledergruppen", wheel.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1. mars", wheel.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("31. mai", wheel.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A10_all_eight_ticks_open_the_way_out_of_the_roundabout_and_missing_ones_are_named()
    {
        chat.Ada.Locale = Language.Norwegian;
        await chat.Ada.Begins("T3");
        foreach (var exit in new[] { "T3-X1", "T3-X2", "T3-X3" })
            await AnswerAsync(exit, "described,piloted");
        await AnswerAsync("T3-X4", "described");
        await chat.Ada.Says("runde");
        await chat.Ada.Presses("Videre: Prøve ut");
        await chat.Ada.Presses("Videre: Evaluere");

        var missing = await chat.Ada.Presses("Lagre, og se om dere er klare");
        Assert.Contains("Runde 1: rutiner er ikke pilotert. Fortsett i runde 2?", missing.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kjør ut av rundkjøringen", missing.Buttons);

        await AnswerAsync("T3-X4", "described,piloted");
        await chat.Ada.Says("runde");
        Assert.Contains("Kjør ut av rundkjøringen", (await chat.Ada.Presses("Lagre, og se om dere er klare")).Buttons);
    }

    [Fact]
    public async Task A11_what_is_evidence_based_is_asked_how_it_is_put_to_use_and_the_rest_is_settled()
    {
        chat.Ada.Locale = Language.Norwegian;
        await chat.Ada.Begins("T2");
        await AnswerAsync("T2-Q0", "evidence");

        var asked = new TemplateLibrary()["T2"].QuestionsOf(Plan).Select(question => question.Id.Value).Where(id => id.StartsWith("T2-Q", StringComparison.Ordinal) && id != "T2-Q0");

        Assert.Equal(["T2-Q9", "T2-Q10", "T2-Q11", "T2-Q12", "T2-Q13", "T2-Q14"], asked);
        Assert.Equal(8, Lines(await chat.Ada.Says("plan")).Count(line => line == "avklart av tiltaket"));
    }

    [Fact]
    public async Task A12_what_is_self_developed_is_asked_all_fourteen_by_column()
    {
        chat.Ada.Locale = Language.Norwegian;
        await chat.Ada.Begins("T2");
        await AnswerAsync("T2-Q0", "self");
        await AnswerAsync("T2-Q1", null, "Familier med små barn");
        await AnswerAsync("T2-Q9", null, "Helsesykepleierne");

        var overview = await chat.Ada.Says("plan");

        Assert.Equal(14, new TemplateLibrary()["T2"].QuestionsOf(Plan).Count(question => question.Id.Value.StartsWith("T2-Q", StringComparison.Ordinal) && question.Id.Value != "T2-Q0"));
        Assert.Equal(["1 av 8 besvart", "1 av 6 besvart"], Lines(overview).Where(line => line.EndsWith(" av 8 besvart", StringComparison.Ordinal) || line.EndsWith(" av 6 besvart", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A13_without_new_methods_nobody_is_asked_about_them()
    {
        chat.Ada.Locale = Language.Norwegian;
        await chat.Ada.Begins("T5");
        QuestionId[] dependent = [new("T5-D18"), new("T5-D22")];
        Assert.All(dependent, id => Assert.NotNull(new TemplateLibrary()["T5"].QuestionsOf(Plan).Find(id)));

        await AnswerAsync("T5-D16", "no");

        Assert.All(dependent, id => Assert.Null(new TemplateLibrary()["T5"].QuestionsOf(Plan).Find(id)));
        Assert.Contains("1 av 26 besvart", (string)(await chat.Ada.Says("plan")).Json["fallbackText"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A17_the_end_of_the_circle_offers_a_new_round_and_closes_nothing()
    {
        chat.Ada.Locale = Language.Norwegian;
        await chat.Ada.Begins("T1");
        var card = await chat.Ada.Says("fortsett");
        for (var step = 0; card.Buttons.Contains("Lagre og neste"); step++)
        {
            Assert.InRange(step, 0, 20);
            await chat.Ada.Presses("Lagre og neste", ("text", "Det vet vi."));
            card = await chat.Ada.Presses("Nei, ikke nødvendig");
        }

        Assert.Contains("Start ny runde?", card.Text, StringComparison.Ordinal);
        Assert.Contains("Start ny runde", card.Buttons);
        Assert.Contains("Start ny runde?", (await chat.Ada.Presses("Ikke nå")).Buttons);
        Assert.False(Plan.IsDeleted);
        Assert.DoesNotContain("100", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Sees("T1-KE1");
        Assert.Contains("Lagre og neste", chat.Ada.Card.Buttons);
    }

    private Plan Plan => chat.Plans.All.Single();

    private async Task AnswerAsync(string question, string? choice, string? text = null)
    {
        await chat.Ada.Sees(question);
        await chat.Ada.Presses("Lagre og stopp", ("choice", choice), ("text", text));
    }

    /// <summary>What is read, without the buttons.</summary>
    private static string[] Lines(ShownCard card) => card.Text.Split('\n');
}
