using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Clarity;

/// <summary>Makes of everybody's answers what may be shown of them.</summary>
public static class Spreading
{
    /// <param name="parties">The plan's parties, in their order.</param>
    public static ImmutableArray<Spread> Of(ClarityRound round, IEnumerable<PartyId> parties, Tally tally, IReadOnlyList<Voice> voices)
    {
        var partyOf = tally.Voters.ToDictionary(voter => voter.Person.Id, voter => voter.Party);
        PartyId?[] groups = round.Kind == ClarityKind.Pulse ? [null] : [.. parties.Select(party => (PartyId?)party)];
        return
        [
            .. round.Questions.Select(question => new Spread(question,
            [
                .. groups
                    .Select(group => (Party: group, Voices: voices.Where(voice => voice.Question == question && Counts(voice.By, group)).ToArray()))
                    .Where(group => group.Voices.Length >= (group.Party is null ? ClarityRound.LeastOfAPulse : ClarityRound.LeastOfAParty))
                    .Select(group => new PartySpread(group.Party, Counted(group.Voices), Lines(round.Id, group.Voices))),
            ])),
        ];

        bool Counts(PersonId person, PartyId? group) => partyOf.TryGetValue(person, out var party) && (group is null || party == group);
    }

    private static ImmutableArray<ChoiceCount> Counted(IEnumerable<Voice> voices) =>
    [
        .. voices.GroupBy(voice => voice.Choice).Select(choice => new ChoiceCount(choice.Key, choice.Count())).OrderBy(choice => choice.Choice, StringComparer.Ordinal),
    ];

    /// <summary>In an order made of the words alone: neither who nor when can be read off it. A line alone, or one of two, would be somebody's.</summary>
    private static ImmutableArray<string> Lines(RoundId round, IEnumerable<Voice> voices)
    {
        var lines = voices.Select(voice => voice.Line).OfType<string>().ToArray();
        return lines.Length < ClarityRound.LeastOfAParty ? [] : [.. lines.OrderBy(line => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{round}\n{line}"))), StringComparer.Ordinal)];
    }
}
