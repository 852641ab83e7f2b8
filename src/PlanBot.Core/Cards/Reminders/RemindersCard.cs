using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;

namespace PlanBot.Core.Cards.Reminders;

/// <summary>A plan's reminders for whoever leads it: what will be sent, what was, what could not be and why.</summary>
internal static class RemindersCard
{
    private const int MostDays = 8;
    private const int MostOfADay = 4;
    private const int MostSent = 8;

    public static AdaptiveCard Draw(Phrases say, Plan plan, IReadOnlyList<Nudge> coming, IReadOnlyList<NudgeRecord> records, Heartbeat? heartbeat, DateTimeOffset now, bool isCoordinator)
    {
        var failed = records.Where(record => record.State is NudgeState.Failed or NudgeState.GaveUp or NudgeState.Unknown).OrderByDescending(record => record.At).ToArray();
        var sent = records.Where(record => record.State is NudgeState.Sent or NudgeState.Claimed).OrderByDescending(record => record.At).ToArray();
        var days = coming.GroupBy(nudge => nudge.Day).ToArray();
        return Parts.Card(
            say,
            $"{say.Reminders}: {(coming.Count == 0 ? say.NothingWillBeSent : $"{say.WillBeSent}: {say.RemindersCount(coming.Count)}")}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.Reminders),
                plan.Nudges.IsOff ? Parts.Banner(Notice.Look(say.WhyPlanIsOff)) : null,
                Parts.Subheading(say.WillBeSent),
                coming.Count == 0 ? Parts.Quiet(say.NothingWillBeSent) : null,
                .. days.Take(MostDays).SelectMany(day => Day(say, plan, day)),
                days.Length > MostDays ? Parts.Quiet(say.AndMore(days.Skip(MostDays).Sum(day => day.Count())), spacing: "Small") : null,
                failed.Length == 0 ? null : Parts.Subheading(say.WasNotSent),
                .. failed.Take(MostSent).Select(record => Record(say, plan, record)),
                failed.Length > MostSent ? Parts.Quiet(say.AndMore(failed.Length - MostSent), spacing: "Small") : null,
                Parts.Subheading(say.WasSent),
                sent.Length == 0 ? Parts.Quiet(say.NothingWasSent) : null,
                .. sent.Take(MostSent).Select(record => Record(say, plan, record)),
                sent.Length > MostSent ? Parts.Quiet(say.AndMore(sent.Length - MostSent), spacing: "Small") : null,
                Parts.Quiet(Beat(say, plan, heartbeat, now), spacing: "Medium"),
            ],
            isCoordinator ? Parts.Go(say.PlanReminderSettings, new PlanReminders { Plan = plan.Id }) : null,
            Parts.Go(say.MyReminderSettings, new MyReminders()),
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
    }

    public static string Beat(Phrases say, Plan plan, Heartbeat? heartbeat, DateTimeOffset now) =>
        heartbeat is null ? say.NeverSwept
        : now - heartbeat.LastSweep > TimeSpan.FromDays(1) ? say.NotSweptForADay
        : say.SweptAt(say.Moment(heartbeat.LastSweep, plan), say.Moment(heartbeat.Next, plan));

    public static string To(Phrases say, Plan plan, Recipient to) => to is Recipient.Person person ? say.ToPerson(NameOf(say, plan, person)) : say.ToAll;

    private static IEnumerable<CardElement> Day(Phrases say, Plan plan, IGrouping<DateOnly, Nudge> day)
    {
        yield return new TextBlock(say.Date(day.Key)) { Weight = "Bolder", Spacing = "Small" };
        foreach (var nudge in day.Take(MostOfADay))
            yield return Row(say, plan, nudge.Thing, $"{say.RungIs(nudge.Rung)} · {To(say, plan, nudge.To)}");
        if (day.Count() > MostOfADay)
            yield return Parts.Quiet(say.AndMore(day.Count() - MostOfADay));
    }

    private static Container Record(Phrases say, Plan plan, NudgeRecord record)
    {
        var (thing, rung) = NudgeKeys.Read(record.Key);
        var state = string.Join(
            " · ",
            new[]
            {
                say.Day(record.At, plan),
                rung is { } kind ? say.RungIs(kind) : null,
                To(say, plan, record.To),
                record.State == NudgeState.Sent ? null : say.StateIs(record.State),
                record.State is NudgeState.Failed or NudgeState.GaveUp ? say.FailureIs(record.Code, record.To) : null,
                record.MaybeTwice ? say.PerhapsTwice : null,
            }.OfType<string>());
        return Row(say, plan, thing, state);
    }

    private static Container Row(Phrases say, Plan plan, NudgeThing thing, string state) => thing switch
    {
        NudgeThing.OfInitiative one when plan.AllInitiatives.GetValueOrDefault(one.Initiative) is { } initiative => Leads(say, plan, initiative, initiative.Title, state),
        NudgeThing.OfMilestone one when plan.AllInitiatives.GetValueOrDefault(one.Initiative) is { } initiative => Leads(say, plan, initiative, initiative.Find(one.Id)?.Title ?? initiative.Title, state),
        NudgeThing.OfCheckpoint one when plan.AllCheckpoints.GetValueOrDefault(one.Checkpoint) is { } checkpoint =>
            Parts.RowWithNames(checkpoint.Title, new ShowCheckpoint(checkpoint.Id) { Plan = plan.Id }, checkpoint.Title, state),
        _ => new Container([Parts.Wrote(plan.Title), Parts.Wrote(state, size: "Small", subtle: true, spacing: "None")]) { Spacing = "Small" },
    };

    /// <summary>A press on it tells why.</summary>
    private static Container Leads(Phrases say, Plan plan, Initiative initiative, string title, string state) =>
        Parts.RowWithNames($"{say.WhyThis} {title}", new ExplainReminders(initiative.Id) { Plan = plan.Id }, title, state);

    private static string NameOf(Phrases say, Plan plan, Recipient.Person person) =>
        person.Id == plan.Coordinator.Id ? plan.Coordinator.Name : plan.Members.GetValueOrDefault(person.Id)?.Person.Name ?? say.NoOneResponsible;
}
