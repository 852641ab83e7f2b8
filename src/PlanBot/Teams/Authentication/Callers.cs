using Microsoft.Extensions.Options;

namespace PlanBot.Teams.Authentication;

/// <summary>Tells the channel from everybody else. There is no switch that turns this off.</summary>
public sealed class Callers(IOptions<BotOptions> options, TokenValidation tokens)
{
    /// <summary>Null when the call is to be refused. Without an app id, which the start allows in Development alone, this machine may call.</summary>
    /// <exception cref="InvalidOperationException">The channel's keys could not be had, so that nobody can be told from anybody.</exception>
    public async ValueTask<Caller?> WhoAsync(HttpContext call) => options.Value.AppId is { Length: > 0 } app
        ? await tokens.ValidateAsync(app, call.Request.Headers.Authorization.ToString(), call.RequestAborted)
        : ThisMachine.Makes(call) ? new Caller.Developer() : null;
}
