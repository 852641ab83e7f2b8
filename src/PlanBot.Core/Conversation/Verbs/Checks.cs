using PlanBot.Core.Cards;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Conversation.Verbs.Initiatives;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Words;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>Reads the fields of a form. The first thing that is wrong becomes one sentence; everything typed stays on the card.</summary>
internal sealed class Checks(Phrases say)
{
    public Notice? Problem { get; private set; }

    /// <summary>A text that must be there.</summary>
    public string Required(string label, string? typed, int most)
    {
        var text = Optional(label, typed, most);
        if (text is null)
            Say(say.FillIn(label));
        return text ?? "";
    }

    /// <summary>A text that may be empty: null then.</summary>
    public string? Optional(string label, string? typed, int most)
    {
        var text = TypedText.Clean(typed);
        if (text.Length == 0)
            return null;
        if (text.Length > most)
            Say($"{label}: {say.TextTooLong(most)}");
        else if (!TypedText.HasWords(text))
            Say($"{label}: {say.WriteInWords}");
        return text;
    }

    /// <summary>A day from the calendar, or a week, month or season in words: one of the two.</summary>
    /// <param name="view">Where it is asked: a week without a year is the next from here.</param>
    /// <param name="weekDay">Which day of the week is meant; a week is asked about as long as nobody has said.</param>
    public PlanDate? Date(PlanView view, string label, string? typed, string? words, bool required, DayOfWeek? weekDay = null)
    {
        if (string.IsNullOrWhiteSpace(words))
            return Day(label, typed, required) is { } day ? new PlanDate.Day(day) : null;
        if (!string.IsNullOrWhiteSpace(typed))
            Say(say.DayOrMonth(label));
        if (WeekWords.Read(TypedText.Clean(words), view.Today) is { } week)
        {
            if (weekDay is { } on && Enum.IsDefined(on))
                return new PlanDate.Day(week.On(on));
            Problem ??= Notice.Look(WeekQuestion.Sentence(view, label, week));
            return null;
        }

        var date = DateWords.Read(TypedText.Clean(words));
        if (date is null)
            Say(say.MonthOrSeasonUnreadable(label));
        return date;
    }

    public DateOnly? Day(string label, string? typed, bool required)
    {
        switch (TypedDate.Read(typed))
        {
            case TypedDate.Day day:
                return day.Date;
            case TypedDate.OutOfRange:
                Say(say.DateOutOfRange(label));
                return null;
            case TypedDate.Unreadable:
                Say(say.DateUnreadable(label));
                return null;
            default:
                if (required)
                    Say(say.FillIn(label));
                return null;
        }
    }

    public void Say(string problem) => Problem ??= Notice.Stop(problem);
}
