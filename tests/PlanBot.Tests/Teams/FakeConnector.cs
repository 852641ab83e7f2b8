using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Teams;

/// <summary>The Bot Connector as the bot's HTTP client meets it: well-behaved, until a test says how it misbehaves.</summary>
internal sealed class FakeConnector : HttpMessageHandler
{
    private int posted;

    public ConcurrentQueue<Call> Calls { get; } = new();

    /// <summary>What to answer instead; null: as usual.</summary>
    public Func<Call, HttpResponseMessage?> Instead { get; set; } = _ => null;

    /// <summary>Until it completes, no call is answered.</summary>
    public Task Answering { get; set; } = Task.CompletedTask;

    public JsonArray Members { get; set; } = [];

    /// <summary>The messages that were posted, in order.</summary>
    public IEnumerable<Call> Posts => Calls.Where(call => call.Method == "POST" && call.Path.Contains("/activities", StringComparison.Ordinal));

    public static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Error(HttpStatusCode status, string code) =>
        Json(status, $$$"""{"error":{"code":"{{{code}}}","message":"No."}}""");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken))!.AsObject();
        var call = new Call(request.Method.Method, request.RequestUri!, body, request.Headers.Authorization?.ToString());
        Calls.Enqueue(call);
        await Answering.WaitAsync(cancellationToken);
        return Instead(call) ?? AsUsual(call);
    }

    private HttpResponseMessage AsUsual(Call call) => call switch
    {
        { Method: "GET" } when call.Path.EndsWith("/pagedmembers", StringComparison.Ordinal) =>
            Json(HttpStatusCode.OK, new JsonObject { ["members"] = Members.DeepClone() }.ToJsonString()),
        { Method: "GET" } => Json(HttpStatusCode.OK, """{"id":"29:ada","name":"Ada Lovelace"}"""),
        { Path: "/emea/v3/conversations" } => Json(HttpStatusCode.Created, """{"id":"a:private"}"""),
        _ => Json(HttpStatusCode.Created, $$"""{"id":"m{{Interlocked.Increment(ref posted)}}"}"""),
    };

    internal sealed record Call(string Method, Uri Uri, JsonObject? Body, string? Authorization)
    {
        /// <summary>As it goes over the wire, escapes included.</summary>
        public string Path => Uri.AbsolutePath;
    }
}
