using System.Collections.Immutable;
using System.Globalization;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Nudges;

/// <summary>What a digest's card shows, short enough to stand in each of its buttons: pressed, the card is drawn again from the plans as they stand.</summary>
/// <remarks>Written as <c>plan:i4f2a.-,h3,w;other plan:…</c>, with <c>s</c> before what its reader gets as a stand-in.</remarks>
internal sealed record NudgeSheet(ImmutableArray<NudgeSheet.Line> Lines, bool IsForAll)
{
    private const int MostLines = 60;

    /// <param name="IsMonthly">Of the two overviews of a plan, the monthly one.</param>
    /// <param name="IsInstead">See <see cref="Nudge.IsInstead"/>.</param>
    public readonly record struct Line(PlanId Plan, NudgeThing Thing, bool IsMonthly = false, bool IsInstead = false);

    public static NudgeSheet Of(Digest digest) => new(
        [.. digest.Nudges.Select(nudge => new Line(nudge.Plan, nudge.Thing, nudge.Rung == Rung.Monthly, nudge.IsInstead)).Distinct().Take(MostLines)],
        digest.To is Recipient.Channel);

    /// <summary>Null for what is none: card data is anybody's to write.</summary>
    public static NudgeSheet? Read(string? text)
    {
        if (text is not { Length: > 0 and < 8000 })
            return null;
        var lines = ImmutableArray.CreateBuilder<Line>();
        var forAll = text[0] == '*';
        foreach (var group in text.TrimStart('*').Split(';'))
        {
            if (group.Split(':') is not [var plan, var things] || !Ids.IsWellFormed(plan))
                return null;
            foreach (var word in things.Split(','))
            {
                if (ReadLine(new PlanId(plan), word) is not { } line)
                    return null;
                lines.Add(line);
            }
        }

        return lines.Count > MostLines ? null : new(lines.ToImmutable(), forAll);
    }

    public override string ToString() =>
        (IsForAll ? "*" : "") + string.Join(';', Lines.GroupBy(line => line.Plan).Select(plan => $"{plan.Key}:{string.Join(',', plan.Select(Write))}"));

    private static string Write(Line line) => (line.IsInstead ? "s" : "") + line.Thing switch
    {
        NudgeThing.OfInitiative initiative => $"i{initiative.Initiative}",
        NudgeThing.OfMilestone milestone => string.Create(CultureInfo.InvariantCulture, $"i{milestone.Initiative}.{milestone.Id}"),
        NudgeThing.OfCheckpoint checkpoint => $"c{checkpoint.Checkpoint}.{checkpoint.Planned}",
        NudgeThing.OfHandOver handOver => string.Create(CultureInfo.InvariantCulture, $"h{handOver.Number}"),
        NudgeThing.OfOwner owner => $"o{Uri.EscapeDataString(owner.Owner.Value)}",
        NudgeThing.OfConversation => "k",
        _ => line.IsMonthly ? "m" : "w",
    };

    private static Line? ReadLine(PlanId plan, string word)
    {
        var rest = word.Length > 1 ? word[1..] : "";
        return word.Length == 0 ? null : word[0] switch
        {
            's' when rest is not ['s', ..] && ReadLine(plan, rest) is { } line => line with { IsInstead = true },
            'i' when rest.Split('.') is [var id] && Ids.IsWellFormed(id) => new(plan, new NudgeThing.OfInitiative(new(id))),
            'i' when rest.Split('.') is [var id, var step] && Ids.IsWellFormed(id) && Number(step) is { } number => new(plan, new NudgeThing.OfMilestone(new(id), number)),
            'c' when rest.Split('.') is [var id, var date] && Ids.IsWellFormed(id) && PlanDate.Read(date) is { } planned => new(plan, new NudgeThing.OfCheckpoint(new(id), planned)),
            'h' when Number(rest) is { } number => new(plan, new NudgeThing.OfHandOver(number)),
            'o' when rest.Length > 0 => new(plan, new NudgeThing.OfOwner(new PersonId(Uri.UnescapeDataString(rest)))),
            'k' when rest.Length == 0 => new(plan, new NudgeThing.OfConversation()),
            'm' or 'w' when rest.Length == 0 => new Line(plan, new NudgeThing.OfPlan(), word == "m"),
            _ => null,
        };
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
