using PlanBot.Core.Calendar;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Cards.Checkpoints;

/// <summary>One entry of the year wheel: when it comes, what is done, and what can be done with it.</summary>
internal static class CheckpointCard
{
    /// <summary>What came in the last quarter may still be marked; further back it is history.</summary>
    private const int MonthsBack = 3;

    private const int MostTimes = 6;
    private const int MostToMark = 2;

    /// <summary>So long before its time something may be done already.</summary>
    private const int DaysAhead = 31;

    /// <param name="undo">What takes back how it came here, where that was one tap.</param>
    public static AdaptiveCard Draw(Phrases say, Plan plan, Checkpoint checkpoint, DateOnly today, Notice? notice = null, TakeBack? undo = null)
    {
        var times = checkpoint.Between(today.AddMonths(-MonthsBack), today.AddYears(1), plan.Country, plan.Nudges.Quiet).ToArray();
        var past = times.Where(one => one.When.Last < today).TakeLast(MostTimes / 2).ToArray();
        Occurrence[] shown = [.. past, .. times.Where(one => one.When.Last >= today).Take(MostTimes - past.Length)];
        return Parts.Card(
            say,
            $"{checkpoint.Title}: {say.Comes(checkpoint)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.Kind(checkpoint.Kind)),
                Parts.Banner(notice),
                Parts.Wrote(checkpoint.Title, weight: "Bolder", size: "Medium"),
                Parts.Labelled(say.When, say.Comes(checkpoint)),
                Parts.Labelled(say.Responsible, checkpoint.Owner?.Name ?? say.NobodyInParticular),
                checkpoint.Recurs && checkpoint is { AvoidsQuiet: false, Start: not null } ? Parts.Quiet(say.AlsoInHolidays, spacing: "Small") : null,
                .. checkpoint.Start is null ? HowOften(say, plan, checkpoint) : Times(say, plan, checkpoint, shown, today),
            ],
            undo is null ? null : Parts.Go(say.Undo, undo with { Plan = plan.Id }),
            Parts.Go(say.YearWheelTitle, new ShowYearWheel { Plan = plan.Id }),
            Parts.Go(say.Edit, new EditCheckpoint(checkpoint.Id) { Plan = plan.Id }),
            Parts.Go(say.DeleteFromYearWheel, new DeleteCheckpoint(checkpoint.Id) { Plan = plan.Id }) with { Mode = "secondary" });
    }

    /// <summary>Who and when, in a line.</summary>
    public static string Line(Phrases say, Checkpoint checkpoint) =>
        string.Join(" · ", new[] { say.Kind(checkpoint.Kind), say.Comes(checkpoint), checkpoint.Owner?.Name }.OfType<string>());

    /// <summary>The two rhythms that are proposed, and the form for all others.</summary>
    public static IEnumerable<CardElement> HowOften(Phrases say, Plan plan, Checkpoint checkpoint)
    {
        yield return Parts.Subheading(say.HowOftenQuestion);
        yield return RhythmButtons(say, plan, new ChooseRhythm(default) { Checkpoint = checkpoint.Id }, new EditCheckpoint(checkpoint.Id));
    }

    public static ActionSet RhythmButtons(Phrases say, Plan plan, ChooseRhythm which, PlanCommand otherwise) => new(
    [
        Parts.Go(say.EveryMonth, which with { Plan = plan.Id, Rhythm = Rhythm.Monthly }),
        Parts.Go(say.EveryQuarter, which with { Plan = plan.Id, Rhythm = Rhythm.Quarterly }),
        Parts.Go(say.ChooseOneself, otherwise with { Plan = plan.Id }),
    ])
    {
        Spacing = "Small",
    };

    private static IEnumerable<CardElement> Times(Phrases say, Plan plan, Checkpoint checkpoint, Occurrence[] shown, DateOnly today)
    {
        if (checkpoint.Recurs)
        {
            yield return Parts.Subheading(say.Times);
            if (shown.Length == 0)
                yield return Parts.Quiet(say.NoTimesAhead);
            foreach (var time in shown)
                yield return Parts.Wrote(time.IsDone ? say.DoneOn(say.Date(time.When)) : say.Date(time.When), spacing: "Small");
        }
        else if (shown.Any(time => time.IsDone))
        {
            yield return Parts.Labelled(say.HowFar, say.Completed);
        }

        // What has begun is what people come to mark; of what lies ahead only the next.
        var open = shown.Where(time => !time.IsDone).ToArray();
        var begun = open.TakeWhile(time => time.When.First <= today).TakeLast(MostToMark).ToArray();
        Occurrence[] markable = begun.Length > 0 ? begun : [.. open.Take(1).Where(time => time.When.First <= today.AddDays(DaysAhead))];
        var done = shown.LastOrDefault(time => time.IsDone);
        if (markable.Length > 0 || done is not null)
        {
            yield return new ActionSet(
            [
                .. markable.Select(time => Parts.Go(say.MarkDoneOn(say.ShortDate(time.When)), new MarkCheckpoint(checkpoint.Id, time.Planned.ToString()!) { Plan = plan.Id })),
                .. done is null ? Array.Empty<CardAction>() : [Parts.Go(say.NotDoneOn(say.ShortDate(done.When)), new MarkCheckpoint(checkpoint.Id, done.Planned.ToString()!, Undone: true) { Plan = plan.Id })],
            ]);
        }
    }
}
