using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Identity;
using PlanBot.Teams.Authentication;
using PlanBot.Teams.Schema;
using Polly;
using Polly.Timeout;

namespace PlanBot.Teams.Connector;

/// <summary>Speaks with the Bot Connector: posts and changes messages, asks who is there.</summary>
/// <remarks>Every call throws <see cref="ConnectorException"/> when the connector refuses, after the retries that Teams asks for.</remarks>
public sealed class ConnectorClient(
    IHttpClientFactory http, BotToken token, ServiceUrls serviceUrls, TimeProvider time, ResiliencePipeline<HttpResponseMessage>? retries = null)
{
    public const string HttpClientName = "Bot.Connector";

    private const int PageSize = 200;

    // Ten thousand members, the most that a team chat's roster has ever held; a connector that pages in circles ends here too.
    private const int MostPages = 50;

    private readonly ResiliencePipeline<HttpResponseMessage> retries = retries ?? ConnectorRetries.Pipeline(time);

    /// <summary>The same, but each call is made once only: for whoever keeps account of every attempt.</summary>
    public ConnectorClient Once() => new(http, token, serviceUrls, time, ConnectorRetries.Once(time));

    /// <summary>Posts a message; in a channel without a thread, a new post.</summary>
    /// <returns>The message's id, by which it can be changed; null where the channel tells none.</returns>
    public Task<string?> SendToConversationAsync(ConversationReference to, MessageActivity message, CancellationToken cancellationToken) =>
        PostAsync(to, Activities(to), message, cancellationToken);

    /// <summary>Posts a message as the answer to another; in a channel, in its thread.</summary>
    public Task<string?> ReplyToActivityAsync(ConversationReference to, string activity, MessageActivity message, CancellationToken cancellationToken) =>
        PostAsync(to, $"{Activities(to)}/{Uri.EscapeDataString(activity)}", message with { ReplyToId = activity }, cancellationToken);

    /// <summary>Puts this message in place of one that the bot posted.</summary>
    public Task UpdateActivityAsync(ConversationReference to, string activity, MessageActivity message, CancellationToken cancellationToken) =>
        SendAsync(to, HttpMethod.Put, $"{Activities(to)}/{Uri.EscapeDataString(activity)}", Json(message, ConnectorJson.Wire.MessageActivity), cancellationToken);

    /// <summary>The 1:1 chat with somebody: the one there is, or a new one.</summary>
    /// <param name="member">The channel's id of the person (29:…).</param>
    /// <returns>The chat's conversation id.</returns>
    public async Task<string> CreateConversationAsync(ConversationReference from, string member, CancellationToken cancellationToken)
    {
        var chat = new ConversationParameters(from.Bot is { } bot ? new(bot) : null, [new(member)], from.Place.Tenant, new(new(from.Place.Tenant)));
        var answer = await SendAsync(from, HttpMethod.Post, "v3/conversations", Json(chat, ConnectorJson.Wire.ConversationParameters), cancellationToken);
        return answer.Text("id") ?? throw new ConnectorException(null, "NoConversationId");
    }

    /// <summary>Everybody in the place, in the connector's order.</summary>
    public async Task<ImmutableArray<ChannelAccount>> GetPagedMembersAsync(ConversationReference place, CancellationToken cancellationToken)
    {
        var members = ImmutableArray.CreateBuilder<ChannelAccount>();
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            var continuation = next is null ? string.Empty : $"&continuationToken={Uri.EscapeDataString(next)}";
            var answer = await SendAsync(place, HttpMethod.Get, $"{Conversation(place)}/pagedmembers?pageSize={PageSize}{continuation}", null, cancellationToken);
            members.AddRange(answer.Objects("members", ChannelAccount.Read));
            next = answer.Text("continuationToken");
            if (string.IsNullOrEmpty(next))
                break;
        }

        return members.DrainToImmutable();
    }

    /// <param name="member">The channel's id, or the Entra object id.</param>
    public async Task<ChannelAccount> GetMemberAsync(ConversationReference place, string member, CancellationToken cancellationToken) =>
        ChannelAccount.Read(await SendAsync(place, HttpMethod.Get, $"{Conversation(place)}/members/{Uri.EscapeDataString(member)}", null, cancellationToken));

    /// <param name="team">The team's id in Teams (a thread's).</param>
    /// <returns>The team's Entra group; null where the connector does not tell.</returns>
    public async Task<string?> GetTeamGroupAsync(ConversationReference place, string team, CancellationToken cancellationToken) =>
        (await SendAsync(place, HttpMethod.Get, $"v3/teams/{Uri.EscapeDataString(team)}", null, cancellationToken)).Text("aadGroupId");

    // The whole id is one segment of the path, colons, semicolons and all.
    private static string Conversation(ConversationReference to) => $"v3/conversations/{Uri.EscapeDataString(to.ConversationId)}";

    private static string Activities(ConversationReference to) => $"{Conversation(to)}/activities";

    private static byte[] Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);

    private async Task<string?> PostAsync(ConversationReference to, string path, MessageActivity message, CancellationToken cancellationToken) =>
        (await SendAsync(to, HttpMethod.Post, path, Json(message, ConnectorJson.Wire.MessageActivity), cancellationToken)).Text("id");

    private async Task<JsonElement> SendAsync(ConversationReference to, HttpMethod method, string path, byte[]? json, CancellationToken cancellationToken)
    {
        // Checked at every call and not only when the activity came in: references are kept for months, allow-lists change.
        if (!serviceUrls.Allows(to.ServiceUrl))
            throw new ConnectorException(null, "ServiceUrlNotAllowed") { NothingWasDone = true };

        var uri = new Uri($"{to.ServiceUrl.TrimEnd('/')}/{path}");
        var authorization = serviceUrls.TakesToken(uri) && await TokenAsync(cancellationToken) is { } mine
            ? new AuthenticationHeaderValue("Bearer", mine)
            : null;
        try
        {
            using var response = await retries.ExecuteAsync(attempt => AttemptAsync(uri, method, json, authorization, attempt), cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return response.IsSuccessStatusCode ? Read(body)
                : throw ConnectorException.Of(response.StatusCode, body, ConnectorRetries.RetryAfter(response, time));
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutRejectedException)
        {
            throw new ConnectorException(null, ConnectorException.Unreachable, exception) { NothingWasDone = NeverLeft(exception) };
        }
    }

    private async ValueTask<string?> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await token.GetAsync(cancellationToken);
        }
        catch (AuthenticationFailedException exception)
        {
            throw new ConnectorException(null, "NoToken", exception) { NothingWasDone = true };
        }
    }

    /// <summary>Nobody was there to take the call.</summary>
    private static bool NeverLeft(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    private async ValueTask<HttpResponseMessage> AttemptAsync(
        Uri uri, HttpMethod method, byte[]? json, AuthenticationHeaderValue? authorization, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, uri);
        request.Headers.Authorization = authorization;
        if (json is not null)
            request.Content = new ByteArrayContent(json) { Headers = { ContentType = new("application/json", "utf-8") } };
        return await http.CreateClient(HttpClientName).SendAsync(request, cancellationToken);
    }

    /// <summary>What a successful answer says. Some channels answer 202 with nothing at all.</summary>
    private static JsonElement Read(byte[] body)
    {
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
