using System.Text.Json.Nodes;

namespace PlanBot.Benchmarks;

/// <summary>One person answers the 23 questions again and again.</summary>
internal static class AnswerTurns
{
    public const string Plan = "bench";

    private const int Questions = 23;

    public static async Task<Measured> MeasureAsync(Server server, int turns)
    {
        using var owned = server;
        using var http = new HttpClient { BaseAddress = server.Address };
        await Channel.ListensAsync(http);
        await Channel.PressAsync(http, new() { ["verb"] = "startPlan", ["plan"] = Plan, ["template"] = "T4", ["title"] = "Familiehuset", ["party1"] = "Kommune", ["country"] = "Denmark", ["language"] = "da" });
        return await Channel.MeasureAsync(server, Questions * 40, turns, sent => AnswerAsync(http, sent));
    }

    private static async Task AnswerAsync(HttpClient http, int sent)
    {
        var answer = await Channel.PressAsync(http, new()
        {
            ["verb"] = "saveAnswer",
            ["plan"] = Plan,
            ["question"] = $"T4-Q{(sent % Questions) + 1}",
            ["seen"] = sent / Questions,
            ["choice"] = sent % Questions == 6 ? (sent / Questions % 2 == 0 ? "drawnUp" : "needed") : (sent / Questions % 2 == 0 ? "high" : "some"),
            ["text"] = $"Vi mødes hver måned og taler om målgruppen; det her er svar nummer {sent}.",
        });
        if (answer.Contains("har lige ændret", StringComparison.Ordinal))
            throw new InvalidOperationException(answer);
    }
}
