using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Words;

namespace PlanBot.Core.Importing;

/// <summary>Lines of a document that may be the same thing twice: both are kept, and the team may merge them.</summary>
internal static class Duplicates
{
    /// <summary>Of the shorter one's words.</summary>
    private const double Enough = 0.6;

    private const int FewestWords = 2;

    /// <summary>Shorter ones join words and tell nothing.</summary>
    private const int ShortestWord = 4;

    /// <summary>Longer lists are not compared each with each.</summary>
    private const int MostOfAQuestion = 60;

    /// <summary>Pairs below one question, in the document's order.</summary>
    public static IEnumerable<(Initiative First, Initiative Second)> Of(Plan plan) =>
        from question in plan.Initiatives.Where(initiative => initiative is { Source: not null, Kind: InitiativeKind.Initiative }).GroupBy(initiative => initiative.Question)
        let lines = question.Take(MostOfAQuestion).Select(initiative => (Initiative: initiative, Words: Words(initiative.Title))).ToArray()
        from pair in lines.SelectMany((first, place) => lines.Skip(place + 1).Select(second => (First: first, Second: second)))
        where AreAlike(pair.First.Words, pair.Second.Words)
        select (pair.First.Initiative, pair.Second.Initiative);

    private static bool AreAlike(HashSet<string> one, HashSet<string> other) =>
        one.Intersect(other).Count() is >= FewestWords and var shared && shared >= Enough * Math.Min(one.Count, other.Count);

    /// <summary>Without dates: that two things happen in May makes them no more alike.</summary>
    private static HashSet<string> Words(string title)
    {
        foreach (var date in DateWords.In(title).Reverse())
            title = title.Remove(date.Start, date.Length);
        return [.. Likeness.Fold(title).Split(' ').Where(word => word.Length >= ShortestWord && !word.Any(char.IsDigit))];
    }
}
