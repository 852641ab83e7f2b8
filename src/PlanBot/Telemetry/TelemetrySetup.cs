using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PlanBot.Graph;
using PlanBot.Graph.Traffic;
using PlanBot.Teams.Connector;

namespace PlanBot.Telemetry;

/// <summary>Traces, metrics and logs over OTLP, where an endpoint is configured and nowhere else.</summary>
internal static class TelemetrySetup
{
    // .NET's own: calls that come in, calls that go out, and how the process is.
    private static readonly string[] Sources = [Measures.Name, "Microsoft.AspNetCore", "System.Net.Http"];
    private static readonly string[] Meters = [Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpClient(ConnectorClient.HttpClientName).AddHttpMessageHandler(() => new RequestMeter("connector", Measures.Connector));

        // Of a team the id stands after the part.
        builder.Services.AddHttpClient(GraphClients.HttpClientName).AddHttpMessageHandler(() => new RequestMeter("graph", Measures.Graph, path => GraphPace.PartOf(path).Part.Split('/')[0]));
        if (Otlp.Read(builder.Configuration) is not { } otlp)
            return;

        var program = ResourceBuilder.CreateDefault().AddService("planbot", serviceVersion: typeof(TelemetrySetup).Assembly.GetName().Version!.ToString(3));
        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.SetResourceBuilder(program);
            logs.IncludeFormattedMessage = true;
            logs.AddProcessor(new DiscreetLogs());
            logs.AddOtlpExporter(exporter => otlp.Set(exporter, "logs"));
        });
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(program)
            .AddSource(Sources)
            .AddProcessor(new DiscreetSpans())
            .AddOtlpExporter(exporter => otlp.Set(exporter, "traces"))
            .Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(program)
            .AddMeter(Meters)
            .AddOtlpExporter(exporter => otlp.Set(exporter, "metrics"))
            .Build());
        builder.Services.AddTransient<IStartupFilter, RouteNames>();
        builder.Services.AddHostedService<TelemetryLifetime>();
    }
}
