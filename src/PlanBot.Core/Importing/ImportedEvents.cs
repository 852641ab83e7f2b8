using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Importing;

/// <summary>What an imported plan is made of, as one change.</summary>
internal static class ImportedEvents
{
    /// <summary>A change is one transaction of 100 rows, the plan's own and its history among them; the rest is room for the people.</summary>
    public const int Most = 90;

    /// <param name="newId">The same id for the same words in the same turn.</param>
    /// <param name="today">What is past on this day is history: done with or not, nobody is reminded of it.</param>
    public static ImmutableArray<PlanEvent> Of(ImportedPlan imported, PlanEvent.Started start, Turn turn, Func<string, string> newId, DateOnly today) =>
    [
        start,
        .. start.Parties.Length == 1 ? new PlanEvent[] { new PlanEvent.Joined(turn.Person, start.Parties[0].Id) } : [],
        .. imported.OwnQuestions.Select((own, index) => new PlanEvent.OwnQuestionChanged(null, new(own.Id, index + 1, own.Phase, own.Text, turn.Person))),
        .. imported.Answers.SelectMany(answer => Answers(answer, start, turn)),
        .. imported.Items.Select((item, index) => new PlanEvent.InitiativeChanged(null, Initiative(item, index + 1, turn, newId, today))),
    ];

    /// <summary>The document holds one answer for all, so it stands for every party, said by whoever imported it.</summary>
    private static IEnumerable<PlanEvent> Answers(ImportedAnswer answer, PlanEvent.Started start, Turn turn)
    {
        if (answer is not { Choice: null, Text: null })
        {
            foreach (var party in start.Parties)
                yield return new PlanEvent.Answered(answer.Question, party.Id, null, new(answer.Choice, answer.Text, turn.Person, turn.Now, start.Parties.Length > 1, 1));
        }

        if (answer.Need is { } need)
            yield return new PlanEvent.Decided(answer.Question, null, new(need, turn.Person, turn.Now));
    }

    private static Initiative Initiative(ImportedItem item, int number, Turn turn, Func<string, string> newId, DateOnly today) =>
        new(new(newId($"imported {number}")), number, item.Question, item.Title, item.Owner, item.Deadline, item.Milestones, item.Completion, turn.Person)
        {
            Kind = item.Kind,
            IsOwnerProposed = item.IsOwnerProposed,
            IsHistory = item.Dates.Any() && item.Dates.All(date => date.Last < today),
            Source = item.Source,
        };
}
