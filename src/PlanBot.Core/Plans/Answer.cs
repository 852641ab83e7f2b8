using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>A party's standing answer to a question.</summary>
/// <param name="Choice">The key of a choice of the question's kind, or null where only text was given.</param>
/// <param name="Text">How it shows in practice.</param>
/// <param name="OnBehalf">Whether the coordinator answered for a party that is not her own.</param>
/// <param name="Version">1 for the first answer of this party to this question; what a card calls "seen".</param>
public sealed record Answer(string? Choice, string? Text, Person By, DateTimeOffset At, bool OnBehalf, int Version)
{
    /// <summary>The plan's version that this answer made: what was asked anew after it counts as not yet answered. 0 in rows from before there were rounds.</summary>
    public int Since { get; init; }

    /// <summary>The title of the plan it was taken over from; null where it was given here.</summary>
    public string? From { get; init; }

    /// <summary>Whether it is for the party's own people: it counts, but nobody else reads it, and documents leave it out.</summary>
    public bool IsInternal { get; init; }

    public bool SaysTheSameAs(string? choice, string? text) => Choice == choice && Text == text;
}

/// <summary>Whose answer to what.</summary>
public readonly record struct AnswerKey(QuestionId Question, PartyId Party);
