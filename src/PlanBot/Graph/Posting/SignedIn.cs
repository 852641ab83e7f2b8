using System.Collections.Immutable;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Storage;

namespace PlanBot.Graph.Posting;

/// <summary>Who has signed in, and how the channel calls her: the row <c>signin</c> in <c>People</c>. No token is kept here.</summary>
internal sealed class SignedIn(ITables tables, TimeProvider time) : IPosting
{
    private const string Row = "signin";

    public bool IsOn => true;

    public async Task<bool> IsSignedInAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        await FindAsync(tenant, person, cancellationToken) is { HasEnded: false };

    public async Task<(string User, bool HasEnded)?> FindAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        await tables.FindAsync(TableNames.People, Partitions.Of(tenant, person), Row, cancellationToken) is { Values: var row } && row.GetValueOrDefault("user") is { } user
            ? (user, row.ContainsKey("ended"))
            : null;

    /// <returns>False where she was signed in already.</returns>
    public async Task<bool> KeepAsync(string tenant, PersonId person, string user, CancellationToken cancellationToken)
    {
        if (await FindAsync(tenant, person, cancellationToken) is { HasEnded: false } known && known.User == user)
            return false;
        await PutAsync(tenant, person, Values(user), cancellationToken);
        return true;
    }

    /// <summary>Her sign-in has expired or was withdrawn.</summary>
    /// <returns>True the first time: then she is told.</returns>
    public async Task<bool> EndAsync(string tenant, PersonId person, CancellationToken cancellationToken)
    {
        if (await FindAsync(tenant, person, cancellationToken) is not { HasEnded: false } known)
            return false;
        await PutAsync(tenant, person, Values(known.User).Add("ended", "true"), cancellationToken);
        return true;
    }

    private RowValues Values(string user) =>
        RowValues.Empty.Add("v", "1").Add("user", user).Add("at", time.GetUtcNow().UtcDateTime.ToString("O"));

    private Task PutAsync(string tenant, PersonId person, RowValues values, CancellationToken cancellationToken) =>
        tables.ApplyAsync(TableNames.People, Partitions.Of(tenant, person), [new RowChange.Upsert(Row, values)], cancellationToken);
}
