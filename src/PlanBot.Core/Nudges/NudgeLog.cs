using System.Collections.Immutable;
using System.Globalization;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Nudges;

/// <summary>What was sent before: the records of the candidates' plans, and those of their recipients in any plan, of the last two weeks.</summary>
public sealed class NudgeLog
{
    private readonly ImmutableHashSet<NudgeId> settled;
    private readonly ILookup<Recipient, DateTimeOffset> messages;
    private readonly ILookup<Recipient, DateTimeOffset> counted;

    public NudgeLog(IEnumerable<NudgeRecord> records)
    {
        var all = records.ToArray();
        settled = [.. all.Where(record => record.IsSettled).Select(record => record.Id)];

        // A digest's nudges were sent with one activity; where that is unknown, at one instant.
        var sent = all.Where(record => record.State is NudgeState.Sent or NudgeState.Claimed or NudgeState.Unknown)
            .GroupBy(record => (record.To, record.ActivityId ?? record.At.UtcTicks.ToString(CultureInfo.InvariantCulture)))
            .ToArray();
        messages = sent.ToLookup(message => message.Key.To, message => message.Min(record => record.At));

        // The weekly overview comes besides: a channel may have two posts a week and it.
        counted = sent.Where(message => message.Any(record => !NudgeKeys.IsWeekly(record.Key)))
            .ToLookup(message => message.Key.To, message => message.Min(record => record.At));
    }

    public static NudgeLog Empty { get; } = new([]);

    public bool Has(NudgeId nudge) => settled.Contains(nudge);

    /// <summary>Whether this recipient got a message on a day of a country.</summary>
    public bool HasMessage(Recipient to, DateOnly day, Country country) => messages[to].Any(at => country.Today(at) == day);

    /// <summary>How many messages this recipient got from a day to the day before another.</summary>
    public int CountOf(Recipient to, DateOnly from, DateOnly before, Country country) =>
        counted[to].Count(at => country.Today(at) is var day && day >= from && day < before);
}
