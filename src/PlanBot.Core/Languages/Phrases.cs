using PlanBot.Core.Calendar;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Languages;

/// <summary>Everything PlanBot says. A language is a subclass, so that a missing phrase does not compile.</summary>
/// <remarks>
/// Words and grammar follow the glossary: "I/jer" and "dere" for a team, "du" for one person, no exclamation marks, no blame.
/// Long because it is the whole vocabulary: one line a phrase.
/// </remarks>
public abstract partial class Phrases
{
    public abstract Language Language { get; }

    /// <summary>The long form: torsdag den 5. marts 2026.</summary>
    public abstract string Date(DateOnly date);

    /// <summary>Without the weekday: 5. marts 2026.</summary>
    public abstract string ShortDate(DateOnly date);

    /// <summary>With the time, 24 hours: 5. marts 2026 kl. 14.05.</summary>
    public abstract string Moment(DateTime local);

    /// <summary>A list in running text: a, b og c.</summary>
    public abstract string List(IReadOnlyList<string> items);

    /// <summary>A whole number with the language's thousands separator.</summary>
    public abstract string Number(int number);

    public abstract string Back { get; }
    public abstract string Save { get; }
    public abstract string SaveAndNext { get; }
    public abstract string SaveAndStop { get; }
    public abstract string SkipForNow { get; }
    public abstract string GoOn { get; }
    public abstract string Cancel { get; }
    public abstract string Undo { get; }
    public abstract string Edit { get; }
    public abstract string Yes { get; }
    public abstract string ShowMore { get; }
    public abstract string ShowOlder { get; }
}
