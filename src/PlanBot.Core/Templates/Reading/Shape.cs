using System.Collections.Immutable;

namespace PlanBot.Core.Templates.Reading;

/// <summary>The properties that one kind of object in a template's file has. The published schema says the same; a test compares them.</summary>
internal sealed record Shape(string Name, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    public static readonly Shape Template = new("template", ["id", "language", "title", "phases"], ["$schema", "version", "key", "need", "about", "origin", "rounds", "rules", "duties", "table"]);

    public static readonly Shape Text = new("text", [], ["original", "da", "nb", "en"]);

    public static readonly Shape Column = new("column", ["first"], ["later"]);

    public static readonly Shape Phase = new("phase", ["id", "name", "questions"], ["heading"]);

    public static readonly Shape Question = new(
        "question",
        ["id", "text", "answer"],
        ["name", "choices", "help", "aboutTheChild", "strength", "sources", "when", "alike", "examples", "exit", "askAgainAtStaffChange", "pulse"]);

    public static readonly Shape Choice = new("choice", ["key", "text"], ["unclear", "suggests", "means"]);

    public static readonly Shape Source = new("source", ["id", "word", "text"], []);

    public static readonly Shape Condition = new("condition", ["question", "is"], ["otherwise"]);

    public static readonly Shape Rule = new("rule", ["id", "original", "effect"], []);

    public static readonly Shape Duty = new("duty", ["id", "text", "from", "strength", "evidence", "role", "rhythm", "questions"], []);

    public static ImmutableArray<Shape> All { get; } = [Template, Text, Column, Phase, Question, Choice, Source, Condition, Rule, Duty];

    public bool Knows(string property) => Required.Contains(property) || Optional.Contains(property);

    /// <summary>The known name that was probably meant, or null.</summary>
    public string? Nearest(string property)
    {
        var (name, distance) = Required.Concat(Optional).Select(known => (known, Distance(known, property))).MinBy(pair => pair.Item2);
        return distance <= (name.Length + 2) / 3 ? name : null;
    }

    /// <summary>How many letters to change, add or take away to get from the one to the other; upper and lower case are the same.</summary>
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > one.Length)
            return int.MaxValue;
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var letter in one)
        {
            var row = new int[before.Length];
            row[0] = before[0] + 1;
            for (var at = 1; at < row.Length; at++)
            {
                var same = char.ToLowerInvariant(letter) == char.ToLowerInvariant(other[at - 1]);
                row[at] = Math.Min(Math.Min(row[at - 1], before[at]) + 1, before[at - 1] + (same ? 0 : 1));
            }

            before = row;
        }

        return before[^1];
    }
}
