using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlanBot.EndToEnd;

/// <summary>Makes plans by the page's own door, as the person of development.</summary>
internal sealed partial class PageDoor(Uri bot) : IAsyncDisposable
{
    public const string Ada = "11111111-1111-1111-1111-111111111111";

    private const string Tenant = "tenant";

    /// <summary>What the host is started with.</summary>
    public static readonly string[] Settings = ["--Chat:Enabled", "false", "--Tab:DeveloperPerson", $"{Ada}|Ada Holm|{Tenant}"];

    private readonly HttpClient http = new() { BaseAddress = bot };

    public static PageDoor Of(Uri bot) => new(bot);

    public static string Initiative(int number) => $"{number}".PadLeft(20, 'i');

    /// <summary>A plan with answers of two kinds, initiatives of all states and something in the year wheel; its id.</summary>
    public async Task<string> FilledAsync(string language = "Danish")
    {
        await DoAsync(new() { ["verb"] = "chooseLanguage", ["language"] = language });
        var plan = await StartAsync("Familiehuset på Østergade");
        await DoAsync(new() { ["verb"] = "chooseParty", ["plan"] = plan, ["question"] = "T4-Q1", ["party"] = "1" });
        await DoAsync(new() { ["verb"] = "saveAnswer", ["plan"] = plan, ["question"] = "T4-Q1", ["party"] = "1", ["seen"] = 0, ["then"] = "Stop", ["choice"] = "some", ["text"] = "Vi taler om det på møder.\nIkke alle er med." });
        await DoAsync(new() { ["verb"] = "saveAnswer", ["plan"] = plan, ["question"] = "T4-Q1", ["party"] = "2", ["seen"] = 0, ["then"] = "Stop", ["choice"] = "high" });
        await InitiativeAsync(plan, 1, "Workshop", "Projektleder", DateTime.UtcNow.AddDays(20));
        await InitiativeAsync(plan, 2, "Uden nogen", Ada, DateTime.UtcNow.AddDays(-3));
        await DoAsync(new() { ["verb"] = "nudgeNotMine", ["plan"] = plan, ["initiative"] = Initiative(2) });
        await InitiativeAsync(plan, 3, "Invitere til fællesspisning", "Frivillig, besøgsgruppen", DateTime.UtcNow.AddDays(70));
        await DoAsync(new() { ["verb"] = "saveCheckpoint", ["plan"] = plan, ["checkpoint"] = new string('c', 20), ["seen"] = 0, ["kind"] = "MeetingPlace", ["title"] = "Styregruppemøde", ["rhythm"] = "Quarterly", ["date"] = $"{DateTime.UtcNow.AddDays(10):yyyy-MM-dd}", ["ownerName"] = "leder" });
        return plan;
    }

    public async Task<string> StartAsync(string title) => Ids().Match(await DoAsync(Beginning(title, new('a', 20)))).Groups[1].Value;

    /// <summary>Begins a plan in a conversation of Teams, by the door that Teams itself uses; its id.</summary>
    /// <param name="type">As Teams names it: <c>channel</c> or <c>groupChat</c>.</param>
    public async Task<string> StartInAsync(string conversation, string type, string title)
    {
        var plan = Guid.NewGuid().ToString("N")[..20];
        using var answer = await http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = $"f:{plan}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = bot.ToString(),
            ["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada Holm", ["aadObjectId"] = Ada },
            ["recipient"] = new JsonObject { ["id"] = "28:planbot", ["name"] = "PlanBot" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = type, ["tenantId"] = Tenant, ["isGroup"] = true },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "startPlan", ["data"] = Beginning(title, plan) }, ["trigger"] = "manual" },
        });
        answer.EnsureSuccessStatusCode();
        return plan;
    }

    public Task<string> InitiativeAsync(string plan, int number, string title, string owner, DateTime deadline, string milestone = "Første skridt", DateTime? milestoneOn = null) => DoAsync(new()
    {
        ["verb"] = "saveInitiative",
        ["plan"] = plan,
        ["initiative"] = Initiative(number),
        ["seen"] = 0,
        ["closedDay"] = "Keep",
        ["title"] = title,
        [owner == Ada ? "owner" : "ownerName"] = owner,
        ["deadline"] = $"{deadline:yyyy-MM-dd}",
        ["milestone1"] = milestone,
        ["milestoneDate1"] = milestoneOn is { } day ? $"{day:yyyy-MM-dd}" : null,
    });

    /// <summary>Presses a button of some card; the card that follows.</summary>
    public async Task<string> DoAsync(JsonObject command)
    {
        using var answer = await http.PostAsJsonAsync(new Uri("/tab/command", UriKind.Relative), command);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    public Task<byte[]> FetchAsync(string address) => http.GetByteArrayAsync(new Uri(address));

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static JsonObject Beginning(string title, string plan) => new()
    {
        ["verb"] = "startPlan",
        ["plan"] = plan,
        ["template"] = "T4",
        ["title"] = title,
        ["party1"] = "Kommune",
        ["party2"] = "NGO",
        ["country"] = "Denmark",
        ["language"] = "da",
        ["coordinator"] = Ada,
    };

    [GeneratedRegex("\"plan\":\"([^\"]+)\"")]
    private static partial Regex Ids();
}
