using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Templates;

public sealed class A_Danish_plan
{
    private readonly Chat chat = new();

    [Fact]
    public async Task Begins_with_the_first_question_to_the_letter_and_its_degrees()
    {
        var card = await chat.Ada.BeginsAPlan();
        Assert.Contains("Del 1 · 1 af 12", card.Text, StringComparison.Ordinal);
        Assert.Contains("I hvilken grad er det klart for jer, hvilken merværdi I ønsker at opnå med jeres samarbejde, og hvordan kommer det til udtryk?", card.Text, StringComparison.Ordinal);
        Assert.Equal(["I høj grad", "I nogen grad", "Slet ikke", "Ved ikke"], card.ChoicesOf("choice"));
        Assert.DoesNotContain("Vis originalteksten", card.Buttons);
    }

    [Fact]
    public async Task Asks_for_the_agreement_without_degrees()
    {
        await chat.Ada.BeginsAPlan();
        var card = await chat.Ada.Sees("T4-Q7");
        Assert.Equal(["Ja, udarbejdet", "Nej, men der er behov", "Nej, ikke behov", "Ved ikke"], card.ChoicesOf("choice"));
    }

    [Theory]
    [InlineData("T4-Q9", "Herunder en fælles forståelse for, hvem der har brug for viden? Hvornår? I hvilket omfang? Og hvem der har ansvaret for dette?")]
    [InlineData("T4-Q13", "Herunder antal, intensitet og varighed, fysiske rammer, etc.")]
    public async Task Shows_a_sub_text_as_help_in_italics(string question, string help)
    {
        await chat.Ada.BeginsAPlan();
        var card = await chat.Ada.Sees(question);
        Assert.Contains(card.Json["body"]!.AsArray(), element => element!["inlines"]?[0] is { } run && (string?)run["text"] == help && (bool?)run["italic"] == true);
    }

    [Fact]
    public async Task Is_read_in_bokmål_with_the_Danish_behind_a_button()
    {
        await chat.Ada.BeginsAPlan();
        chat.Ada.Locale = Language.Norwegian;
        var card = await chat.Ada.Sees("T4-Q1");
        Assert.Contains("I hvilken grad er det klart for dere hvilken merverdi dere ønsker å oppnå med samarbeidet deres, og hvordan kommer det til uttrykk?", card.Text, StringComparison.Ordinal);
        Assert.Contains("Vis originalteksten", card.Buttons);
        var original = card.Json["body"]!.AsArray().Single(element => (string?)element!["id"] == "original")!;
        Assert.False((bool)original["isVisible"]!);
        Assert.Equal("I hvilken grad er det klart for jer, hvilken merværdi I ønsker at opnå med jeres samarbejde, og hvordan kommer det til udtryk?", (string?)original["inlines"]![0]!["text"]);
    }
}
