using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using PlanBot.Core.Nudges;
using PlanBot.Core.Reports;
using PlanBot.Graph;
using PlanBot.Graph.Traffic;
using PlanBot.Storage;
using PlanBot.Teams;

namespace PlanBot.Doctor;

/// <summary>Looks at everything that PlanBot depends on, one thing after another; what cannot be looked at is a finding, too.</summary>
internal sealed class Examiner(
    IOptions<BotOptions> bot, IOptions<GraphOptions> graph, GraphCredential credential, GraphClients clients, ITables tables, StorageLocation store, IHttpClientFactory http, TimeProvider time,
    IEnumerable<INudgeLedger> ledgers)
{
    /// <summary>Enough to know that it is installed at all.</summary>
    private const int MostPlaces = 1_000;

    /// <summary>Teams' and Entra's tokens are refused when the clock is off by five minutes.</summary>
    private const int MostSecondsOff = 120;

    private static readonly string[] Zones = ["Europe/Copenhagen", "Europe/Oslo"];

    public async Task<Examination> ExamineAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Finding> { Identity() };
        var token = await TokenAsync(findings, cancellationToken);
        findings.AddRange(GraphRight.All.Select(right => Right(right, token)));
        if (bot.Value.ClientSecret is { Length: > 0 })
            findings.Add(await SecretAsync(cancellationToken));
        findings.Add(await TablesAsync(cancellationToken));
        findings.Add(await ClockAsync(cancellationToken));
        findings.AddRange(Zones.Select(zone => new Finding(FindingAbout.Zone, TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? FindingState.Good : FindingState.Bad, zone)));
        if (await InstalledAsync(cancellationToken) is { } installed)
            findings.Add(installed);
        foreach (var ledger in ledgers)
            findings.Add(await SendsAsync(ledger, cancellationToken));
        return new(time.GetUtcNow(), [.. findings]);
    }

    private Finding Identity() => bot.Value switch
    {
        { AppId: null or "" } => new(FindingAbout.Identity, FindingState.Bad),
        { ManagedIdentity: true } => new(FindingAbout.Identity, FindingState.Good, "Bot:ManagedIdentity"),
        { FederatedCredential: { Length: > 0 } } => new(FindingAbout.Identity, FindingState.Good, "Bot:FederatedCredential"),
        { ClientSecret: { Length: > 0 } } => new(FindingAbout.Identity, FindingState.Good, "Bot:ClientSecret"),
        _ => new(FindingAbout.Identity, FindingState.Bad),
    };

    /// <summary>A token for Graph, whether or not a right is switched on: what it holds says what was granted.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with the credential is what is to be found out.")]
    private async Task<string?> TokenAsync(List<Finding> findings, CancellationToken cancellationToken)
    {
        if (credential.Token is null)
            return null;
        try
        {
            var token = await credential.Token.GetTokenAsync(new TokenRequestContext([graph.Value.Scope]), cancellationToken);
            findings.Add(new(FindingAbout.Token, FindingState.Good));
            return token.Token;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            findings.Add(new(FindingAbout.Token, FindingState.Bad));
            return null;
        }
    }

    private Finding Right(GraphRight right, string? token) =>
        !right.IsOn(graph.Value) ? new(FindingAbout.Right, FindingState.Off, right.Permission)
        : right.IsDelegated ? new(FindingAbout.Right, FindingState.Look, right.Permission, Command: Grant(right))
        : Roles(token).Contains(right.Permission) ? new(FindingAbout.Right, FindingState.Good, right.Permission)
        : new(FindingAbout.Right, FindingState.Bad, right.Permission, Command: Grant(right));

    private string Grant(GraphRight right) => right.GrantedBy(bot.Value.AppId is { Length: > 0 } app ? app : "<Bot:AppId>");

    /// <summary>The rights that an administrator granted: the claim <c>roles</c> of the bot's own token for Graph.</summary>
    private static IReadOnlyList<string> Roles(string? token) =>
        token is not null && new JsonWebTokenHandler().CanReadToken(token) ? [.. new JsonWebToken(token).Claims.Where(claim => claim.Type == "roles").Select(claim => claim.Value)] : [];

    /// <summary>Readable only where the bot may read its own registration; otherwise that is said.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Not being allowed to read it is the usual case.")]
    private async Task<Finding> SecretAsync(CancellationToken cancellationToken)
    {
        try
        {
            var app = await clients.People.ApplicationsWithAppId(bot.Value.AppId).GetAsync(request => request.QueryParameters.Select = ["passwordCredentials"], cancellationToken);
            // Which of them is used cannot be told; the last one to expire is the one that was made last.
            if (app?.PasswordCredentials?.Max(password => password.EndDateTime) is { } end)
            {
                var days = (int)Math.Floor((end - time.GetUtcNow()).TotalDays);
                return new(FindingAbout.Secret, days <= 7 ? FindingState.Bad : days <= 60 ? FindingState.Look : FindingState.Good, Number: days);
            }
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Said below.
        }

        return new(FindingAbout.Secret, FindingState.Look, Number: int.MaxValue);
    }

    private async Task<Finding> TablesAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Written, read and taken away again, where nobody else looks.
            var row = $"{Guid.NewGuid():N}";
            await tables.ApplyAsync(TableNames.Outbox, "doctor", [new RowChange.Upsert(row, RowValues.Empty.Add("v", "1"))], cancellationToken);
            var found = await tables.FindAsync(TableNames.Outbox, "doctor", row, cancellationToken);
            await tables.ApplyAsync(TableNames.Outbox, "doctor", [new RowChange.Delete(row, "*")], cancellationToken);
            return new(FindingAbout.Tables, found is null ? FindingState.Bad : FindingState.Good, store.Description);
        }
        catch (StoreUnavailableException)
        {
            return new(FindingAbout.Tables, FindingState.Bad, store.Description);
        }
    }

    /// <summary>Against the clock of the channel, whose tokens are what a wrong clock breaks.</summary>
    private async Task<Finding> ClockAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = http.CreateClient(nameof(Examiner));
            client.Timeout = TimeSpan.FromSeconds(10);
            using var response = await client.GetAsync(new Uri(bot.Value.OpenIdMetadata), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.Headers.Date is { } theirs)
            {
                var off = (int)Math.Abs((time.GetUtcNow() - theirs).TotalSeconds);
                return new(FindingAbout.Clock, off > MostSecondsOff ? FindingState.Bad : FindingState.Good, Number: off);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // Said below.
        }

        return new(FindingAbout.Clock, FindingState.Look, Number: -1);
    }

    /// <summary>Null where the store cannot list its partitions.</summary>
    private async Task<Finding?> InstalledAsync(CancellationToken cancellationToken)
    {
        if (tables is not IEnumerateTables all)
            return null;
        try
        {
            var count = 0;
            await foreach (var partition in all.PartitionsAsync(TableNames.Conversations, cancellationToken))
            {
                if (await tables.FindAsync(TableNames.Conversations, partition, "ref", cancellationToken) is not null)
                    count++;
                if (count == MostPlaces)
                    break;
            }

            return new(FindingAbout.Installed, count == 0 ? FindingState.Look : FindingState.Good, Number: count);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    /// <summary>Whether anybody looks for reminders, and whether what was found could be sent.</summary>
    private async Task<Finding> SendsAsync(INudgeLedger ledger, CancellationToken cancellationToken)
    {
        try
        {
            if (await ledger.HeartbeatAsync(cancellationToken) is not { } beat)
                return new(FindingAbout.Sends, FindingState.Look, Number: -1);
            var since = time.GetUtcNow() - beat.LastSweep;
            return new(FindingAbout.Sends, since > TimeSpan.FromDays(1) ? FindingState.Bad : beat.Failed > beat.Sent ? FindingState.Look : FindingState.Good, $"{beat.Sent}/{beat.Failed}", (int)since.TotalHours);
        }
        catch (StoreUnavailableException)
        {
            return new(FindingAbout.Sends, FindingState.Look, Number: -1);
        }
    }
}
