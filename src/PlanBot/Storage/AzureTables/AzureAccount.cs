using Azure.Core;
using Azure.Identity;
using PlanBot.Storage.AzureTables.Client;

namespace PlanBot.Storage.AzureTables;

/// <summary>The storage account that the settings name.</summary>
internal static class AzureAccount
{
    private const string ConnectionString = "Storage:ConnectionString";
    private const string AccountUrl = "Storage:AccountUrl";
    private const string ManagedIdentity = "Storage:ManagedIdentityClientId";

    /// <returns>Null: they name none.</returns>
    /// <exception cref="StartupProblemException">They cannot be right.</exception>
    public static TableServiceClient? Read(IConfiguration settings) => (Text(settings, ConnectionString), Text(settings, AccountUrl)) switch
    {
        ({ }, { }) => throw new StartupProblemException($"Both {ConnectionString} and {AccountUrl} are set: keep one of them."),
        ({ } connectionString, null) => OfConnectionString(connectionString, ConnectionString),
        (null, { } url) => OfUrl(url, AccountUrl, Text(settings, ManagedIdentity)),
        _ => null,
    };

    /// <param name="name">What the person calls it.</param>
    public static TableServiceClient OfConnectionString(string connectionString, string name)
    {
        try
        {
            return new(connectionString, TablesInAzure.Options());
        }
        catch (FormatException problem)
        {
            throw new StartupProblemException(
                $"{name} is not a storage account's connection string, since {problem.Message}: copy it from the account's page \"Access keys\", or write UseDevelopmentStorage=true for Azurite.", problem);
        }
    }

    /// <param name="clientId">Of a managed identity; null for whoever is signed in where this runs.</param>
    public static TableServiceClient OfUrl(string url, string name, string? clientId = null)
    {
        // The sign-in's token goes there.
        if (!Uri.TryCreate(url, UriKind.Absolute, out var endpoint) || endpoint.Scheme != Uri.UriSchemeHttps)
            throw new StartupProblemException($"{name} must be the account's table endpoint, such as https://myaccount.table.core.windows.net, not \"{url}\".");
        TokenCredential credential = clientId is null
            ? new DefaultAzureCredential()
            : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
        return new(endpoint, credential, TablesInAzure.Options());
    }

    private static string? Text(IConfiguration settings, string key) => string.IsNullOrWhiteSpace(settings[key]) ? null : settings[key]!.Trim();
}
