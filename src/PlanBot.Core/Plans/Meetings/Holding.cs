using PlanBot.Core.Conversation;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Plans.Meetings;

/// <summary>A meeting's beginning, course and end.</summary>
public static class Holding
{
    /// <summary>The meeting that goes on; one that was forgotten is over with the day it began.</summary>
    public static Meeting? MeetingAt(this Plan plan, DateTimeOffset now) =>
        plan.AllMeetings.Values.MaxBy(meeting => meeting.Number) is { EndedAt: null } latest && plan.Country.Today(latest.StartedAt) == plan.Country.Today(now) ? latest : null;

    public static Outcome Begin(this Plan plan, Turn turn, QuestionId? question) =>
        plan.Remembers(turn.Id) || plan.MeetingAt(turn.Now) is not null ? new Outcome.Unchanged(plan)
        : plan.Change(turn, new PlanEvent.MeetingChanged(null, new(plan.AllMeetings.Count + 1, turn.Person, turn.Now, plan.Version, question)));

    /// <summary>To another question. Only who drives does this.</summary>
    /// <remarks>It may follow another change of the same turn, so it does not ask whether the turn is remembered.</remarks>
    public static Outcome Follow(this Plan plan, Turn turn, int number, QuestionId? question) =>
        Going(plan, turn, number) is not { } meeting || meeting.Driver.Id != turn.Person.Id || meeting.Question == question ? new Outcome.Unchanged(plan)
        : plan.Change(turn, new PlanEvent.MeetingChanged(meeting, meeting with { Question = question }));

    public static Outcome TakeOver(this Plan plan, Turn turn, int number) =>
        Going(plan, turn, number) is not { } meeting || meeting.Driver.Id == turn.Person.Id ? new Outcome.Unchanged(plan)
        : plan.Change(turn, new PlanEvent.MeetingChanged(meeting, meeting with { Driver = turn.Person }));

    public static Outcome End(this Plan plan, Turn turn, int number) =>
        Going(plan, turn, number) is not { } meeting || meeting.Driver.Id != turn.Person.Id ? new Outcome.Unchanged(plan)
        : plan.Change(turn, new PlanEvent.MeetingChanged(meeting, meeting with { EndedAt = turn.Now, Until = plan.Version + 1 }));

    private static Meeting? Going(Plan plan, Turn turn, int number) => plan.MeetingAt(turn.Now) is { } meeting && meeting.Number == number ? meeting : null;
}
