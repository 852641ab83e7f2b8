using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards;

/// <summary>The fields for a date: a day from the calendar, and behind a button a month or a season in words.</summary>
internal static class DateInputs
{
    private const int MostWords = 40;

    public static IEnumerable<CardElement> Deadline(Phrases say, (string? Day, string? Words) typed) => Of(say, "deadline", say.Deadline, typed);

    /// <param name="id">Of the day's field; the words' is <c>{id}Words</c>.</param>
    public static IEnumerable<CardElement> Of(Phrases say, string id, string label, (string? Day, string? Words) typed)
    {
        // Not marked as required: a client would then insist on a day where a month is all that is known.
        yield return new DateInput(label, say.FillIn(label)) { Id = id, Value = typed.Day, Min = "2000-01-01", Max = "2100-12-31" };
        if (typed.Words is null)
            yield return new ActionSet([new ToggleVisibilityAction(say.DayUnknown, [$"{id}Words"])]) { Spacing = "Small" };
        yield return Words(say, $"{id}Words", label, typed.Words) with { IsVisible = typed.Words is null ? false : null };
    }

    public static TextInput Words(Phrases say, string id, string field, string? typed) =>
        new(say.MonthOrSeason(field), say.MonthOrSeasonUnreadable(field)) { Id = id, Value = typed, Placeholder = say.MonthOrSeasonExample, MaxLength = MostWords, Spacing = "Small" };

    /// <summary>A date as the two fields hold it.</summary>
    public static (string? Day, string? Words) Typed(Phrases say, PlanDate? date) =>
        date is PlanDate.Day ? (date.ToString(), null) : (null, date is null ? null : say.ShortDate(date));
}
