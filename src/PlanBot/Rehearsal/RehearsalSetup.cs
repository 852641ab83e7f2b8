using System.Globalization;
using PlanBot.Teams.Authentication;

namespace PlanBot.Rehearsal;

/// <summary><c>Clock:Start</c>: in Development, a moment from which time goes on, so that a year of reminders can be seen in an afternoon.</summary>
internal static class RehearsalSetup
{
    private const string Setting = "Clock:Start";
    private const string Path = "/rehearsal/clock";

    /// <summary>Before everything else: whoever comes first decides what time it is.</summary>
    /// <exception cref="StartupProblemException">It is no moment, or this is not Development.</exception>
    public static void AddRehearsal(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } start)
            return;
        if (!builder.Environment.IsDevelopment())
            throw new StartupProblemException($"{Setting} is for rehearsals in Development: remove it, since reminders would come on wrong days.");
        builder.Services.AddSingleton<TimeProvider>(new RehearsalClock(
            Read(start) ?? throw new StartupProblemException($"{Setting} is \"{start}\": write a moment such as 2026-03-02T08:55:00+01:00."), TimeProvider.System));
    }

    /// <summary><c>GET /rehearsal/clock</c> tells the time, <c>POST /rehearsal/clock?to=…</c> puts it forward. From this machine alone.</summary>
    public static void MapRehearsal(this WebApplication app)
    {
        if (app.Services.GetRequiredService<TimeProvider>() is not RehearsalClock clock)
            return;
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Post], call =>
        {
            if (!ThisMachine.Makes(call))
            {
                call.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }

            if (HttpMethods.IsPost(call.Request.Method) && !(Read(call.Request.Query["to"]) is { } to && clock.TryMove(to)))
                call.Response.StatusCode = StatusCodes.Status400BadRequest;
            return call.Response.WriteAsync(clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        });
    }

    private static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
