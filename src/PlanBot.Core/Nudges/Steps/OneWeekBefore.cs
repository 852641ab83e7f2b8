namespace PlanBot.Core.Nudges.Steps;

internal sealed class OneWeekBefore : DeadlineStep
{
    public override Rung Rung => Rung.OneWeekBefore;

    public override Recipient To(LadderItem item, Addressing addressing) => addressing.Announced(item.Initiative);

    public override DateOnly? Day(LadderItem item, DateOnly deadline, SendingHours hours, Addressing addressing) => hours.OnOrBefore(deadline.AddDays(-7), item.Made);
}
