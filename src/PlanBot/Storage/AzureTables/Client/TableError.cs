using System.Globalization;
using System.Text.Json;
using Azure;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>What the service says of a failure: <code>{"odata.error": {"code": "…", "message": {"lang": "en-US", "value": "…"}}}</code></summary>
internal sealed record TableError(string? Code, string Message)
{
    public static RequestFailedException Of(Response response)
    {
        var error = Read(response.Content.ToMemory(), response.ReasonPhrase);
        return new(response.Status, error.Message, error.Code ?? (response.Headers.TryGetValue("x-ms-error-code", out var code) ? code : null), null);
    }

    /// <summary>Within an answer to a transaction the message begins with the number of the change that failed: <c>2:The entity …</c></summary>
    public static TableTransactionFailedException OfPart(int status, ReadOnlyMemory<byte> body)
    {
        var error = Read(body, null);
        var colon = error.Message.IndexOf(':', StringComparison.Ordinal);
        int? index = colon > 0 && int.TryParse(error.Message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new(status, error.Message, error.Code, index);
    }

    private static TableError Read(ReadOnlyMemory<byte> body, string? otherwise)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var error = json.RootElement.GetProperty("odata.error");
            return new(error.GetProperty("code").GetString(), error.GetProperty("message").GetProperty("value").GetString() ?? "");
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A gateway on the way answers in its own words.
            return new(null, otherwise ?? "");
        }
    }
}
