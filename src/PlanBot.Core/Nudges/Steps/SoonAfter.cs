namespace PlanBot.Core.Nudges.Steps;

internal sealed class SoonAfter : DeadlineStep
{
    public override Rung Rung => Rung.SoonAfter;

    public override Recipient To(LadderItem item, Addressing addressing) => addressing.Owner(item.Initiative);

    public override DateOnly? Day(LadderItem item, DateOnly deadline, SendingHours hours, Addressing addressing) => hours.After(deadline, 2);
}
