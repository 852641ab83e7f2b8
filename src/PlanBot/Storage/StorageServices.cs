using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage.AzureTables;
using PlanBot.Storage.Embedded;

namespace PlanBot.Storage;

public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="ITables"/>: a storage account's tables (<c>Storage:ConnectionString</c>, or <c>Storage:AccountUrl</c> with a managed
    /// identity), or else a SQLite file in the data folder (<c>Storage:Folder</c>).
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => new Opened(Open(configuration, provider.GetRequiredService<IHostEnvironment>())))
        .AddSingleton<ITables>(provider => new MeasuredTables(provider.GetRequiredService<Opened>().Tables))
        .AddSingleton(provider => MeasuredTables.Behind(provider.GetRequiredService<ITables>()) switch
        {
            TablesInAzure azure => new StorageLocation($"the storage account {azure.Account}"),
            SqliteTables file => new StorageLocation(Path.GetDirectoryName(file.Path)!),
            _ => new StorageLocation("a store of its own"),
        })
        .AddHostedService<StorageAtStart>();

    private static ITables Open(IConfiguration configuration, IHostEnvironment environment) =>
        AzureAccount.Read(configuration) is { } account
            ? new TablesInAzure(account)
            : SqliteTables.Open(DataFolder.Prepare(configuration["Storage:Folder"], environment.ContentRootPath).File(SqliteTables.FileName));

    /// <summary>Has the container close the store at the end.</summary>
    private sealed record Opened(ITables Tables) : IDisposable
    {
        public void Dispose() => (Tables as IDisposable)?.Dispose();
    }
}
