using System.Buffers;
using System.Net;
using System.Text.Json;
using PlanBot.Teams.Authentication;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams;

/// <summary><c>POST /api/messages</c>: where Teams delivers activities.</summary>
/// <remarks>
/// 400 no activity; 401 not from the channel, or to be answered at a connector that is not on the list; 413 too large;
/// 503 the channel's keys could not be had. An invoke is answered in the response, everything else with 200 and no body.
/// </remarks>
public sealed partial class MessagesEndpoint(Callers callers, ServiceUrls serviceUrls, Inbox inbox, ILogger<MessagesEndpoint> logger)
{
    public const string Path = "/api/messages";

    private const int MostBytes = 256 * 1024;

    public async Task HandleAsync(HttpContext call)
    {
        if (await WhoAsync(call) is not { } caller)
            return;

        if (await BodyAsync(call.Request) is not { } body)
            call.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        else if (Read(body) is not { } activity)
            call.Response.StatusCode = StatusCodes.Status400BadRequest;
        else if (!caller.MaySend(activity) || !serviceUrls.Allows(activity.ServiceUrl))
            Refuse(call);
        else
            await AnswerAsync(call, activity);
    }

    private async ValueTask<Caller?> WhoAsync(HttpContext call)
    {
        try
        {
            var caller = await callers.WhoAsync(call);
            if (caller is null)
                Refuse(call);
            return caller;
        }
        catch (InvalidOperationException exception)
        {
            Log.NoKeys(logger, exception);
            call.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return null;
        }
    }

    private void Refuse(HttpContext call)
    {
        Log.Refused(logger, call.Connection.RemoteIpAddress);
        call.Response.StatusCode = StatusCodes.Status401Unauthorized;
        call.Response.Headers.WWWAuthenticate = "Bearer";
    }

    private async Task AnswerAsync(HttpContext call, Activity activity)
    {
        var responded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            // Not tied to the request: whoever sent the activity may hang up, but the turn is done either way.
            var response = await inbox.ReceiveAsync(activity, responded.Task);
            call.Response.StatusCode = (int)response.Status;
            if (response.Body.IsEmpty)
                return;

            call.Response.ContentType = "application/json; charset=utf-8";
            call.Response.ContentLength = response.Body.Length;
            await call.Response.Body.WriteAsync(response.Body);
        }
        finally
        {
            responded.SetResult();
        }
    }

    private static Activity? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            // Nesting is limited to 64 levels by the parser itself.
            return Activity.Read(JsonElement.Parse(body.Span));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null when there is more than anybody has reason to send.</summary>
    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes)
            return null;

        var body = new ArrayBufferWriter<byte>((int)(request.ContentLength ?? 0) + 1);
        while (await request.Body.ReadAsync(body.GetMemory(4096), request.HttpContext.RequestAborted) is > 0 and var read)
        {
            body.Advance(read);
            if (body.WrittenCount > MostBytes)
                return null;
        }

        return body.WrittenMemory;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A call from {Address} was refused.")]
        public static partial void Refused(ILogger logger, IPAddress? address);

        [LoggerMessage(2, LogLevel.Error, "The channel's signing keys could not be had: activities are refused until they can.")]
        public static partial void NoKeys(ILogger logger, Exception exception);
    }
}
