using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PlanBot.Benchmarks;

/// <summary>Acts as the channel: one person in a group chat who presses buttons, and waits for each answer.</summary>
internal static class Channel
{
    public const string Tenant = "bench";
    public const string Conversation = "19:bench@thread.v2";
    public const string Person = "00000000-0000-0000-0000-000000000001";

    public static async Task<string> PressAsync(HttpClient http, JsonObject data)
    {
        using var response = await http.PostAsJsonAsync(new Uri("api/messages", UriKind.Relative), new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = Guid.NewGuid().ToString(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = http.BaseAddress!.ToString(),
            ["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada", ["aadObjectId"] = Person },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "groupChat", ["tenantId"] = Tenant },
            ["locale"] = "da-DK",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = (string?)data["verb"], ["data"] = data } },
        });
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && !answer.Contains("vnd.microsoft.error", StringComparison.Ordinal) ? answer : throw new InvalidOperationException(answer);
    }

    /// <summary>Waits for the server to listen.</summary>
    public static async Task ListensAsync(HttpClient http)
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

    /// <summary>Presses as often as that, after enough presses for the code to be compiled as it stays.</summary>
    /// <param name="press">The number of the press, from 0 and on through the warming.</param>
    public static async Task<Measured> MeasureAsync(Server server, int warming, int turns, Func<int, Task> press)
    {
        var sent = 0;
        for (; sent < warming; sent++)
            await press(sent);

        var took = new double[turns];
        var before = server.Cpu;
        for (var turn = 0; turn < turns; turn++, sent++)
        {
            var started = Stopwatch.GetTimestamp();
            await press(sent);
            took[turn] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        var cpu = (server.Cpu - before).TotalMilliseconds / turns;
        Array.Sort(took);
        return new(turns, cpu, took[turns / 2], took[turns * 95 / 100]);
    }
}
