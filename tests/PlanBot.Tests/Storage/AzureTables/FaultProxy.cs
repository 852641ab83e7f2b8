using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Storage.AzureTables;

internal enum Fault
{
    None,

    /// <summary>The connection is cut before the service hears of the call.</summary>
    LostCall,

    /// <summary>The service does what it is asked, and the connection is cut before it answers.</summary>
    LostAnswer,

    /// <summary>The same, in the middle of the answer.</summary>
    BrokenAnswer,

    /// <summary>The same, but the connection stays and nothing comes.</summary>
    Silence,

    /// <summary>503, and the service hears nothing.</summary>
    Busy,
}

/// <summary>Stands before a table service, and loses of its calls and answers what the test tells it to.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient service = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2) });
    private readonly Uri upstream;
    private readonly Func<HttpRequest, Fault> choose;
    private int calls;
    private int faults;

    private FaultProxy(Uri upstream, Func<HttpRequest, Fault> choose)
    {
        this.upstream = upstream;
        this.choose = choose;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
        });
        app = builder.Build();
        app.Run(ForwardAsync);
    }

    public Uri Address => new(new Uri(app.Urls.Single()), upstream.AbsolutePath);

    public int Calls => calls;

    public int Faults => faults;

    /// <param name="choose">What is to happen to a call. The body cannot be read here.</param>
    public static async Task<FaultProxy> StartAsync(Uri upstream, Func<HttpRequest, Fault> choose)
    {
        var proxy = new FaultProxy(upstream, choose);
        await proxy.app.StartAsync();
        return proxy;
    }

    /// <summary>Whether the call changes rows; making tables is not that.</summary>
    public static bool IsWrite(HttpRequest call) => call.Path.Value!.EndsWith("$batch", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        service.Dispose();
    }

    private async Task ForwardAsync(HttpContext call)
    {
        var fault = choose(call.Request);
        Interlocked.Increment(ref calls);
        if (fault != Fault.None)
            Interlocked.Increment(ref faults);
        if (fault is Fault.LostCall)
        {
            call.Abort();
            return;
        }

        if (fault is Fault.Busy)
        {
            call.Response.StatusCode = 503;
            return;
        }

        using var request = await RequestAsync(call);
        using var answer = await service.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (fault is Fault.LostAnswer)
        {
            call.Abort();
            return;
        }

        if (fault is Fault.Silence)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, call.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        call.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Connection" or "Keep-Alive" or "Transfer-Encoding" or "Content-Length")))
            call.Response.Headers[name] = values.ToArray();
        if (answer.StatusCode == HttpStatusCode.NoContent)
            return;
        call.Response.ContentLength = body.Length;
        await call.Response.Body.WriteAsync(fault is Fault.BrokenAnswer ? body.AsMemory(0, body.Length / 2) : body);
        if (fault is not Fault.BrokenAnswer)
            return;
        await call.Response.Body.FlushAsync();
        call.Abort();
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpContext call)
    {
        // Byte for byte, since it is signed.
        var target = call.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var request = new HttpRequestMessage(new HttpMethod(call.Request.Method), new Uri(upstream, target));
        var body = new MemoryStream();
        await call.Request.Body.CopyToAsync(body);
        if (body.Length > 0)
            request.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in call.Request.Headers.Where(header => header.Key is not ("Host" or "Connection" or "Content-Length" or "Transfer-Encoding")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.ToArray()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        return request;
    }
}
