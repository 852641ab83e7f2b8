using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;
using PlanBot.Tests.Transcripts;

namespace PlanBot.Tests.Access;

/// <summary>A plan with words in it, addresses of its files, and strangers with everything but a right to see it.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>What nobody of them may learn.</summary>
    public static readonly string[] Secrets = ["Bakkegaarden", "Vi taler om det", "Fagdag"];

    public required GuardedDoor Guarded { get; init; }

    public required string Plan { get; init; }

    public required Uri File { get; init; }

    public required Uri Feed { get; init; }

    public FrontDoor Door => Guarded.Door;

    public Somebody Ada => Door.Talker("Ada", GuardedDoor.Team);

    public Somebody AdaAlone => Door.Talker("Ada", Spot.Personal("Ada"));

    /// <summary>Of the team beside it, where the bot is as well.</summary>
    public Somebody Eva => Door.Talker("Eva", GuardedDoor.OtherTeam);

    /// <summary>Invited into the tenant, and into neither team.</summary>
    public Somebody Guest => Door.Talker("Gæst", Spot.Personal("Gæst"));

    public static async Task<Stage> OpenAsync()
    {
        var guarded = await GuardedDoor.OpenAsync();
        var plan = await guarded.PlanAsync();
        var alone = guarded.Door.Talker("Ada", Spot.Personal("Ada"));
        await alone.Says("dokument");
        var file = alone.Card.Links["Hent: Ren tekst"];
        await alone.Presses("Abonnér på kalenderen");
        var stage = new Stage { Guarded = guarded, Plan = plan, File = file, Feed = new(alone.Card.ValueOf("address")!) };
        await stage.Eva.BeginsAnotherPlan("Evas egen");
        guarded.Join(GuardedDoor.OtherTeam, stage.Eva);
        return stage;
    }

    public Task<string> GetAsync(string address, string? token = null) => ToldAsync(Guarded.SendAsync(new(HttpMethod.Get, address), token));

    public Task<string> PressAsync(string? token, string verb) => ToldAsync(Guarded.CommandAsync(token, Button(verb)));

    /// <summary>A button with all that a card could carry.</summary>
    public JsonObject Button(string verb) => new()
    {
        ["verb"] = verb,
        ["plan"] = Plan,
        ["question"] = "T4-Q1",
        ["initiative"] = "i1",
        ["checkpoint"] = "c1",
        ["party"] = "1",
        ["choice"] = "none",
        ["text"] = "Indbrud",
        ["title"] = "Indbrud",
        ["which"] = "part:1",
        ["round"] = "r1",
        ["number"] = 1,
        ["seen"] = 1,
        ["from"] = Plan,
        ["of"] = Plan,
        ["confirmed"] = true,
    };

    /// <summary>What somebody is answered with by the bot, in the response and by message.</summary>
    public async Task<string> InvokeAsync(Somebody who, string name, JsonObject value, string? tenant = null)
    {
        var before = Door.Connector.Calls.Count;
        JsonObject? answer = await who.Invokes(name, value, tenant);
        return $"{answer?.ToJsonString()} {string.Concat(Door.Connector.Calls.Skip(before).Select(call => call.Body?.ToJsonString()))}";
    }

    public Task<string> ActionAsync(Somebody who, string verb, string? tenant = null) => InvokeAsync(who, "adaptiveCard/action", Action(Button(verb)), tenant);

    /// <summary>As the channel would deliver it, under whatever token.</summary>
    public Task<string> DeliverAsync(string? token) => ToldAsync(Guarded.SendAsync(
        new(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Activities.Press(Button("showQuestion").ToJsonString(), Guid.NewGuid().ToString())) }, token));

    public ValueTask DisposeAsync() => Guarded.DisposeAsync();

    private static JsonObject Action(JsonObject data) =>
        new() { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = (string?)data["verb"], ["data"] = data }, ["trigger"] = "manual" };

    private static async Task<string> ToldAsync(Task<HttpResponseMessage> call)
    {
        using var response = await call;
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }
}
