namespace PlanBot.Core.Nudges.Steps;

internal sealed class LastDayBefore : DeadlineStep
{
    public override Rung Rung => Rung.LastDayBefore;

    public override Recipient To(LadderItem item, Addressing addressing) => addressing.Announced(item.Initiative);

    public override DateOnly? Day(LadderItem item, DateOnly deadline, SendingHours hours, Addressing addressing) => hours.LastBefore(deadline, item.Made);
}
