using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using PlanBot.Core.People;
using PlanBot.Graph.Traffic;
using PlanBot.Storage;

namespace PlanBot.Graph.Posting;

/// <summary>Installs PlanBot for somebody who never opened it, with the least right that does: it can install and see this app alone.</summary>
/// <remarks>The row <c>install</c> in <c>People</c>: who turned the bot away is not bothered again before a week has gone.</remarks>
internal sealed partial class AppInstalls(GraphClients graph, ITables tables, IOptions<GraphOptions> options, TimeProvider time, ILogger<AppInstalls> logger)
{
    private const string Row = "install";
    private static readonly TimeSpan Pause = TimeSpan.FromDays(7);

    public async Task<bool> InstallAsync(string tenant, PersonId person, CancellationToken cancellationToken)
    {
        var partition = Partitions.Of(tenant, person);
        var row = await tables.FindAsync(TableNames.People, partition, Row, cancellationToken);
        if (row is not null && time.GetUtcNow() - DateTimeOffset.Parse(row.Values["at"], CultureInfo.InvariantCulture) < Pause)
            return false;
        try
        {
            await graph.People.Users[person.Value].Teamwork.InstalledApps.PostAsync(
                new UserScopeTeamsAppInstallation
                {
                    AdditionalData = new Dictionary<string, object>
                    {
                        ["teamsApp@odata.bind"] = $"https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/{options.Value.CatalogAppId}",
                    },
                },
                null,
                cancellationToken);
            await KeepAsync(partition, cancellationToken);
            return true;
        }
        catch (Exception exception) when (GraphFailure.Of(exception) is { } failure && !cancellationToken.IsCancellationRequested)
        {
            // 409: she has it, so installing is not what is missing.
            Log.NotInstalled(logger, failure.Code);
            if (failure.Trouble is not (GraphTrouble.Busy or GraphTrouble.Unreachable or GraphTrouble.NoToken))
                await KeepAsync(partition, cancellationToken);
            return false;
        }
    }

    private Task KeepAsync(string partition, CancellationToken cancellationToken) => tables.ApplyAsync(
        TableNames.People,
        partition,
        [new RowChange.Upsert(Row, RowValues.Empty.Add("v", "1").Add("at", time.GetUtcNow().UtcDateTime.ToString("O")))],
        cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The app was not installed for somebody ({Code}).")]
        public static partial void NotInstalled(ILogger logger, string code);
    }
}
