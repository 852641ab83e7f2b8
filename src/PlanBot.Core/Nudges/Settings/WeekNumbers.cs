using System.Collections.Immutable;
using System.Globalization;

namespace PlanBot.Core.Nudges.Settings;

/// <summary>ISO weeks as people write them: <c>28–30, 42</c>.</summary>
internal static class WeekNumbers
{
    public static string Write(IEnumerable<int> weeks)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var week in weeks.Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].Last == week - 1)
                runs[^1] = (runs[^1].First, week);
            else
                runs.Add((week, week));
        }

        return string.Join(", ", runs.Select(run => run.First == run.Last ? Number(run.First) : $"{Number(run.First)}–{Number(run.Last)}"));
    }

    /// <summary>Null for what is no list of weeks.</summary>
    public static ImmutableArray<int>? Read(string? text)
    {
        var weeks = new SortedSet<int>();
        foreach (var part in (text ?? "").Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', '–').Select(end => int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week is >= 1 and <= 53 ? week : 0).ToArray();
            if (ends.Length > 2 || ends.Contains(0) || ends[0] > ends[^1])
                return null;
            weeks.UnionWith(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
        }

        return [.. weeks];
    }

    private static string Number(int week) => week.ToString(CultureInfo.InvariantCulture);
}
