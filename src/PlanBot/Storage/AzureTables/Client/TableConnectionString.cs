using Azure;

namespace PlanBot.Storage.AzureTables.Client;

/// <summary>A storage account's connection string, as the portal and Azurite write them.</summary>
internal sealed record TableConnectionString(Uri Endpoint, TableSharedKeyCredential? Key, AzureSasCredential? Signature)
{
    /// <summary>The account of every emulator; its key is public (learn.microsoft.com/azure/storage/common/storage-use-azurite).</summary>
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <exception cref="FormatException">It is no such string; the message says what is wrong and repeats no secret.</exception>
    public static TableConnectionString Parse(string text)
    {
        var parts = Parts(text);
        if (parts.GetValueOrDefault("UseDevelopmentStorage") is "true")
            return new(new($"http://127.0.0.1:10002/{DevelopmentAccount}"), new(DevelopmentAccount, DevelopmentKey), null);

        var account = parts.GetValueOrDefault("AccountName");
        var endpoint = parts.GetValueOrDefault("TableEndpoint")
            ?? (account is null ? throw new FormatException("it has neither AccountName nor TableEndpoint")
                : $"{parts.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.table.{parts.GetValueOrDefault("EndpointSuffix", "core.windows.net")}");
        if (!Uri.TryCreate(endpoint.TrimEnd('/'), UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            throw new FormatException("its TableEndpoint is no address");
        if (parts.GetValueOrDefault("SharedAccessSignature") is { Length: > 0 } signature)
            return new(uri, null, new(signature));
        return (account, parts.GetValueOrDefault("AccountKey")) switch
        {
            ({ Length: > 0 } name, { Length: > 0 } key) => new(uri, new(name, Base64(key)), null),
            _ => throw new FormatException("it has neither AccountName with AccountKey nor SharedAccessSignature"),
        };
    }

    private static Dictionary<string, string> Parts(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2) is not [var name, var value])
                throw new FormatException("it is not a list of Name=Value separated by semicolons");
            parts[name] = value;
        }

        return parts;
    }

    private static string Base64(string key) =>
        Convert.TryFromBase64String(key, new byte[key.Length], out _) ? key : throw new FormatException("its AccountKey is not base64: copy it whole");
}
