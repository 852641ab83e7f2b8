using OpenTelemetry.Exporter;

namespace PlanBot.Telemetry;

/// <summary>Where telemetry goes, by the names that OpenTelemetry fixed for every program.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/otel/protocol/exporter/</remarks>
internal sealed record Otlp(Uri Endpoint, OtlpExportProtocol Protocol, string? Headers)
{
    private const string Address = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Way = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <returns>Null when none is set: then nothing is gathered, and nothing leaves the host.</returns>
    /// <exception cref="StartupProblemException">A setting is not what it should be.</exception>
    public static Otlp? Read(IConfiguration settings)
    {
        if (settings[Address] is not { Length: > 0 } address)
            return null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
            throw new StartupProblemException($"{Address} is \"{address}\": write the collector's address, such as https://collector.kommune.dk:4318.");
        return new(endpoint, settings[Way] switch
        {
            null or "" or "http/protobuf" => OtlpExportProtocol.HttpProtobuf,
            "grpc" => OtlpExportProtocol.Grpc,
            var other => throw new StartupProblemException($"{Way} is \"{other}\": it may be http/protobuf or grpc."),
        }, settings["OTEL_EXPORTER_OTLP_HEADERS"]);
    }

    /// <param name="signal">traces, metrics or logs.</param>
    public void Set(OtlpExporterOptions exporter, string signal)
    {
        exporter.Protocol = Protocol;
        exporter.Endpoint = Protocol == OtlpExportProtocol.Grpc ? Endpoint : new Uri($"{Endpoint.AbsoluteUri.TrimEnd('/')}/v1/{signal}");
        exporter.Headers = Headers;
        // A collector that is away must not hold up the stop.
        exporter.TimeoutMilliseconds = 5_000;
    }
}
