using PlanBot.Storage.Embedded;

namespace PlanBot.Storage;

public static class StorageServices
{
    /// <summary>Adds <see cref="ITables"/>: a SQLite file in the data folder (<c>Storage:Folder</c>).</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => DataFolder.Prepare(configuration["Storage:Folder"], provider.GetRequiredService<IHostEnvironment>().ContentRootPath))
        .AddSingleton<ITables>(provider => SqliteTables.Open(provider.GetRequiredService<DataFolder>().File("planbot.db")))
        .AddHostedService<StorageAtStart>();
}
