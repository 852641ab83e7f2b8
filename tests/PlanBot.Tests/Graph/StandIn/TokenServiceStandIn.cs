using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Graph.StandIn;

/// <summary>The Bot Framework's token service, as far as leaders sign in with it.</summary>
internal sealed class TokenServiceStandIn : HttpMessageHandler
{
    private readonly Dictionary<string, string> kept = [];

    /// <summary>The code that Teams brings back after the sign-in page.</summary>
    public const string Code = "123456";

    /// <summary>Whether the tenant has consented, so that Teams' own token can be exchanged without a page.</summary>
    public bool HasConsent { get; set; } = true;

    public List<string> Calls { get; } = [];

    public bool IsDown { get; set; }

    public void Keep(string user, string token) => kept[user] = token;

    /// <summary>She withdraws it, or it expires for good.</summary>
    public void Forget(string user) => kept.Remove(user);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
        if (IsDown)
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        var query = request.RequestUri.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        return Task.FromResult(request.RequestUri.AbsolutePath switch
        {
            "/api/botsignin/GetSignInResource" => Json(new JsonObject
            {
                ["signInLink"] = "https://token.botframework.com/api/oauth/signin?signin=1",
                ["tokenExchangeResource"] = new JsonObject { ["id"] = "exchange-1", ["uri"] = "api://botid-22222222-2222-2222-2222-222222222222", ["providerId"] = "p" },
            }),
            "/api/usertoken/exchange" when HasConsent => Signed(query["userId"]),
            "/api/usertoken/GetToken" when query.GetValueOrDefault("code") == Code => Signed(query["userId"]),
            "/api/usertoken/GetToken" when !query.ContainsKey("code") && kept.TryGetValue(query["userId"], out var token) => Token(token),
            "/api/usertoken/exchange" => new(HttpStatusCode.BadRequest),
            _ => new(HttpStatusCode.NotFound),
        });
    }

    private HttpResponseMessage Signed(string user)
    {
        Keep(user, StandInToken.Of([], "ChannelMessage.Send"));
        return Token(kept[user]);
    }

    private static HttpResponseMessage Token(string token) => Json(new JsonObject { ["channelId"] = "msteams", ["connectionName"] = "graph", ["token"] = token });

    private static HttpResponseMessage Json(JsonObject body) => new(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
}
