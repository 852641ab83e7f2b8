using System.Net;

namespace PlanBot.Teams.Authentication;

/// <summary>Whether a call comes from the very machine that PlanBot runs on.</summary>
internal static class ThisMachine
{
    /// <remarks>
    /// No address at all means that there was no network in between; a forwarded call came from somewhere else through a tunnel
    /// or proxy on this machine.
    /// </remarks>
    public static bool Makes(HttpContext call) =>
        (call.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(call.Connection.RemoteIpAddress))
        && !call.Request.Headers.ContainsKey("X-Forwarded-For")
        && !call.Request.Headers.ContainsKey("Forwarded");
}
