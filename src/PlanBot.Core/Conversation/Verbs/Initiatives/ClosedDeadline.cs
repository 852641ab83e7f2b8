using PlanBot.Core.Calendar;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Verbs.Initiatives;

/// <summary>A new deadline where nobody is at work is asked about once, and kept if it is meant.</summary>
internal static class ClosedDeadline
{
    /// <summary>The deadline as it was typed, or as it was moved to the last working day before.</summary>
    public static PlanDate? Take(PlanView view, PlanDate? deadline, ClosedDayAnswer answer) =>
        answer == ClosedDayAnswer.Move && deadline is PlanDate.Day { Date: var day } ? new PlanDate.Day(ClosedDay.Before(day, view.Plan.Country, view.Plan.Nudges.Quiet)) : deadline;

    /// <summary>Whether there is something to ask: a day of today or later, closed, and not the one that stands already.</summary>
    public static bool Asks(PlanView view, PlanDate? deadline, PlanDate? standing, ClosedDayAnswer answer) =>
        answer == ClosedDayAnswer.Ask && deadline is PlanDate.Day { Date: var day } && deadline != standing && day >= view.Today && ClosedDay.Of(day, view.Plan.Country, view.Plan.Nudges.Quiet) is not null;

    /// <summary>The sentence, and the two buttons in place of the form's own.</summary>
    /// <param name="with">The form's own button again, with the answer in it and nothing typed: what stands in the inputs is sent along.</param>
    /// <param name="isClosed">What is said of such a day; null: that the deadline is there.</param>
    public static (Notice Notice, IReadOnlyList<CardAction> Instead) Question(PlanView view, PlanDate deadline, Func<ClosedDayAnswer, Command> with, Func<ClosedDay, string>? isClosed = null)
    {
        var (say, day) = (view.Say, deadline.First);
        var before = say.ShortDate(ClosedDay.Before(day, view.Plan.Country, view.Plan.Nudges.Quiet));
        return (
            Notice.Look(say.KeepOrMove((isClosed ?? say.DeadlineIsClosed)(ClosedDay.Of(day, view.Plan.Country, view.Plan.Nudges.Quiet)!), before)),
            [new ExecuteAction(say.KeepDeadline(say.ShortDate(day)), with(ClosedDayAnswer.Keep)), new ExecuteAction(say.MoveDeadlineTo(before), with(ClosedDayAnswer.Move)) { Style = "positive" }]);
    }
}
