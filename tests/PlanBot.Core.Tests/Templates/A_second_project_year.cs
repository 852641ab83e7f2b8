using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Templates;

/// <summary>T5: what the source says shall, should and may be, and how far it is.</summary>
public sealed class A_second_project_year
{
    private readonly Chat chat = new();

    public A_second_project_year() => chat.Ada.Locale = Language.Norwegian;

    [Fact]
    public async Task Shows_how_strongly_the_source_asks_and_its_own_sentence_behind_a_button()
    {
        await chat.Ada.Begins("T5");
        var card = await chat.Ada.Sees("T5-D01");
        Assert.Contains("Styrke i kilden: Skal", card.Text, StringComparison.Ordinal);
        Assert.Contains("Se hva kilden sier", card.Buttons);
        Assert.Contains("A1 · SKAL: Når modellen er ferdigstilt skal kommunen gi ansatte og ledere opplæring i modellen, og implementere verktøy og rutiner som er utviklet.", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vis originalteksten", card.Buttons);
    }

    [Fact]
    public async Task Does_not_ask_about_new_methods_that_are_not_needed()
    {
        await chat.Ada.Begins("T5");
        await AnswerAsync("T5-D16", "no");
        var overview = await chat.Ada.Says("plan");
        Assert.Contains("1 av 26 besvart", overview.Json["fallbackText"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("trygge nok til å ta metodene i bruk", overview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tid og ressurser til implementeringsarbeidet", overview.Text, StringComparison.Ordinal);

        await AnswerAsync("T5-D16", "yes");
        Assert.Contains("1 av 28 besvart", (await chat.Ada.Says("plan")).Json["fallbackText"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_an_answer_to_what_is_no_longer_asked_where_it_can_be_read()
    {
        await chat.Ada.Begins("T5");
        await AnswerAsync("T5-D18", "partly");
        await AnswerAsync("T5-D16", "no");
        var overview = await chat.Ada.Says("plan");
        Assert.Contains("ikke aktuelt nå · Besvart", overview.Text, StringComparison.Ordinal);
        Assert.Contains("Spørsmålet er ikke aktuelt med svarene dere har gitt.", (await chat.Ada.Sees("T5-D18")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_the_support_of_one_level_of_management_partly()
    {
        await chat.Ada.Begins("T5");
        await AnswerAsync("T5-D11", "top");
        Assert.Contains("Overordnet ledelse (delvis)", (await chat.Ada.Says("plikter")).Text, StringComparison.Ordinal);
        Assert.Equal(["Delvis · Ta stilling"], Lines(await chat.Ada.Says("plan")).Where(line => line.StartsWith("Delvis", StringComparison.Ordinal)));

        await AnswerAsync("T5-D11", "department,top");
        var duties = await chat.Ada.Says("plikter");
        Assert.DoesNotContain("(delvis)", duties.Text, StringComparison.Ordinal);
        Assert.Contains("Skal (B6 avgjørende) · Besvart", duties.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_the_demand_of_the_grant_first_until_it_is_met()
    {
        await chat.Ada.Begins("T5");
        Assert.Equal("Kommunalt forankret plan for videreføring og finansiering", Bold(await chat.Ada.Says("krav"))[0]);
        Assert.Contains("Krav fra tilskuddsordningen", (await chat.Ada.Says("status")).Text, StringComparison.Ordinal);

        await AnswerAsync("T5-D23", "no");
        Assert.Contains("Skal (E1 KRAV) · Nei", (await chat.Ada.Says("krav")).Text, StringComparison.Ordinal);
        Assert.Contains("Krav fra tilskuddsordningen", (await chat.Ada.Says("status")).Text, StringComparison.Ordinal);

        await AnswerAsync("T5-D23", "yes");
        Assert.Equal("Opplæring av ansatte og ledere i modellen", Bold(await chat.Ada.Says("krav"))[0]);
        Assert.DoesNotContain("Krav fra tilskuddsordningen", (await chat.Ada.Says("status")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_who_does_what_about_a_duty_and_goes_to_its_question()
    {
        await chat.Ada.Begins("T5");
        await chat.Ada.Sees("T5-D23");
        await chat.Ada.Presses("Lagre og neste", ("choice", "no"));
        var form = await chat.Ada.Presses("Ja");
        Assert.Equal("Utarbeide plan for videreføring og finansiering av modellarbeidet", form.ValueOf("title"));
        await chat.Ada.Presses("Lagre", ("owner", "id-Bo"), ("deadline", "2026-06-01"));
        var duties = await chat.Ada.Says("duties");
        Assert.Contains("Utarbeide plan for videreføring og finansiering av modellarbeidet · Bo Lind · Frist mandag 1. juni 2026 · Ikke startet", duties.Text, StringComparison.Ordinal);
        Assert.Contains("Finnes det en kommunalt forankret plan", (await chat.Ada.Presses("Gå til spørsmål 1 i del E")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_all_its_duties_on_two_pages()
    {
        await chat.Ada.Begins("T5");
        var first = Bold(await chat.Ada.Says("plikter"));
        var second = Bold(await chat.Ada.Presses("Vis flere"));
        Assert.Equal(22, first.Union(second).Count());
        Assert.Equal(first, Bold(await chat.Ada.Presses("Vis flere")));
    }

    [Fact]
    public async Task Alone_has_a_register_of_duties()
    {
        await chat.Ada.Begins("T4");
        Assert.Contains("Malen for denne planen har ingen liste over plikter.", (await chat.Ada.Says("plikter")).Text, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(string question, string choice)
    {
        await chat.Ada.Sees(question);
        await chat.Ada.Presses("Lagre og stopp", ("choice", choice));
        Assert.Equal(question == "T5-D11" && choice.Contains(',', StringComparison.Ordinal) ? "top,department" : choice, chat.Plans.All.Single().AnswerOf(new(question), new("1"))!.Choice);
    }

    private static string[] Bold(ShownCard card) =>
    [
        .. card.Json["body"]!.AsArray()
            .Select(element => element!["items"]?[0]?["inlines"]?[0])
            .Where(run => (string?)run?["weight"] == "Bolder")
            .Select(run => (string)run!["text"]!),
    ];

    private static string[] Lines(ShownCard card) => card.Text.Split('\n');
}
