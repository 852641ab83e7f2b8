using System.Globalization;

namespace PlanBot.Storage.Nudges;

/// <summary>Conversations that Teams lets the bot write to no more: blocked, or removed.</summary>
/// <remarks>The row <c>paused</c> in the partition of the person or the conversation, from the day Teams refused until the bot is added again.</remarks>
public sealed class Pauses(ITables tables)
{
    internal const string Row = "paused";

    public async Task<Pause?> FindAsync(Addressee to, CancellationToken cancellationToken) =>
        await tables.FindAsync(to.Table, to.Partition, Row, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Keeps the first refusal, since it says since when.</summary>
    public Task PauseAsync(Addressee to, string code, DateTimeOffset now, CancellationToken cancellationToken) => tables.TryApplyAsync(
        to.Table,
        to.Partition,
        [new RowChange.Insert(Row, Flat.Values(("code", code), ("since", now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture))))],
        cancellationToken);

    public Task LiftAsync(Addressee to, CancellationToken cancellationToken) =>
        tables.TryApplyAsync(to.Table, to.Partition, [new RowChange.Delete(Row, "*")], cancellationToken);

    internal static Pause Read(TableRow row) =>
        new(row.Values["code"], DateTimeOffset.Parse(row.Values["since"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
}

/// <param name="Code">What Teams said: <c>BotNotInConversationRoster</c>, <c>ConversationBlockedByUser</c>.</param>
public sealed record Pause(string Code, DateTimeOffset Since);
