using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using PlanBot.Teams;
using PlanBot.Teams.Authentication;
using PlanBot.Teams.Schema;

namespace PlanBot.Graph.Posting;

/// <summary>The Bot Framework's token service (TokenAPI v3.1): it keeps what people signed in with, and renews it; PlanBot keeps no token.</summary>
/// <remarks>Every call throws <see cref="HttpRequestException"/> where the service does not answer as it should.</remarks>
internal sealed class UserTokens(IHttpClientFactory http, BotToken bot, IOptions<GraphOptions> options, IOptions<BotOptions> registration)
{
    public const string HttpClientName = "Bot.Tokens";

    private const string ChannelId = "msteams";

    public string Connection => options.Value.ConnectionName ?? "";

    /// <param name="user">The channel's id of the person (29:…).</param>
    /// <param name="code">What Teams brought back from signing in; null: what is kept.</param>
    /// <returns>A token for Graph, or null where she has not signed in, it has expired for good, or she withdrew it.</returns>
    public async Task<string?> GetAsync(string user, string? code, CancellationToken cancellationToken) =>
        await SendAsync(HttpMethod.Get, $"api/usertoken/GetToken?{Who(user)}{(code is null ? "" : $"&code={Uri.EscapeDataString(code)}")}", null, cancellationToken) is { } answer ? answer.Text("token") : null;

    /// <summary>Exchanges the token that Teams has for one that Graph takes.</summary>
    /// <returns>Null where she has to consent first.</returns>
    public async Task<string?> ExchangeAsync(string user, string token, CancellationToken cancellationToken) =>
        await SendAsync(HttpMethod.Post, $"api/usertoken/exchange?{Who(user)}", new JsonObject { ["token"] = token }, cancellationToken) is { } answer ? answer.Text("token") : null;

    /// <summary>Forgets what she signed in with.</summary>
    public Task SignOutAsync(string user, CancellationToken cancellationToken) => SendAsync(HttpMethod.Delete, $"api/usertoken/SignOut?{Who(user)}", null, cancellationToken);

    /// <summary>Where she signs in: <c>{"signInLink","tokenExchangeResource"}</c>.</summary>
    public async Task<JsonElement> SignInResourceAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var state = new JsonObject
        {
            ["connectionName"] = Connection,
            ["msAppId"] = registration.Value.AppId,
            ["conversation"] = new JsonObject
            {
                ["activityId"] = context.Activity.Id,
                ["bot"] = new JsonObject { ["id"] = context.Reference.Bot },
                ["channelId"] = ChannelId,
                ["conversation"] = new JsonObject { ["id"] = context.Reference.ConversationId, ["tenantId"] = context.Place.Tenant },
                ["serviceUrl"] = context.Reference.ServiceUrl,
                ["user"] = new JsonObject { ["id"] = context.Activity.From?.Id },
            },
        };
        var packed = Convert.ToBase64String(Encoding.UTF8.GetBytes(state.ToJsonString()));
        return await SendAsync(HttpMethod.Get, $"api/botsignin/GetSignInResource?state={Uri.EscapeDataString(packed)}", null, cancellationToken)
            ?? throw new HttpRequestException("The token service knows no such connection.");
    }

    private string Who(string user) => $"userId={Uri.EscapeDataString(user)}&connectionName={Uri.EscapeDataString(Connection)}&channelId={ChannelId}";

    /// <returns>Null for what the service does not have, or does not give.</returns>
    private async Task<JsonElement?> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(options.Value.TokenService, path));
        if (await bot.GetAsync(cancellationToken) is { } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.CreateClient(HttpClientName).SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.PreconditionFailed)
            return null;
        if (!response.IsSuccessStatusCode)
            throw new HttpRequestException($"The token service answered {(int)response.StatusCode}.", null, response.StatusCode);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return bytes.Length == 0 ? default(JsonElement) : JsonElement.Parse(bytes);
    }
}
