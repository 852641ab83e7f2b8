using PlanBot.Core.Calendar;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Cards.Reminders;

/// <summary>What a message that reminds says of one thing, and what can be answered to it there.</summary>
internal sealed class NudgeLines(Phrases say, NudgeSheet sheet, DateOnly today, PersonId? reader, Mentions mentions)
{
    private const int MostInAnOverview = 15;

    public IEnumerable<CardElement?> Of(Plan plan, NudgeSheet.Line line, bool isWhole) => line.Thing switch
    {
        NudgeThing.OfInitiative one => Item(plan, one.Initiative, null, isWhole, line.IsInstead),
        NudgeThing.OfMilestone one => Item(plan, one.Initiative, one.Id, isWhole, line.IsInstead),
        NudgeThing.OfCheckpoint one => Checkpoint(plan, one, line.IsInstead),
        NudgeThing.OfHandOver one => HandOverLines.Of(say, sheet, plan, one.Number),
        NudgeThing.OfOwner one => HandOverLines.Of(say, sheet, plan, one.Owner, today),
        NudgeThing.OfConversation => Closed(plan),
        _ => Overview(plan, line.IsMonthly),
    };

    public static string? TitleOf(Plan plan, NudgeSheet.Line line) => line.Thing switch
    {
        NudgeThing.OfInitiative one => plan.AllInitiatives.GetValueOrDefault(one.Initiative)?.Title,
        NudgeThing.OfMilestone one => plan.AllInitiatives.GetValueOrDefault(one.Initiative)?.Find(one.Id)?.Title,
        NudgeThing.OfCheckpoint one => plan.AllCheckpoints.GetValueOrDefault(one.Checkpoint)?.Title,
        _ => plan.Title,
    };

    private IEnumerable<CardElement?> Item(Plan plan, InitiativeId id, int? milestone, bool isWhole, bool isInstead)
    {
        if (plan.IsDeleted || plan.AllInitiatives.GetValueOrDefault(id) is not { IsDeleted: false } initiative || (milestone is { } its && initiative.Find(its) is null))
            return [Parts.Quiet(say.ThingGone, spacing: "Medium")];
        var step = milestone is { } one ? initiative.Find(one) : null;
        var date = step is null ? initiative.Deadline : step.Date;
        var title = step?.Title ?? initiative.Title;
        if (!isWhole)
            return [Parts.RowWithNames(title, new ShowInitiative(id) { Plan = plan.Id }, title, Line(initiative, step, date))];
        return
        [
            new Container(
            [
                Parts.Wrote(title, weight: "Bolder", size: "Medium"),
                .. step is null ? Array.Empty<CardElement>() : [Parts.Wrote(say.MilestoneOf(initiative.Title), size: "Small", subtle: true, spacing: "None")],
                .. State(plan, initiative, step, date).OfType<CardElement>(),
                .. Instead(initiative.Owner, isInstead),
                .. Buttons(plan, initiative, step).OfType<CardElement>(),
            ])
            {
                Separator = true,
                Spacing = "Medium",
            },
        ];
    }

    private IEnumerable<CardElement?> Checkpoint(Plan plan, NudgeThing.OfCheckpoint thing, bool isInstead)
    {
        if (plan.IsDeleted || plan.AllCheckpoints.GetValueOrDefault(thing.Checkpoint) is not { IsDeleted: false } checkpoint)
            return [Parts.Quiet(say.ThingGone, spacing: "Medium")];
        var when = checkpoint.Between(thing.Planned.First.AddDays(-31), thing.Planned.Last.AddDays(31), plan.Country, plan.Nudges.Quiet).FirstOrDefault(one => one.Planned == thing.Planned)?.When ?? thing.Planned;
        return
        [
            new Container(
            [
                Parts.Wrote(checkpoint.Title, weight: "Bolder", size: "Medium"),
                .. checkpoint.Owner is null ? Array.Empty<CardElement>() : [checkpoint.Owner is Owner.InTeams person && reader is null ? mentions.Line(say, person.Person) : Parts.Labelled(say.Responsible, checkpoint.Owner.Name)],
                Parts.Said(when is PlanDate.Day { Date: var day } && day >= today ? $"{say.Date(when)}, {say.Until(day, today)}." : say.Date(when)) with { Spacing = "Small" },
                .. Instead(checkpoint.Owner, isInstead),
                new ActionSet([Parts.Go(say.Open, new ShowCheckpoint(checkpoint.Id) { Plan = plan.Id })]),
            ])
            {
                Separator = true,
                Spacing = "Medium",
            },
        ];
    }

    private IEnumerable<CardElement?> State(Plan plan, Initiative initiative, Milestone? step, PlanDate? date)
    {
        var owner = initiative.Owner;
        yield return owner is Owner.InTeams person && reader is null ? mentions.Line(say, person.Person) : Parts.Labelled(say.Responsible, owner?.Name ?? say.NoOneResponsible);
        if (IsDone(initiative, step))
        {
            yield return Parts.Banner(Notice.Good(step is null ? say.Completed : say.Reached));
            yield break;
        }

        yield return Parts.Said(When(plan, initiative, date)) with { Spacing = "Small" };
        // Alone only: in a conversation a message names title, owner and date, and nothing else that somebody wrote.
        if (reader is not null && (step is null ? initiative.MovedBecause : step.MovedBecause) is { } why)
            yield return Parts.Labelled(say.MovedSince, why);
        if (reader is not null && owner is Owner.Outside outside)
            yield return Parts.Wrote(say.TellOwner(outside.Who), spacing: "Small");
        if (reader is { } who && plan.Snoozes.GetValueOrDefault(Snooze.KeyOf(initiative.Id, step?.Id, who)) is { } snooze && snooze.Until > today)
            yield return Parts.Banner(Notice.Good(say.RemindedOn(say.ShortDate(snooze.Until))));
    }

    /// <summary>Not any more when it has become her own meanwhile.</summary>
    private CardElement[] Instead(Owner? owner, bool isInstead) =>
        isInstead && owner is Owner.InTeams { Person: var away } && away.Id != reader ? [Parts.Wrote(say.YoursWhileAway(away.Name), spacing: "Small")] : [];

    private string When(Plan plan, Initiative initiative, PlanDate? date) => date switch
    {
        null => say.NoDeadline,
        PlanDate.Day { Date: var day } when day >= today => $"{say.DeadlineIs(say.Date(day))}, {say.Until(day, today)}.",
        PlanDate.Day { Date: var day } => IsOwners(initiative) || initiative.Owner is null && plan.Coordinator.Id != reader ? say.IsItDone(say.ShortDate(day)) : say.NewDeadlineOrOwner(say.ShortDate(day)),
        _ => say.WhichDayIsIt(say.ShortDate(date)),
    };

    private IEnumerable<CardElement?> Buttons(Plan plan, Initiative initiative, Milestone? step)
    {
        var (id, milestone, text) = (initiative.Id, step?.Id, sheet.ToString());
        if (IsDone(initiative, step))
        {
            yield return new ActionSet([Parts.Go(say.Undo, new DoneFromNudge(id, milestone, Undo: true) { Plan = plan.Id, Sheet = text })]);
            yield break;
        }

        var isDay = (step is null ? initiative.Deadline : step.Date) is null or PlanDate.Day;
        var later = $"later-{plan.Id}-{id}-{milestone}";
        yield return new ActionSet(
        [
            .. new CardAction?[]
            {
                Parts.Go(step is null ? say.MarkCompleted : say.Reached, new DoneFromNudge(id, milestone) { Plan = plan.Id, Sheet = text }),
                Parts.Go(isDay ? say.MoveDeadline : say.ChooseDay, new AskDeadline(id) { Plan = plan.Id, Milestone = milestone, Sheet = text }),
                reader is null ? null : new ToggleVisibilityAction(say.RemindMeLater, [later]),
                reader is not null && IsOwners(initiative) ? Parts.Go(say.NotMine, new NotMine(id) { Plan = plan.Id, Sheet = text }) : null,
                reader is not null && !IsOwners(initiative) ? Parts.Go(say.ChooseResponsible, new AskOwner(id) { Plan = plan.Id }) : null,
            }.OfType<CardAction>(),
        ]);
        if (reader is not null)
        {
            yield return new ActionSet(
            [
                .. new[] { (Wait.OneDay, say.LaterOneDay), (Wait.OneWeek, say.LaterOneWeek) }.Select(one => In(one.Item1, one.Item2)),
                .. Waiting.Until(plan, Wait.AfterHoliday, today) is { } after ? new[] { In(Wait.AfterHoliday, say.LaterAfterHoliday(say.ShortDate(after))) } : [],
            ])
            {
                Id = later,
                IsVisible = false,
            };
        }

        ExecuteAction In(Wait wait, string label) => Parts.Go(label, new RemindLater(id, milestone, wait) { Plan = plan.Id, Sheet = text });
    }

    private IEnumerable<CardElement?> Closed(Plan plan) =>
    [
        Parts.Wrote(say.ConversationClosed, spacing: "Medium"),
        Parts.Wrote(plan.Places.Count(place => place.Kind != PlaceKind.Personal) > 1 ? say.InAnotherConversation : say.EachAlone, spacing: "Small"),
        new ActionSet([Parts.Go(say.Reminders, new ShowReminders { Plan = plan.Id })]),
    ];

    private IEnumerable<CardElement?> Overview(Plan plan, bool isMonthly)
    {
        var items = LadderItem.Of(plan).ToArray();
        var shown = (isMonthly ? Overviews.LongLate(items, new SendingHours(plan.Country, plan.Nudges), today) : Overviews.Ahead(items, today)).ToArray();
        yield return Parts.Subheading(isMonthly ? say.LongPast : say.NextTwoWeeks);
        if (shown.Length == 0)
            yield return Parts.Quiet(say.NothingInTwoWeeks);
        foreach (var item in shown.Take(MostInAnOverview))
        {
            yield return Parts.RowWithNames(
                item.Title,
                new ShowInitiative(item.Initiative.Id) { Plan = plan.Id },
                item.Title,
                Line(item.Initiative, null, item.Date));
        }

        if (shown.Length > MostInAnOverview)
            yield return Parts.Quiet(say.AndMore(shown.Length - MostInAnOverview));
    }

    private string Line(Initiative initiative, Milestone? step, PlanDate? date) => string.Join(
        " · ",
        initiative.Owner?.Name ?? say.NoOneResponsible,
        date is null ? say.NoDeadline : date.Last < today ? say.DeadlineWas(say.ShortDate(date)) : say.DeadlineIs(say.Date(date)),
        IsDone(initiative, step) ? (step is null ? say.Completed : say.Reached) : say.State(initiative.Completion));

    private bool IsOwners(Initiative initiative) => reader is null || (initiative.Owner as Owner.InTeams)?.Person.Id == reader;

    private static bool IsDone(Initiative initiative, Milestone? step) => initiative.Completion == Completion.Completed || step?.IsReached == true;
}
