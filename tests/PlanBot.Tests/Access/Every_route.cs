using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.Conversation;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Access;

/// <summary>
/// Every address of the host, and who has no business there. An address that is mapped and stands in neither list fails the test:
/// whoever adds one says here who is refused, and how it is tried.
/// </summary>
public sealed class Every_route
{
    /// <summary>The same for everybody: nothing of any plan is in it.</summary>
    private static readonly string[] Open = ["GET /tab/", "GET /about", "GET /health", "GET /health/ready", "GET /health/live", "GET /schemas/template.json", "GET /schemas/eksempel.yaml"];

    private static readonly (string Route, string Who, Func<Stage, Task<string>> Tries)[] Closed =
    [
        ("POST /api/messages", "nobody", stage => stage.DeliverAsync(null)),
        ("POST /api/messages", "an expired token", stage => stage.DeliverAsync(stage.Guarded.Keys.Token(Expired))),
        ("POST /api/messages", "the page's token", stage => stage.DeliverAsync(stage.Guarded.TokenOf(stage.Ada))),
        ("POST /api/messages", "another team", stage => stage.ActionAsync(stage.Eva, "showQuestion")),
        ("POST /api/messages", "another tenant", stage => stage.ActionAsync(stage.Ada, "showQuestion", GuardedDoor.OtherTenant)),
        ("POST /api/messages", "a guest", stage => stage.ActionAsync(stage.Guest, "showQuestion")),
        ("POST /api/messages", "a search of another team", stage => stage.InvokeAsync(stage.Eva, "composeExtension/query", Search())),
        ("POST /api/messages", "a search of a guest", stage => stage.InvokeAsync(stage.Guest, "composeExtension/query", Search())),
        ("POST /api/messages", "a search of another tenant", stage => stage.InvokeAsync(stage.AdaAlone, "composeExtension/query", Search(), GuardedDoor.OtherTenant)),
        ("POST /api/messages", "a link pasted in another team", stage => stage.InvokeAsync(stage.Eva, "composeExtension/queryLink", Link(stage.Plan))),
        ("POST /api/messages", "a link pasted by a guest", stage => stage.InvokeAsync(stage.Guest, "composeExtension/queryLink", Link(stage.Plan))),
        ("POST /api/messages", "a link pasted in another tenant", stage => stage.InvokeAsync(stage.AdaAlone, "composeExtension/queryLink", Link(stage.Plan), GuardedDoor.OtherTenant)),
        ("POST /api/messages", "a message made an initiative in another team's plan", stage => stage.InvokeAsync(stage.Eva, "composeExtension/submitAction", Submit(stage))),
        ("POST /api/messages", "a message made an initiative by a guest", stage => stage.InvokeAsync(stage.Guest, "composeExtension/submitAction", Submit(stage))),
        ("POST /api/messages", "a message made an initiative in another tenant", stage => stage.InvokeAsync(stage.Ada, "composeExtension/submitAction", Submit(stage), GuardedDoor.OtherTenant)),
        ("POST /api/messages", "consent to a file that was made up", stage => stage.InvokeAsync(stage.Guest, "fileConsent/invoke", Consent("guessed"))),

        ("GET /tab/content", "nobody", stage => stage.GetAsync($"/tab/content?plan={stage.Plan}")),
        ("GET /tab/content", "an expired token", stage => stage.GetAsync($"/tab/content?plan={stage.Plan}", stage.Guarded.TokenOf(stage.Ada, change: Expired))),
        ("GET /tab/content", "another team", stage => stage.GetAsync($"/tab/content?plan={stage.Plan}", stage.Guarded.TokenOf(stage.Eva))),
        ("GET /tab/content", "another tenant", stage => stage.GetAsync($"/tab/content?plan={stage.Plan}", stage.Guarded.TokenOf(stage.Ada, GuardedDoor.OtherTenant))),
        ("GET /tab/content", "a guest", stage => stage.GetAsync($"/tab/content?plan={stage.Plan}", stage.Guarded.TokenOf(stage.Guest))),
        ("GET /tab/content", "a guest's list", stage => stage.GetAsync("/tab/content", stage.Guarded.TokenOf(stage.Guest))),
        ("GET /tab/content", "another team's history", stage => stage.GetAsync($"/tab/content?plan={stage.Plan}&view=History", stage.Guarded.TokenOf(stage.Eva))),
        ("GET /tab/content", "a guessed id", stage => stage.GetAsync($"/tab/content?plan={new string('a', stage.Plan.Length)}", stage.Guarded.TokenOf(stage.Eva))),

        ("POST /tab/command", "nobody", stage => stage.PressAsync(null, "showQuestion")),
        ("POST /tab/command", "an expired token", stage => stage.PressAsync(stage.Guarded.TokenOf(stage.Ada, change: Expired), "showQuestion")),
        ("POST /tab/command", "another team", stage => stage.PressAsync(stage.Guarded.TokenOf(stage.Eva), "showQuestion")),
        ("POST /tab/command", "another tenant", stage => stage.PressAsync(stage.Guarded.TokenOf(stage.Ada, GuardedDoor.OtherTenant), "showQuestion")),
        ("POST /tab/command", "a guest", stage => stage.PressAsync(stage.Guarded.TokenOf(stage.Guest), "showQuestion")),

        ("GET /documents/{order}", "an expired link", async stage =>
        {
            stage.Door.Time.Advance(TimeSpan.FromMinutes(15));
            return await stage.GetAsync(stage.File.ToString());
        }),
        ("GET /documents/{order}", "a guessed link", stage => stage.GetAsync("/documents/guessed")),
        ("GET /documents/{order}", "a link that was changed", stage => stage.GetAsync($"{stage.File.ToString()[..^3]}AAA")),
        ("GET /documents/{order}", "the feed's link", stage => stage.GetAsync(stage.Feed.ToString().Replace("/calendar/", "/documents/", StringComparison.Ordinal).Replace(".ics", "", StringComparison.Ordinal))),
        ("GET /documents/{order}", "a link to a deleted plan", async stage =>
        {
            await DeleteAsync(stage);
            return await stage.GetAsync(stage.File.ToString());
        }),

        ("GET /calendar/{subscription}.ics", "a revoked feed", async stage =>
        {
            await stage.AdaAlone.Sends(new() { ["verb"] = "stopCalendar", ["plan"] = stage.Plan });
            return await stage.GetAsync(stage.Feed.ToString());
        }),
        ("GET /calendar/{subscription}.ics", "a feed that was revoked and begun anew", async stage =>
        {
            await stage.AdaAlone.Sends(new() { ["verb"] = "stopCalendar", ["plan"] = stage.Plan });
            await stage.AdaAlone.Sends(new() { ["verb"] = "subscribe", ["plan"] = stage.Plan });
            return await stage.GetAsync(stage.Feed.ToString());
        }),
        ("GET /calendar/{subscription}.ics", "a guessed feed", stage => stage.GetAsync("/calendar/guessed.ics")),
        ("GET /calendar/{subscription}.ics", "a document's link", stage => stage.GetAsync($"{stage.File.ToString().Replace("/documents/", "/calendar/", StringComparison.Ordinal)}.ics")),
        ("GET /calendar/{subscription}.ics", "a feed of a deleted plan", async stage =>
        {
            await DeleteAsync(stage);
            return await stage.GetAsync(stage.Feed.ToString());
        }),
    ];

    public static IEnumerable<object[]> Attempts => Closed.Select(attempt => new object[] { attempt.Route, attempt.Who });

    public static TheoryData<string> OpenRoutes => new(Open);

    [Fact]
    public async Task Is_open_to_everybody_or_tried_by_strangers()
    {
        await using var guarded = await GuardedDoor.OpenAsync();
        var mapped = guarded.Door.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(route => (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} {route.RoutePattern.RawText}"));

        Assert.Equal(Open.Concat(Closed.Select(attempt => attempt.Route)).Distinct().Order(StringComparer.Ordinal), mapped.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task Tells_a_stranger_nothing(string route, string who)
    {
        await using var stage = await Stage.OpenAsync();
        var before = (await stage.Door.PlanAsync(stage.Plan)).Initiatives.Count();

        var told = await Closed.Single(attempt => attempt.Route == route && attempt.Who == who).Tries(stage);

        Assert.NotEmpty(told);
        Assert.All(Stage.Secrets, secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        Assert.Equal(before, (await stage.Door.PlanAsync(stage.Plan)).Initiatives.Count());
        if (told[..3] is not "401" and not "404")
            Assert.True(route == "POST /api/messages" || who.EndsWith("list", StringComparison.Ordinal) || (route == "POST /tab/command" && told.Contains("Planen findes ikke", StringComparison.Ordinal)), told);
    }

    [Theory]
    [MemberData(nameof(OpenRoutes))]
    public async Task That_is_open_says_the_same_whatever_plans_there_are(string route)
    {
        await using var stage = await Stage.OpenAsync();
        var told = await stage.GetAsync(route["GET ".Length..].TrimEnd('/'));

        Assert.StartsWith("200 ", told, StringComparison.Ordinal);
        Assert.All(Stage.Secrets, secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        Assert.DoesNotContain(stage.Plan, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_routes_serve_those_who_may()
    {
        await using var stage = await Stage.OpenAsync();
        var token = stage.Guarded.TokenOf(stage.Ada);

        Assert.Contains("Vi taler om det", await stage.ActionAsync(stage.Ada, "showQuestion"), StringComparison.Ordinal);
        Assert.Contains("Vi taler om det", await stage.PressAsync(token, "showQuestion"), StringComparison.Ordinal);
        Assert.Contains("Fagdag", await stage.GetAsync($"/tab/content?plan={stage.Plan}", token), StringComparison.Ordinal);
        Assert.Contains("Vi taler om det", await stage.GetAsync(stage.File.ToString()), StringComparison.Ordinal);
        Assert.Contains("Fagdag", await stage.GetAsync(stage.Feed.ToString()), StringComparison.Ordinal);
        Assert.Contains("Fagdag", await stage.InvokeAsync(stage.AdaAlone, "composeExtension/query", Search()), StringComparison.Ordinal);
        Assert.Contains("Bakkegaarden", await stage.InvokeAsync(stage.AdaAlone, "composeExtension/queryLink", Link(stage.Plan)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_strangers_every_single_command_on_the_page_and_in_the_chat()
    {
        await using var stage = await Stage.OpenAsync();
        var before = (await stage.Door.PlanAsync(stage.Plan)).Version;
        var (eva, guest, abroad) = (stage.Guarded.TokenOf(stage.Eva), stage.Guarded.TokenOf(stage.Guest), stage.Guarded.TokenOf(stage.Ada, GuardedDoor.OtherTenant));
        foreach (var verb in typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => (string)derived.TypeDiscriminator!))
        {
            string[] told =
            [
                await stage.PressAsync(eva, verb), await stage.PressAsync(guest, verb), await stage.PressAsync(abroad, verb),
                await stage.ActionAsync(stage.Eva, verb), await stage.ActionAsync(stage.Guest, verb), await stage.ActionAsync(stage.Ada, verb, GuardedDoor.OtherTenant),
            ];
            Assert.All(told, one => Assert.All(Stage.Secrets, secret => Assert.False(one.Contains(secret, StringComparison.Ordinal), $"{verb} told \"{secret}\": {one}")));
            Assert.Equal((verb, before), (verb, (await stage.Door.PlanAsync(stage.Plan)).Version));
        }
    }

    private static void Expired(Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor token) =>
        (token.NotBefore, token.IssuedAt, token.Expires) = (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1));

    private static JsonObject Search() => new()
    {
        ["commandId"] = "searchInitiatives",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = "agda" }),
    };

    private static JsonObject Link(string plan) => new() { ["url"] = $"https://planbot.test/tab?plan={plan}&view=Board" };

    private static JsonObject Submit(Stage stage) => new()
    {
        ["commandId"] = "initiativeOfMessage",
        ["commandContext"] = "message",
        ["data"] = new JsonObject { ["verb"] = "saveInitiative", ["plan"] = stage.Plan, ["initiative"] = "guessed1", ["title"] = "Indbrud", ["ownerName"] = "leder", ["deadline"] = "2026-04-14" },
    };

    private static JsonObject Consent(string order) => new() { ["type"] = "fileUpload", ["action"] = "accept", ["context"] = new JsonObject { ["order"] = order }, ["uploadInfo"] = new JsonObject { ["uploadUrl"] = "https://contoso-my.sharepoint.com/u", ["name"] = "x.docx" } };

    private static async Task DeleteAsync(Stage stage)
    {
        var ada = stage.Ada;
        await ada.Says("slet plan");
        await ada.Presses("Slet planen");
    }
}
