using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Graph.StandIn;

/// <summary>
/// Microsoft Graph on this machine, as far as PlanBot uses it, with a memory: ETags that must match, limits, rights that are in the
/// token or not, and the ways in which Graph misbehaves. What it is asked and answers is held against Graph's own description by the proxy before it.
/// </summary>
internal sealed class GraphStandIn : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Lock gate = new();

    private GraphStandIn(TimeProvider time)
    {
        Time = time;
        Planner = new(time);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(HandleAsync);
    }

    public TimeProvider Time { get; }

    public PlannerStandIn Planner { get; }

    public PeopleStandIn People { get; } = new();

    public TeamsStandIn Teams { get; } = new();

    /// <summary>Every request, in order: the method, the path without the version, and the status it was answered with.</summary>
    public ConcurrentQueue<(string Method, string Path, int Status)> Requests { get; } = new();

    /// <summary>What to answer instead; null: as usual.</summary>
    public Func<string, string, GraphAnswer?> Instead { get; set; } = (_, _) => null;

    /// <summary>Called after the request was done and before it is answered: to lose the answer, it throws.</summary>
    public Action<string, string> Answering { get; set; } = (_, _) => { };

    public Uri Address { get; private set; } = new("http://127.0.0.1/v1.0");

    public static async Task<GraphStandIn> StartAsync(TimeProvider time)
    {
        var graph = new GraphStandIn(time);
        await graph.app.StartAsync();
        graph.Address = new($"{graph.app.Urls.Single()}/v1.0");
        graph.Planner.Address = graph.Address;
        return graph;
    }

    /// <summary>The same without a socket: for a year of requests.</summary>
    public static GraphStandIn Within(TimeProvider time) => new(time);

    public HttpMessageHandler Handler => new Direct(this);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task HandleAsync(HttpContext call)
    {
        using var reader = new StreamReader(call.Request.Body);
        var body = await reader.ReadToEndAsync();
        var answer = Answer(new(
            call.Request.Method,
            call.Request.Path.Value!,
            body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject(),
            call.Request.Headers.IfMatch.ToString(),
            call.Request.Headers.Authorization.ToString(),
            call.Request.Headers["Prefer"].ToString())
        { Query = call.Request.QueryString.Value ?? "" });
        call.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            call.Response.Headers[name] = value;
        if (answer.Body is { } json)
        {
            call.Response.ContentType = "application/json";
            await call.Response.WriteAsync(json.ToJsonString());
        }
    }

    internal GraphAnswer Answer(GraphQuestion question)
    {
        lock (gate)
        {
            var path = question.Path.StartsWith("/v1.0", StringComparison.Ordinal) ? question.Path["/v1.0".Length..] : question.Path;
            var answer = Instead(question.Method, path) ?? (path == "/$batch" ? Batch(question) : One(question with { Path = path }));
            Requests.Enqueue((question.Method, path, answer.Status));
            Answering(question.Method, path);
            return answer;
        }
    }

    private GraphAnswer One(GraphQuestion question)
    {
        var (right, isDelegated, handle) = question.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["planner", ..] or ["groups", _, "planner", ..] => ("Tasks.ReadWrite.All", false, (Func<GraphQuestion, GraphAnswer>)Planner.Answer),
            ["users", _, "mailboxSettings"] => ("MailboxSettings.Read", false, People.Answer),
            ["users", _, "teamwork", "sendActivityNotification"] => ("TeamsActivity.Send", false, Teams.Answer),
            ["users", _, "teamwork", "installedApps"] => ("TeamsAppInstallation.ReadWriteSelfForUser.All", false, Teams.Answer),
            ["users", ..] => ("User.Read.All", false, People.Answer),
            ["teams", _, "channels", _, "messages"] => ("ChannelMessage.Send", true, Teams.Answer),
            _ => ("", false, _ => GraphAnswer.Error(HttpStatusCode.NotFound, "ResourceNotFound")),
        };
        return StandInToken.Of(question.Authorization) is not { } token ? GraphAnswer.Error(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken")
            : right.Length > 0 && !(isDelegated ? token.Scopes : token.Roles).Contains(right) ? GraphAnswer.Error(HttpStatusCode.Forbidden, "Authorization_RequestDenied")
            : handle(question);
    }

    /// <summary>Each request of a batch is judged for itself.</summary>
    private GraphAnswer Batch(GraphQuestion batch)
    {
        var requests = batch.Body!["requests"]!.AsArray();
        if (requests.Count > 20)
            return GraphAnswer.Error(HttpStatusCode.BadRequest, "TooManyRequestsInBatch");
        var responses = new JsonArray();
        foreach (var request in requests)
        {
            var path = ((string)request!["url"]!).Split('?')[0];
            var method = (string)request["method"]!;
            var answer = Instead(method, path) ?? One(new(method, path, null, "", batch.Authorization, ""));
            responses.Add(new JsonObject
            {
                ["id"] = (string)request["id"]!,
                ["status"] = answer.Status,
                ["headers"] = new JsonObject { ["Content-Type"] = "application/json" },
                ["body"] = answer.Body?.DeepClone(),
            });
        }

        return new(200, new JsonObject { ["responses"] = responses });
    }

    /// <summary>The client's own handler, in place of a socket.</summary>
    private sealed class Direct(GraphStandIn graph) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var text = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var answer = graph.Answer(new(
                request.Method.Method,
                request.RequestUri!.AbsolutePath,
                text.Length == 0 ? null : JsonNode.Parse(text)!.AsObject(),
                request.Headers.TryGetValues("If-Match", out var match) ? match.First() : "",
                request.Headers.Authorization?.ToString() ?? "",
                request.Headers.TryGetValues("Prefer", out var prefer) ? prefer.First() : "")
            { Query = request.RequestUri.Query });
            var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { RequestMessage = request };
            foreach (var (name, value) in answer.Headers)
                response.Headers.TryAddWithoutValidation(name, value);
            if (answer.Body is { } body)
                response.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
            return response;
        }
    }
}

internal sealed record GraphQuestion(string Method, string Path, JsonObject? Body, string IfMatch, string Authorization, string Prefer)
{
    public string Query { get; init; } = "";

    public string[] Segments => Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}

internal sealed record GraphAnswer(int Status, JsonObject? Body = null)
{
    public Dictionary<string, string> Headers { get; init; } = [];

    public static GraphAnswer Error(HttpStatusCode status, string code, string message = "No.") =>
        new((int)status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    public static GraphAnswer Throttled(int? seconds) => Error(HttpStatusCode.TooManyRequests, "TooManyRequests") with
    {
        Headers = seconds is { } after ? new() { ["Retry-After"] = after.ToString(CultureInfo.InvariantCulture) } : [],
    };
}
