using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Templates;

/// <summary>T2: what is asked depends on what kind of intervention it is.</summary>
public sealed class A_plan_of_some_type
{
    private readonly Chat chat = new();

    public A_plan_of_some_type() => chat.Ada.Locale = Language.Norwegian;

    [Fact]
    public async Task Asks_everything_before_the_type_is_known()
    {
        await chat.Ada.Begins("T2");
        await TypeAsync("dontKnow");
        Assert.Contains("1 av 16 besvart", (await chat.Ada.Says("plan")).Json["fallbackText"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evidence")]
    [InlineData("ready")]
    public async Task Of_something_ready_made_goes_from_support_to_implementing(string type)
    {
        await chat.Ada.Begins("T2");
        var decision = await TypeAsync(type);
        Assert.Contains("Hva det betyr for planen", decision.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Nei, ikke nødvendig");
        await chat.Ada.Presses("Lagre og neste", ("choice", "S2,S1"), ("text", "Kurs i mai"));
        var next = await chat.Ada.Presses("Nei, ikke nødvendig");
        Assert.Contains("Hvem skal utøve tiltaket?", next.Text, StringComparison.Ordinal);
        Assert.Contains("Del 3 · 1 av 6", next.Text, StringComparison.Ordinal);
        Assert.Equal("S1,S2", Answer("T2-W3").Choice);

        var overview = await chat.Ada.Says("plan");
        Assert.Equal(8, Lines(overview).Count(line => line == "avklart av tiltaket"));
        Assert.Contains("2 av 8 besvart", overview.Json["fallbackText"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_what_the_intervention_settles_be_opened_and_answered_all_the_same()
    {
        await chat.Ada.Begins("T2");
        await TypeAsync("evidence");
        await chat.Ada.Says("plan");
        var card = await chat.Ada.Presses("Hva er målet for tiltaket?");
        Assert.Contains("Spørsmålet er avklart av tiltaket. Dere kan svare likevel.", card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Lagre og stopp", ("text", "Tryggere foreldre"));
        Assert.Equal("Tryggere foreldre", Answer("T2-Q2").Text);
        Assert.Contains("Del 2 · 2 av 8", (await chat.Ada.Says("historikk")).Text, StringComparison.Ordinal);
        Assert.Contains("Oversikt", (await (await SeenAsync("T2-Q2")).Presses("Tilbake")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Self_developed_asks_all_fourteen_and_counts_them_by_column()
    {
        await chat.Ada.Begins("T2");
        await TypeAsync("self");
        var next = await chat.Ada.Presses("Nei, ikke nødvendig");
        Assert.Contains("Del 2 · 1 av 8", next.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Lagre og stopp", ("text", "Familier med små barn"));
        await (await SeenAsync("T2-Q9")).Presses("Lagre og stopp", ("choice", "dontKnow"));

        var overview = await chat.Ada.Says("plan");
        Assert.DoesNotContain("avklart av tiltaket", overview.Text, StringComparison.Ordinal);
        Assert.Equal(["1 av 1 besvart", "1 av 8 besvart", "1 av 6 besvart"], Lines(overview).Where(line => line.EndsWith(" besvart", StringComparison.Ordinal) && char.IsAsciiDigit(line[0])));
    }

    [Fact]
    public async Task Is_asked_as_soon_as_one_party_needs_it()
    {
        var plan = await TwoPartiesAsync();
        await (await SeenAsync("T2-Q0")).Presses("Lagre og stopp", ("choice", "evidence"));
        Assert.Equal(8, Lines(await chat.Ada.Says("plan")).Count(line => line == "avklart av tiltaket"));
        await chat.Bo.Sees("T2-Q0");
        await chat.Bo.Presses("Lagre og stopp", ("choice", "self"));
        Assert.DoesNotContain("avklart av tiltaket", (await chat.Ada.Says("plan")).Text, StringComparison.Ordinal);
        Assert.Equal(2, plan.Parties.Length);
    }

    [Fact]
    public async Task Does_not_take_nothing_and_something_together_and_keeps_both_on_the_card()
    {
        await chat.Ada.Begins("T2");
        var card = await (await SeenAsync("T2-W3")).Presses("Lagre og neste", ("choice", "S1,none"), ("text", "Vi er ikke sikre."));
        Assert.Contains("«Vet ikke» og «ingen» står alene.", card.Text, StringComparison.Ordinal);
        Assert.Equal("S1,none", card.ValueOf("choice"));
        Assert.Equal("Vi er ikke sikre.", card.ValueOf("text"));
        Assert.Empty(chat.Plans.All.Single().Answers);
    }

    private async Task<ShownCard> TypeAsync(string type) => await (await SeenAsync("T2-Q0")).Presses("Lagre og neste", ("choice", type));

    private async Task<Talker> SeenAsync(string question)
    {
        await chat.Ada.Sees(question);
        return chat.Ada;
    }

    private async Task<Plan> TwoPartiesAsync()
    {
        chat.Bo.Locale = Language.Norwegian;
        await chat.Ada.Says("ny plan");
        await chat.Ada.Presses("Start planen", ("template", "T2"), ("title", "Foreldrekurs"));
        await chat.Ada.Sees("T2-Q0");
        await chat.Ada.Presses("Kommune");
        await chat.Bo.Sees("T2-Q0");
        await chat.Bo.Presses("Frivillig organisasjon");
        return chat.Plans.All.Single();
    }

    private Answer Answer(string question) => chat.Plans.All.Single().AnswerOf(new(question), new("1"))!;

    private static string[] Lines(ShownCard card) => card.Text.Split('\n');
}
