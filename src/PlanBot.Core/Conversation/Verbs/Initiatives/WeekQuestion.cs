using PlanBot.Core.Calendar;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Words;

namespace PlanBot.Core.Conversation.Verbs.Initiatives;

/// <summary>A week is understood, and its day asked for with one tap: what is kept is always a date.</summary>
internal static class WeekQuestion
{
    private static readonly DayOfWeek[] Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The buttons in place of the form's own, when the form's problem is a week without a day.</summary>
    /// <param name="with">The form's own button again, with the day in it and nothing typed: what stands in the inputs is sent along.</param>
    public static IReadOnlyList<CardAction>? Instead(PlanView view, Notice problem, string label, string? words, Func<DayOfWeek, Command> with)
    {
        if (WeekWords.Read(TypedText.Clean(words), view.Today) is not { } week || problem.Text != Sentence(view, label, week))
            return null;
        var open = Days.Where(day => ClosedDay.Of(week.On(day), view.Plan.Country, view.Plan.Nudges.Quiet) is null).ToArray();
        return [.. (open.Length == 0 ? Days : open).Select(day => new ExecuteAction(view.Say.Date(week.On(day)), with(day)))];
    }

    public static string Sentence(PlanView view, string label, YearWeek week) => view.Say.WhichDayOfWeek(label, week.Number, view.Say.Date(week.On(DayOfWeek.Monday)));
}
