namespace PlanBot.Core.People;

/// <summary>Digits that have the shape of an identity number, before any arithmetic.</summary>
/// <param name="Start">In the folded text.</param>
/// <param name="Join">What stands between the date and the rest; null where they are written together.</param>
internal sealed record Candidate(IdentityCountry Country, int Start, int End, string Digits, char? Join);

internal static class Candidates
{
    /// <summary>
    /// All of them, from left to right. Runs of digits are taken whole, so a candidate is never part of a longer one;
    /// neither an account number (4.2.5) nor an ISO date (4-2-2) can be read as one.
    /// </summary>
    public static IEnumerable<Candidate> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1])) && At(text, i) is { } candidate)
                yield return candidate;
        }
    }

    private static Candidate? At(string text, int start)
    {
        var runs = Runs(text, start);
        return runs.Select(run => run.Length).ToArray() switch
        {
            [11, ..] => Norwegian(text, runs[..1], null),
            [6, 5, ..] => Norwegian(text, runs[..2], 1),
            [6, 3, 2, ..] => Norwegian(text, runs[..3], 1),
            [2, 2, 2, 5, ..] => Norwegian(text, runs[..4], 3),
            [2, 2, 2, 3, 2, ..] => Norwegian(text, runs[..5], 3),
            [10, ..] => Danish(text, runs[..1], null),
            [6, 4, ..] => Danish(text, runs[..2], 1),
            [2, 2, 2, 4, ..] => Danish(text, runs[..4], 3),
            _ => null,
        };
    }

    private static Candidate Norwegian(string text, IReadOnlyList<Run> runs, int? rest) => Of(IdentityCountry.Norway, text, runs, rest);

    /// <summary>Without full stops, and within the date only with spaces: «01.01.50 5000» and «01-01-50 5000» are a date and a number.</summary>
    private static Candidate? Danish(string text, IReadOnlyList<Run> runs, int? rest)
    {
        var candidate = Of(IdentityCountry.Denmark, text, runs, rest);
        var spaced = runs.Skip(1).Take((rest ?? 1) - 1).All(run => text[run.Start - 1] == ' ');
        return spaced && candidate.Join != '.' ? candidate : null;
    }

    private static Candidate Of(IdentityCountry country, string text, IReadOnlyList<Run> runs, int? rest) => new(
        country,
        runs[0].Start,
        runs[^1].End,
        string.Concat(runs.Select(run => text[run.Start..run.End])),
        rest is { } index ? text[runs[index].Start - 1] : null);

    /// <summary>Up to five runs of digits with one separator between each and the next.</summary>
    private static List<Run> Runs(string text, int start)
    {
        List<Run> runs = [Run.At(text, start)];
        while (runs.Count < 5 && runs[^1].End + 1 is var next && next < text.Length && text[next - 1] is ' ' or '.' or '-' && char.IsAsciiDigit(text[next]))
            runs.Add(Run.At(text, next));
        return runs;
    }

    private readonly record struct Run(int Start, int End)
    {
        public int Length => End - Start;

        /// <summary>No shape has more than 11 digits, so a run is not followed beyond the twelfth.</summary>
        public static Run At(string text, int start)
        {
            var end = start;
            while (end < text.Length && end - start < 12 && char.IsAsciiDigit(text[end]))
                end++;
            return new(start, end);
        }
    }
}
