using PlanBot.EndToEnd.Cards;
using Xunit;

namespace PlanBot.EndToEnd;

public sealed class A_faulty_card_is_found_out(CardPage page) : IClassFixture<CardPage>
{
    [Fact]
    public async Task A_sound_card_has_no_problems()
    {
        Assert.Empty(await ProblemsOf(SampleCard.Json));
        await page.PhotographAsync("sample-card");
    }

    [Theory]
    [InlineData("\"weight\": \"Bolder\"", "\"wieght\": \"Bolder\"", "Teams schema", "wieght")]
    [InlineData("\"Bolder\"", "\"Fat\"", "Teams schema", "weight")]
    [InlineData("\"Input.Date\"", "\"Input.Day\"", "renderer", "Input.Day")]
    [InlineData("\"Input.Date\"", "\"Input.Day\"", "Teams schema", "Input.Day")]
    [InlineData("\"label\": \"Frist\", ", "", "renderer", "label")]
    [InlineData("\"id\": \"text\", ", "", "renderer", "unique Id")]
    [InlineData("\"title\": \"Spring over\", ", "", "renderer", "title")]
    [InlineData("\"verb\": \"skip\", ", "", "renderer", "verb")]
    [InlineData(", \"fallback\": { \"type\": \"TextBlock\", \"text\": \"2 klar\" }", "", "renderer", "fallback")]
    [InlineData("\"good\"", "\"green\"", "Teams schema", "color")]
    public async Task A_spoilt_card_is_told_of(string good, string bad, string by, string about)
    {
        Assert.Contains(good, SampleCard.Json, StringComparison.Ordinal);
        var problems = await ProblemsOf(SampleCard.Json.Replace(good, bad, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith(by, StringComparison.Ordinal) && problem.Contains(about, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_that_Teams_would_refuse_for_its_size_is_told_of() =>
        Assert.Contains(
            await ProblemsOf(SampleCard.Json.Replace("Begrundelse", new string('å', 40_000), StringComparison.Ordinal)),
            problem => problem.StartsWith("size", StringComparison.Ordinal));

    private async Task<IReadOnlyList<string>> ProblemsOf(string card) =>
        (await CardChecks.FindProblemsAsync(new Dictionary<string, string> { ["card"] = card }, page))["card"];
}
