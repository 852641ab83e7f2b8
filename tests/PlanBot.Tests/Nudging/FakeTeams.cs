using System.Collections.Concurrent;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanBot.Tests.Teams;

namespace PlanBot.Tests.Nudging;

/// <summary>Teams' connector as those meet it who speak first: it keeps what it took, and misbehaves as a test says.</summary>
internal sealed class FakeTeams : HttpMessageHandler
{
    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private int calls;

    /// <summary>What it took: the conversation, and the card's text.</summary>
    public ConcurrentQueue<(string Conversation, string Card)> Taken { get; } = new();

    /// <summary>Messages that were replaced by a newer state.</summary>
    public ConcurrentQueue<(string Activity, string Card)> Replaced { get; } = new();

    /// <summary>People who are in no conversation any more.</summary>
    public HashSet<string> Left { get; } = [];

    /// <summary>What happens to a message, by its conversation; null: it is taken.</summary>
    public Func<string, Misbehaviour?> Misbehaves { get; set; } = _ => null;

    /// <summary>Called at each call with its number from 1, before and after it has an effect: may throw what ends the process.</summary>
    public Action<int, bool> OnCall { get; set; } = (_, _) => { };

    public int Calls => calls;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var number = Interlocked.Increment(ref calls);
        OnCall(number, false);
        var body = request.Content is null ? null : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken))!.AsObject();
        var answer = await AnswerAsync(request.Method.Method, request.RequestUri!.Segments.Select(part => Uri.UnescapeDataString(part.Trim('/'))).ToArray(), body, cancellationToken);
        OnCall(number, true);
        return answer;
    }

    private async Task<HttpResponseMessage> AnswerAsync(string method, string[] path, JsonObject? body, CancellationToken cancellationToken)
    {
        var at = Array.IndexOf(path, "conversations");
        var conversation = path.ElementAtOrDefault(at + 1);
        if (method == "GET")
            return Left.Contains(path[^1]) ? FakeConnector.Error(HttpStatusCode.NotFound, "MemberNotFoundInConversation") : FakeConnector.Json(HttpStatusCode.OK, """{"id":"29:x","name":"X"}""");
        if (conversation is null)
            return await ChatAsync((string)body!["members"]![0]!["id"]!, cancellationToken);

        var card = body!["attachments"]![0]!["content"]!.ToJsonString(Letters);
        if (method == "PUT")
        {
            Replaced.Enqueue((path[^1], card));
            return FakeConnector.Json(HttpStatusCode.OK, """{"id":"m"}""");
        }

        var misbehaves = Misbehaves(conversation);
        if (misbehaves?.Takes != false)
            Taken.Enqueue((conversation, card));
        return misbehaves is null ? FakeConnector.Json(HttpStatusCode.Created, $$"""{"id":"m{{Taken.Count}}-{{Guid.NewGuid():N}}"}""") : await misbehaves.AnswerAsync(cancellationToken);
    }

    private async Task<HttpResponseMessage> ChatAsync(string person, CancellationToken cancellationToken) =>
        Left.Contains(person) ? FakeConnector.Error(HttpStatusCode.NotFound, "UserNotFound")
        : Misbehaves($"new:{person}") is { } misbehaves ? await misbehaves.AnswerAsync(cancellationToken)
        : FakeConnector.Json(HttpStatusCode.Created, $$"""{"id":"a:{{person}}"}""");
}

/// <summary>One way in which Teams does not do as it was asked.</summary>
/// <param name="Takes">Whether the message is posted all the same.</param>
internal sealed record Misbehaviour(bool Takes, Func<CancellationToken, Task<HttpResponseMessage>> AnswerAsync)
{
    public static Misbehaviour Of(HttpStatusCode status, string code, TimeSpan? retryAfter = null) => new(false, _ =>
    {
        var answer = FakeConnector.Error(status, code);
        if (retryAfter is { } wait)
            answer.Headers.RetryAfter = new(wait);
        return Task.FromResult(answer);
    });

    /// <summary>The connection breaks; the message is there or not.</summary>
    public static Misbehaviour Silence(bool takes) => new(takes, _ => throw new HttpRequestException(HttpRequestError.ResponseEnded));

    /// <summary>Nobody answers at the address.</summary>
    public static Misbehaviour NobodyThere => new(false, _ => throw new HttpRequestException(HttpRequestError.ConnectionError));
}
