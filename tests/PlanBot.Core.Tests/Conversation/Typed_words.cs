using System.Text.Json;
using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using Xunit;

namespace PlanBot.Tests.Words;

public sealed class Typed_words
{
    [Theory]
    [InlineData("hej", typeof(Hello))]
    [InlineData("Hei!", typeof(Hello))]
    [InlineData("hi", typeof(Hello))]
    [InlineData("Hello", typeof(Hello))]
    [InlineData("hjælp", typeof(Help))]
    [InlineData("hjaelp", typeof(Help))]
    [InlineData("HJELP", typeof(Help))]
    [InlineData("help?", typeof(Help))]
    [InlineData("?", typeof(Help))]
    [InlineData("", typeof(Help))]
    [InlineData("  ny   plan ", typeof(NewPlan))]
    [InlineData("new plan", typeof(NewPlan))]
    [InlineData("plan", typeof(OpenPlan))]
    [InlineData("oversigt", typeof(OpenPlan))]
    [InlineData("åpne plan", typeof(OpenPlan))]
    [InlineData("apne plan", typeof(OpenPlan))]
    [InlineData("fortsæt", typeof(Continue))]
    [InlineData("fortsaet", typeof(Continue))]
    [InlineData("fortsett", typeof(Continue))]
    [InlineData("status", typeof(ShowStatus))]
    [InlineData("/status", typeof(ShowStatus))]
    [InlineData("Mine", typeof(ShowMine))]
    [InlineData("historik", typeof(ShowHistory))]
    [InlineData("historikk", typeof(ShowHistory))]
    [InlineData("history", typeof(ShowHistory))]
    [InlineData("sprog", typeof(AskLanguage))]
    [InlineData("språk", typeof(AskLanguage))]
    [InlineData("sprak", typeof(AskLanguage))]
    [InlineData("spraak", typeof(AskLanguage))]
    [InlineData("language", typeof(AskLanguage))]
    [InlineData("klarhedsrunde", typeof(AskClarity))]
    [InlineData("Klarhetsrunde", typeof(AskClarity))]
    [InlineData("clarity round", typeof(AskClarity))]
    [InlineData("min stemme", typeof(MyVoice))]
    [InlineData("Svar privat", typeof(MyVoice))]
    [InlineData("my voice", typeof(MyVoice))]
    [InlineData("puls", typeof(AskPulse))]
    [InlineData("pulse", typeof(AskPulse))]
    [InlineData("møde", typeof(StartMeeting))]
    [InlineData("modetilstand", typeof(StartMeeting))]
    [InlineData("møtemodus", typeof(StartMeeting))]
    [InlineData("meeting mode", typeof(StartMeeting))]
    [InlineData("afslut mødet", typeof(EndMeeting))]
    [InlineData("avslutt møtet", typeof(EndMeeting))]
    [InlineData("end meeting", typeof(EndMeeting))]
    [InlineData("referat", typeof(ShowMinutes))]
    [InlineData("minutes", typeof(ShowMinutes))]
    [InlineData("tilføj initiativ", typeof(NewInitiative))]
    [InlineData("tilfoej initiativ", typeof(NewInitiative))]
    public void Are_the_command_they_name(string words, Type command) => Assert.IsType(command, CommandReader.OfWords(words));

    [Theory]
    [InlineData("hvad er status på planen?")]
    [InlineData("kan nogen hjælpe mig")]
    [InlineData("planen er god")]
    [InlineData("statussen")]
    [InlineData("vi har en ny plan i Familiehuset")]
    public void In_a_sentence_are_no_command(string sentence) => Assert.Equal(new NotUnderstood(sentence), CommandReader.OfWords(sentence));

    [Fact]
    public void Longer_than_any_command_are_not_even_looked_up() => Assert.IsType<NotUnderstood>(CommandReader.OfWords(new string('x', 32_000)));

    [Theory]
    [InlineData("""{"text":"\ud800"}""")]
    [InlineData("""{"verb":"saveInitiative","milestone1":"\udfff"}""")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Data_that_is_no_text_is_an_old_card(string json)
    {
        using var data = JsonDocument.Parse(json);
        var old = Assert.IsType<Outdated>(CommandReader.OfData(data.RootElement));
        Assert.Empty(old.Typed);
    }

    [Fact]
    public void May_name_a_language() => Assert.Equal(new ChooseLanguage(Language.Norwegian), CommandReader.OfWords("språk bokmål"));
}
