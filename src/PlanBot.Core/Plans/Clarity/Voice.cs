using System.Collections.Immutable;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Clarity;

/// <summary>One person's own, private answer. Nobody else ever reads it; it is gone when the round is.</summary>
/// <param name="Line">What she wrote beside it, if anything.</param>
public sealed record Voice(QuestionId Question, PersonId By, string Choice, string? Line)
{
    /// <summary>Longer would be an answer, and easier to know somebody by.</summary>
    public const int MostLine = 200;

    /// <summary>Says nothing: whatever prints a voice, a log or a failing test, must not repeat it.</summary>
    public override string ToString() => nameof(Voice);
}

/// <summary>Who has answered which questions of a round, and not what: all that others may know while it is open.</summary>
/// <param name="Version">Grows with every answer.</param>
/// <param name="IsSealed">Whether it is being closed: no more answers are taken.</param>
public sealed record Tally(int Version, bool IsSealed, ImmutableArray<Voter> Voters)
{
    public static Tally Empty { get; } = new(0, false, []);

    public Voter? Find(PersonId person) => Voters.FirstOrDefault(voter => voter.Person.Id == person);

    /// <summary>With one more answer, or one less.</summary>
    /// <param name="party">Whom she answers for now: all her answers count there.</param>
    public Tally With(Person person, PartyId? party, QuestionId question, bool answered)
    {
        var before = Find(person.Id) ?? new Voter(person, party, []);
        var after = new Voter(person, party, answered ? before.Answered.Contains(question) ? before.Answered : before.Answered.Add(question) : before.Answered.Remove(question));
        var others = Voters.Where(voter => voter.Person.Id != person.Id);
        return this with { Version = Version + 1, Voters = after.Answered.IsEmpty ? [.. others] : [.. others.Append(after).OrderBy(voter => voter.Person.Name, StringComparer.Ordinal)] };
    }
}

/// <param name="Party">Whom she answered for last; null in a pulse.</param>
public sealed record Voter(Person Person, PartyId? Party, ImmutableArray<QuestionId> Answered);
