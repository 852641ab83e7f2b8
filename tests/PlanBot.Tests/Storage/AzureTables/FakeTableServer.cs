using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using PlanBot.Storage.AzureTables;
using PlanBot.Storage.AzureTables.Client;

namespace PlanBot.Tests.Storage.AzureTables;

/// <summary>A table service that does what Azurite does not: it answers each call as the test said, in order. It makes every table it is asked for.</summary>
internal sealed class FakeTableServer : IAsyncDisposable
{
    public const string Account = "account";

    public static readonly string Key = Convert.ToBase64String(Encoding.UTF8.GetBytes("a key of this account"));

    private readonly ConcurrentQueue<RequestDelegate> answers = new();
    private readonly WebApplication app;

    private FakeTableServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>While true, nothing is answered but 503.</summary>
    public bool IsDown { get; set; }

    public Uri Address => new(app.Urls.Single());

    /// <summary>All but the making of tables.</summary>
    public ConcurrentQueue<Call> Calls { get; } = new();

    public string ConnectionString => $"AccountName={Account};AccountKey={Key};TableEndpoint={Address}";

    public static async Task<FakeTableServer> StartAsync()
    {
        var server = new FakeTableServer();
        await server.app.StartAsync();
        return server;
    }

    public TablesInAzure Open(TimeSpan? patience = null)
    {
        var options = TablesInAzure.Options();
        options.Retry.Delay = TimeSpan.FromMilliseconds(10);
        options.Retry.NetworkTimeout = patience ?? options.Retry.NetworkTimeout;
        return new(new TableServiceClient(ConnectionString, options));
    }

    public FakeTableServer Answers(RequestDelegate answer)
    {
        answers.Enqueue(answer);
        return this;
    }

    public FakeTableServer Answers(int status, string body = "", params (string Name, string Value)[] headers) => Answers(async call =>
    {
        call.Response.StatusCode = status;
        foreach (var (name, value) in headers)
            call.Response.Headers[name] = value;
        if (body.Length > 0)
            await call.Response.WriteAsync(body);
    });

    public FakeTableServer Refuses(int status, string code) => Answers(status, Error(code));

    /// <summary>A transaction's failure: 202 without, the refusal within.</summary>
    public FakeTableServer RefusesWithin(int status, string code, int index) => Answers(
        202,
        $"--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_1\r\n\r\n--changesetresponse_1\r\nContent-Type: application/http\r\n"
        + $"Content-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 {status} Refused\r\nContent-Type: application/json\r\n\r\n{Error(code, $"{index}:It was refused.")}\r\n--changesetresponse_1--\r\n--batchresponse_1--\r\n",
        ("Content-Type", "multipart/mixed; boundary=batchresponse_1"));

    public FakeTableServer AcceptsTransaction() => Answers(202, "--b\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n\r\n--b--\r\n");

    /// <summary>Promises more than it sends, and hangs up.</summary>
    public FakeTableServer BreaksOff() => Answers(async call =>
    {
        call.Response.ContentLength = 1000;
        await call.Response.WriteAsync("{\"value\":[");
        await call.Response.Body.FlushAsync();
        call.Abort();
    });

    /// <summary>Answers too late for whoever waits half a second.</summary>
    public FakeTableServer Dawdles() => Answers(async call =>
    {
        await Task.Delay(TimeSpan.FromSeconds(3), call.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        call.Response.StatusCode = 500;
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Error(string code, string message = "It was refused.") =>
        $$$"""{"odata.error":{"code":"{{{code}}}","message":{"lang":"en-US","value":"{{{message}}}\nRequestId:1"} } }""";

    private async Task AnswerAsync(HttpContext call)
    {
        using var reader = new StreamReader(call.Request.Body);
        var body = await reader.ReadToEndAsync();
        if (IsDown)
            call.Response.StatusCode = 503;
        else if (call.Request.Path == "/Tables")
            call.Response.StatusCode = 204;
        else
        {
            Calls.Enqueue(new(call.Request.Method, call.Features.Get<IHttpRequestFeature>()!.RawTarget, call.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()), body));
            if (!answers.TryDequeue(out var answer))
                throw new InvalidOperationException($"Nobody said what to answer to {call.Request.Method} {call.Request.Path}.");
            await answer(call);
        }
    }

    /// <param name="Target">As it went over the wire.</param>
    internal sealed record Call(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
}
