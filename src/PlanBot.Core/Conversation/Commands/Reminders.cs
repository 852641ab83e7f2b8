using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Conversation.Commands;

/// <summary>What will be sent, what was, and what could not be.</summary>
public sealed record ShowReminders : PlanCommand;

/// <summary>Why there was, or was not, a reminder of one initiative.</summary>
public sealed record ExplainReminders(InitiativeId Initiative) : PlanCommand;

/// <summary>A button on a message that reminds. It says what else stands on the card, so that the whole card can be drawn again.</summary>
public abstract record NudgeCommand : PlanCommand
{
    /// <summary>See <see cref="NudgeSheet"/>.</summary>
    public string? Sheet { get; init; }
}

/// <param name="Milestone">Null: the initiative itself.</param>
/// <param name="Undo">Not done after all.</param>
public sealed record DoneFromNudge(InitiativeId Initiative, int? Milestone = null, bool Undo = false) : NudgeCommand;

public sealed record RemindLater(InitiativeId Initiative, int? Milestone, Wait Wait) : NudgeCommand;

public sealed record NotMine(InitiativeId Initiative) : NudgeCommand;

public sealed record TakeHandOverBack(int Number) : NudgeCommand;

/// <summary>Gives all that somebody had to somebody else.</summary>
public sealed record HandOverAll : NudgeCommand, IFreeText
{
    /// <summary>The number of the hand-over; 0 for what <see cref="From"/> has.</summary>
    public int Number { get; init; }

    public string? From { get; init; }

    public string? Owner { get; init; }

    public string? OwnerName { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { OwnerName = OwnerName?.With(change) };

    public Command Again(SuspectNumber suspect) => new HandOverAll { Plan = Plan, Sheet = Sheet, Number = Number, From = From, Suspect = suspect };
}

public sealed record PlanReminders : PlanCommand;

/// <param name="Seen">The version of the settings that the form showed.</param>
public sealed record SavePlanReminders(int Seen) : PlanCommand, IFreeText
{
    /// <summary>Whether it reminds at all: "on" or "off".</summary>
    public string? Reminds { get; init; }

    /// <summary>Rungs, with commas between.</summary>
    public string? Steps { get; init; }

    /// <summary>"channel" or "alone".</summary>
    public string? Where { get; init; }

    /// <summary><c>09:00</c>.</summary>
    public string? Hour { get; init; }

    /// <summary>English names of days, with commas between.</summary>
    public string? Weekdays { get; init; }

    /// <summary>"yes" or "no".</summary>
    public string? Weekly { get; init; }

    /// <summary>A number of weeks; 0 for never.</summary>
    public string? SilentWeeks { get; init; }

    /// <summary>A <see cref="Nudges.Settings.WhileAway"/> by name; null on a card that did not ask yet: as it was.</summary>
    public string? WhileAway { get; init; }

    /// <summary>The stand-in's Entra object id.</summary>
    public string? StandIn { get; init; }

    public string? PausedUntil { get; init; }

    /// <summary>ISO weeks: <c>28–30, 8</c>.</summary>
    public string? QuietWeeks { get; init; }

    public string? BreakWeeks { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { QuietWeeks = QuietWeeks?.With(change), BreakWeeks = BreakWeeks?.With(change) };

    public Command Again(SuspectNumber suspect) => new SavePlanReminders(Seen) { Plan = Plan, Suspect = suspect };
}

/// <summary>One's own settings, for all one's plans.</summary>
public sealed record MyReminders : Command;

public sealed record SaveMyReminders : Command, IFreeText
{
    public string? Reminds { get; init; }

    public string? Steps { get; init; }

    public string? Where { get; init; }

    /// <summary>"plan" for the plan's hour.</summary>
    public string? Hour { get; init; }

    public string? Weekdays { get; init; }

    /// <summary>A volunteer's own hours: <c>17-19</c>, or "office".</summary>
    public string? OwnHours { get; init; }

    public string? PausedUntil { get; init; }

    public string? QuietWeeks { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with { QuietWeeks = QuietWeeks?.With(change) };

    public Command Again(SuspectNumber suspect) => new SaveMyReminders { Suspect = suspect };
}

/// <summary>No reminders for some weeks, for whoever says so.</summary>
/// <param name="Weeks">0: asks for how long.</param>
public sealed record PauseReminders(int Weeks = 0) : Command;

/// <summary>No reminders any more, for whoever says so, or again.</summary>
public sealed record StopReminders(bool Undo = false) : Command;

/// <summary>Is not responsible for anything any more, in any plan she can open.</summary>
public sealed record StopOwning(bool Confirmed = false) : Command
{
    /// <summary>What is taken back: hand-overs, <c>plan:number</c> with commas between.</summary>
    public string? Undo { get; init; }
}
