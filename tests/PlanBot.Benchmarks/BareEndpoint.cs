using System.Collections.Immutable;
using System.Globalization;
using PlanBot.Storage;
using PlanBot.Storage.Plans;

namespace PlanBot.Benchmarks;

/// <summary>The least that any such server could do: take the body, read the plan's rows, write three, answer.</summary>
internal static class BareEndpoint
{
    private static readonly RowValues Values = RowValues.Empty.Add("v", "1").Add("data0", new string('x', 600));
    private static int version;

    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage(builder.Configuration);
        var app = builder.Build();
        var tables = app.Services.GetRequiredService<ITables>();
        app.MapPost("/api/messages", (RequestDelegate)(call => AnswerAsync(call, tables)));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext call, ITables tables)
    {
        using var body = new MemoryStream();
        await call.Request.Body.CopyToAsync(body);
        var rows = 0;
        await foreach (var row in tables.ReadAsync("Plans", AnswerTurns.Plan, "", PlanRows.History, call.RequestAborted))
            rows++;
        var number = Interlocked.Increment(ref version).ToString("D10", CultureInfo.InvariantCulture);
        await tables.ApplyAsync(
            "Plans",
            "bare",
            [new RowChange.Upsert("plan", Values), new RowChange.Upsert("a|1", Values), new RowChange.Insert($"{PlanRows.History}{Environment.ProcessId}-{number}", Values)],
            call.RequestAborted);
        call.Response.ContentType = "application/json";
        await call.Response.WriteAsync($$"""{"statusCode":200,"value":{{rows}}}""");
    }
}
