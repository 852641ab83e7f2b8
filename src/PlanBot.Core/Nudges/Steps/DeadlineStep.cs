namespace PlanBot.Core.Nudges.Steps;

/// <summary>One step of a deadline's ladder: to whom, and on which day.</summary>
internal abstract class DeadlineStep
{
    public abstract Rung Rung { get; }

    public abstract Recipient To(LadderItem item, Addressing addressing);

    /// <summary>Null where there is no such day.</summary>
    /// <param name="deadline">The day it ends.</param>
    /// <param name="hours">The recipient's.</param>
    public abstract DateOnly? Day(LadderItem item, DateOnly deadline, SendingHours hours, Addressing addressing);
}
