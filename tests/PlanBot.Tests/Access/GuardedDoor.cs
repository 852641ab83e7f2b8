using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;
using PlanBot.Tests.Transcripts;

namespace PlanBot.Tests.Access;

/// <summary>The whole host with everything that guards it: tokens of a real issuer on this machine, and Teams says who is in which conversation.</summary>
internal sealed class GuardedDoor : IAsyncDisposable
{
    /// <summary>The registration that people sign in to the page with.</summary>
    public const string SignIn = "44444444-4444-4444-4444-444444444444";

    public const string OtherTenant = "99999999-9999-9999-9999-999999999999";

    /// <summary>A plan's team, and one beside it.</summary>
    public static readonly Spot Team = new("19:team@thread.tacv2", "channel"), OtherTeam = new("19:other@thread.tacv2", "channel");

    private readonly HashSet<(string Conversation, string Person)> members = [];

    private GuardedDoor(ChannelKeys keys, FrontDoor door)
    {
        (Keys, Door) = (keys, door);

        // Started before the first token is made: the library reads its switches once.
        door.CreateClient().Dispose();
        door.Token = keys.Token();
        door.Connector.Instead = call => call.Method == "GET" && call.Path.Contains("/members/", StringComparison.Ordinal) ? Member(call) : null;
    }

    public ChannelKeys Keys { get; }

    public FrontDoor Door { get; }

    public static async Task<GuardedDoor> OpenAsync(params (string Key, string Value)[] settings)
    {
        var keys = await ChannelKeys.StartAsync();
        return new(keys, new([("Bot:AppId", Activities.App), ("Bot:OpenIdMetadata", keys.Address), ("Tab:SignInId", SignIn), ("Tab:Metadata", keys.Address), .. settings]));
    }

    /// <summary>What Teams' single sign-on gives the page, and what a test changes about it.</summary>
    public string TokenOf(Somebody person, string tenant = Activities.Tenant, Action<SecurityTokenDescriptor>? change = null, string kid = "key-1") => Keys.Token(
        token =>
        {
            token.Issuer = $"https://login.microsoftonline.com/{tenant}/v2.0";
            token.Audience = SignIn;
            token.Claims = new Dictionary<string, object> { ["oid"] = person.ObjectId, ["tid"] = tenant, ["scp"] = "access_as_user", ["name"] = "Somebody" };
            change?.Invoke(token);
        },
        kid);

    public Task<HttpResponseMessage> ContentAsync(string? token, string query = "") => SendAsync(new(HttpMethod.Get, $"/tab/content{query}"), token);

    public Task<HttpResponseMessage> CommandAsync(string? token, JsonObject command) => SendAsync(new(HttpMethod.Post, "/tab/command") { Content = JsonContent.Create(command) }, token);

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? token)
    {
        using var client = Door.CreateClient();
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using (request)
            return await client.SendAsync(request);
    }

    /// <summary>Teams knows her for a member of it.</summary>
    public void Join(Spot spot, Somebody person) => members.Add((spot.Id, person.ObjectId));

    public void Leave(Spot spot, Somebody person) => members.Remove((spot.Id, person.ObjectId));

    /// <summary>Ada of the municipality begins a plan in the team and answers its first question; its id.</summary>
    public async Task<string> PlanAsync(Spot? spot = null)
    {
        var ada = Door.Talker("Ada", spot ?? Team);
        await ada.BeginsAPlan("Bakkegaarden");
        await ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi taler om det på møder."));
        await ada.Presses("Ja");
        await ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", "2026-04-13"));
        return ada.Plan;
    }

    public async ValueTask DisposeAsync()
    {
        await Door.DisposeAsync();
        await Keys.DisposeAsync();
    }

    private HttpResponseMessage Member(FakeConnector.Call call)
    {
        var (conversation, person) = (Uri.UnescapeDataString(call.Path.Split('/')[^3]), Uri.UnescapeDataString(call.Path.Split('/')[^1]));
        return members.Contains((conversation, person))
            ? FakeConnector.Json(HttpStatusCode.OK, $$"""{"id":"29:{{person}}","name":"Somebody","aadObjectId":"{{person}}"}""")
            : FakeConnector.Error(HttpStatusCode.NotFound, "MemberNotFoundInConversation");
    }
}
