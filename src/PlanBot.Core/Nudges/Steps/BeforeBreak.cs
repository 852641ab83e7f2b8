namespace PlanBot.Core.Nudges.Steps;

/// <summary>In a week of school holidays the last reminder is easily missed, so there is one more on the last working day before that week.</summary>
internal sealed class BeforeBreak : DeadlineStep
{
    public override Rung Rung => Rung.BeforeBreak;

    public override Recipient To(LadderItem item, Addressing addressing) => addressing.Announced(item.Initiative);

    public override DateOnly? Day(LadderItem item, DateOnly deadline, SendingHours hours, Addressing addressing)
    {
        if (hours.LastBefore(deadline, item.Made) is not { } last || !addressing.IsBreak(last))
            return null;
        var monday = SendingHours.MondayOf(last);
        while (addressing.IsBreak(monday.AddDays(-7)))
            monday = monday.AddDays(-7);
        return hours.OnOrBefore(monday.AddDays(-1), item.Made);
    }
}
