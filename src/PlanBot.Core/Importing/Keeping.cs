using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Importing;

/// <summary>Keeps an imported plan, in as many changes as it takes: the same step again, and again, until nothing is left to do.</summary>
internal static class Keeping
{
    /// <summary>A change is one transaction of at most 4 MiB, its history one row of at most 1 MiB: in UTF-16, and with quotation marks escaped.</summary>
    private const int MostCharacters = 150_000;

    /// <summary>The next step: the plan itself with its beginning, or the part of it that is not there yet.</summary>
    /// <param name="plan">What is kept under the new plan's id already: the same form may be sent twice, or a host may stop between two steps.</param>
    public static Outcome Next(Plan? plan, PlanId id, Turn turn, ImmutableArray<PlanEvent> events)
    {
        if (plan is null)
            return Starting.Start(null, id, turn, (PlanEvent.Started)events[0], Portion(events.Skip(1)));
        if (!plan.IsOpenTo(turn))
            return new Outcome.Gone(null);

        // What comes last is kept last: where it is there, all is, and what the team has changed since stays as it is.
        return plan.IsDeleted || IsThere(plan, events[^1]) ? new Outcome.Unchanged(plan)
            : plan.Change(turn, [.. Portion(events.Skip(1).Where(what => !IsThere(plan, what)))]);
    }

    private static PlanEvent[] Portion(IEnumerable<PlanEvent> events)
    {
        var length = 0;
        return [.. events.Take(ImportedEvents.Most).TakeWhile((what, index) => (length += LengthOf(what)) <= MostCharacters || index == 0)];
    }

    private static bool IsThere(Plan plan, PlanEvent what) => what switch
    {
        PlanEvent.Joined joined => plan.Members.ContainsKey(joined.Person.Id),
        PlanEvent.Answered answered => plan.AnswerOf(answered.Question, answered.Party) is not null,
        PlanEvent.Decided decided => plan.Decisions.ContainsKey(decided.Question),
        PlanEvent.InitiativeChanged changed => plan.AllInitiatives.ContainsKey(changed.After.Id),
        PlanEvent.OwnQuestionChanged changed => plan.AllOwnQuestions.ContainsKey(changed.After.Id),
        _ => true,
    };

    private static int LengthOf(PlanEvent what) => what switch
    {
        PlanEvent.Answered { After.Text: { } text } => text.Length,
        PlanEvent.InitiativeChanged { After: var initiative } => initiative.Title.Length + (initiative.Source?.Length ?? 0) + initiative.Milestones.Sum(milestone => milestone.Title.Length),
        PlanEvent.OwnQuestionChanged { After.Text: var text } => text.Length,
        _ => 0,
    };
}
