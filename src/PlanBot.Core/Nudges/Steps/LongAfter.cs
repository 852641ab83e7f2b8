namespace PlanBot.Core.Nudges.Steps;

/// <summary>To the coordinator, once; then nobody is reminded any more.</summary>
internal sealed class LongAfter : DeadlineStep
{
    public override Rung Rung => Rung.LongAfter;

    public override Recipient To(LadderItem item, Addressing addressing) => addressing.Coordinator;

    public override DateOnly? Day(LadderItem item, DateOnly deadline, SendingHours hours, Addressing addressing) => hours.After(deadline, 7);
}
