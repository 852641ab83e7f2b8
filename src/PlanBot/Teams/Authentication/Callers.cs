using System.Net;
using Microsoft.Extensions.Options;

namespace PlanBot.Teams.Authentication;

/// <summary>Tells the channel from everybody else. There is no switch that turns this off.</summary>
public sealed class Callers(IOptions<BotOptions> options, TokenValidation tokens)
{
    /// <summary>Null when the call is to be refused.</summary>
    /// <exception cref="InvalidOperationException">The channel's keys could not be had, so that nobody can be told from anybody.</exception>
    public async ValueTask<Caller?> WhoAsync(HttpContext call) => options.Value.AppId is { Length: > 0 } app
        ? await tokens.ValidateAsync(app, call.Request.Headers.Authorization.ToString(), call.RequestAborted)
        : IsThisMachine(call) ? new Caller.Developer() : null;

    /// <remarks>
    /// Only reached in Development, since the start fails elsewhere without an app id. No address at all means that there was
    /// no network in between; a forwarded call came from somewhere else through a tunnel or proxy on this machine.
    /// </remarks>
    internal static bool IsThisMachine(HttpContext call) =>
        (call.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(call.Connection.RemoteIpAddress))
        && !call.Request.Headers.ContainsKey("X-Forwarded-For")
        && !call.Request.Headers.ContainsKey("Forwarded");
}
