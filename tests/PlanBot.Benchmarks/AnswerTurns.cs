using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PlanBot.Benchmarks;

/// <summary>Acts as the channel: one person in a group chat who answers the 23 questions again and again.</summary>
internal static class AnswerTurns
{
    public const string Plan = "bench";

    private const int Questions = 23;

    public static async Task<Measured> MeasureAsync(Server server, int turns)
    {
        using var owned = server;
        using var http = new HttpClient { BaseAddress = server.Address };
        await ListensAsync(http);
        await SendAsync(http, new() { ["verb"] = "startPlan", ["plan"] = Plan, ["template"] = "T4", ["title"] = "Familiehuset", ["party1"] = "Kommune", ["country"] = "Denmark", ["language"] = "da" });

        // Every question once, and enough besides for the code to be compiled as it stays.
        var sent = 0;
        for (; sent < Questions * 40; sent++)
            await SendAsync(http, Answer(sent));

        var took = new double[turns];
        var before = server.Cpu;
        for (var turn = 0; turn < turns; turn++, sent++)
        {
            var started = Stopwatch.GetTimestamp();
            await SendAsync(http, Answer(sent));
            took[turn] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        var cpu = (server.Cpu - before).TotalMilliseconds / turns;
        Array.Sort(took);
        return new(turns, cpu, took[turns / 2], took[turns * 95 / 100]);
    }

    private static JsonObject Answer(int sent) => new()
    {
        ["verb"] = "saveAnswer",
        ["plan"] = Plan,
        ["question"] = $"T4-Q{(sent % Questions) + 1}",
        ["seen"] = sent / Questions,
        ["choice"] = sent % Questions == 6 ? (sent / Questions % 2 == 0 ? "drawnUp" : "needed") : (sent / Questions % 2 == 0 ? "high" : "some"),
        ["text"] = $"Vi mødes hver måned og taler om målgruppen; det her er svar nummer {sent}.",
    };

    private static async Task SendAsync(HttpClient http, JsonObject data)
    {
        using var response = await http.PostAsJsonAsync(new Uri("api/messages", UriKind.Relative), new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = Guid.NewGuid().ToString(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = http.BaseAddress!.ToString(),
            ["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada", ["aadObjectId"] = "00000000-0000-0000-0000-000000000001" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject { ["id"] = "19:bench@thread.v2", ["conversationType"] = "groupChat", ["tenantId"] = "bench" },
            ["locale"] = "da-DK",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = (string?)data["verb"], ["data"] = data } },
        });
        var answer = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode || answer.Contains("vnd.microsoft.error", StringComparison.Ordinal) || answer.Contains("har lige ændret", StringComparison.Ordinal))
            throw new InvalidOperationException(answer);
    }

    private static async Task ListensAsync(HttpClient http)
    {
        for (var patience = Stopwatch.StartNew(); ;)
        {
            try
            {
                using var any = await http.GetAsync(new Uri("", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (patience.Elapsed < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(100);
            }
        }
    }
}
