namespace PlanBot.Core.Nudges.Steps;

internal sealed class TwoWeeksBefore : DeadlineStep
{
    public override Rung Rung => Rung.TwoWeeksBefore;

    public override Recipient To(LadderItem item, Addressing addressing) => addressing.Owner(item.Initiative);

    public override DateOnly? Day(LadderItem item, DateOnly deadline, SendingHours hours, Addressing addressing) => hours.OnOrBefore(deadline.AddDays(-14), item.Made);
}
