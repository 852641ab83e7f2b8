using System.Collections.Immutable;
using System.Globalization;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Reminders;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Conversation.Verbs.Initiatives;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Reminders;

/// <summary>How the plan reminds, and how each person wants to be reminded.</summary>
internal sealed class ReminderSettingsVerbs(Desk desk, INudgePreferences preferences)
{
    private static readonly int[] PausedWeeks = [1, 2, 4];

    public Task<Reply> PlanAsync(Scene scene, PlanReminders command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => view.IsCoordinator ? Scene.Show(ReminderForms.OfPlan(view.Say, view.Plan, ReminderForms.Of(view.Plan), view.People)) : view.Refuse(Refusal.CoordinatorOnly, []),
        cancellationToken);

    public Task<Reply> SavePlanAsync(Scene scene, SavePlanReminders command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => Read(view, command) is (var wanted, null) ? view.Plan.Remind(scene.Turn, wanted, command.Seen) : new Outcome.Unchanged(view.Plan),
        (outcome, view) => Read(view, command).Problem is { } problem ? Form(view, command, problem)
            : outcome switch
            {
                Outcome.Refused refused => view.Refuse(refused.Why, Desk.Texts(command)),
                Outcome.Overtaken overtaken => Form(view, command, Notice.Look(view.Say.SomebodyChangedThis(overtaken.By.Name))),
                _ => Scene.Show(ReminderForms.OfPlan(view.Say, view.Plan, ReminderForms.Of(view.Plan), view.People, Notice.Good(view.Say.Saved))),
            },
        cancellationToken);

    /// <summary>The form again, for a text that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, SavePlanReminders command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Form(view, command, notice, instead), cancellationToken);

    public async Task<Reply> MineAsync(Scene scene, CancellationToken cancellationToken) =>
        Scene.Show(ReminderForms.OfPerson(scene.Say(), ReminderForms.Of(await OwnAsync(scene, cancellationToken)))) with { OnlyForAuthor = true };

    public async Task<Reply> SaveMineAsync(Scene scene, SaveMyReminders command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (Read(say, command) is var (own, problem) && problem is not null)
            return Form(scene, command, problem);
        await KeepAsync(scene, own, cancellationToken);
        return Scene.Show(ReminderForms.OfPerson(say, ReminderForms.Of(own), Notice.Good(say.Saved))) with { OnlyForAuthor = true };
    }

    /// <summary>The form again, for a text that may not be kept as it is.</summary>
    public static Reply Form(Scene scene, SaveMyReminders command, Notice? notice, IReadOnlyList<CardAction>? instead = null) =>
        Scene.Show(ReminderForms.OfPerson(scene.Say(), command, notice, instead is { Count: > 0 } ? instead : null)) with { OnlyForAuthor = true };

    public async Task<Reply> PauseAsync(Scene scene, PauseReminders command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (command.Weeks is < 1 or > 52)
            return Show(scene, Notice.Look(say.HowLongToPause), [.. PausedWeeks.Select(weeks => Parts.Go(say.WeeksLong(weeks), new PauseReminders(weeks))), Parts.Go(say.MyReminderSettings, new MyReminders())]);
        var until = Today(scene).AddDays(7 * command.Weeks);
        await KeepAsync(scene, await OwnAsync(scene, cancellationToken) with { PausedUntil = until }, cancellationToken);
        return Show(scene, Notice.Good(say.PausedFor(say.ShortDate(until))), Parts.Go(say.Undo, new StopReminders(Undo: true)), Parts.Go(say.MyReminderSettings, new MyReminders()));
    }

    public async Task<Reply> StopAsync(Scene scene, StopReminders command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        var own = await OwnAsync(scene, cancellationToken);
        await KeepAsync(scene, command.Undo ? own with { IsStopped = false, PausedUntil = null } : own with { IsStopped = true }, cancellationToken);
        return command.Undo
            ? Show(scene, Notice.Good(say.RemindersOnAgain), Parts.Go(say.MyReminderSettings, new MyReminders()))
            : Show(scene, Notice.Good(say.RemindersStopped), Parts.Go(say.Undo, new StopReminders(Undo: true)), Parts.Go(say.StopOwningButton, new StopOwning()));
    }

    private ValueTask<PersonalNudges> OwnAsync(Scene scene, CancellationToken cancellationToken) => preferences.NudgesOfAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, cancellationToken);

    private Task KeepAsync(Scene scene, PersonalNudges own, CancellationToken cancellationToken) => preferences.ChooseNudgesAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, own, cancellationToken);

    private static Reply Show(Scene scene, Notice notice, params IEnumerable<CardAction?> ways) => Scene.Show(NoticeCard.Draw(scene.Say(), notice, [], ways)) with { OnlyForAuthor = true };

    private static Reply Form(PlanView view, SavePlanReminders command, Notice? notice, IReadOnlyList<CardAction>? instead = null) => view.IsCoordinator
        ? Scene.Show(ReminderForms.OfPlan(view.Say, view.Plan, command, view.People, notice, instead is { Count: > 0 } ? instead : null))
        : view.Refuse(Refusal.CoordinatorOnly, Desk.Texts(command));

    private static (PlanNudges Wanted, Notice? Problem) Read(PlanView view, SavePlanReminders form)
    {
        var checks = new Checks(view.Say);
        var breaks = Weeks(checks, view.Say, view.Say.WeeksOfBreaks, form.BreakWeeks);
        var whileAway = Enum.TryParse<WhileAway>(form.WhileAway, out var chosen) && Enum.IsDefined(chosen) ? chosen : view.Plan.Nudges.WhileAway;
        var standIn = StandIn(view, checks, form.StandIn) ?? view.Plan.Nudges.StandIn;
        if (whileAway == WhileAway.StandIn && standIn is null)
            checks.Say(view.Say.FillIn(view.Say.StandIn));
        var wanted = new PlanNudges
        {
            IsOff = form.Reminds == ReminderForms.Off,
            LeavesOut = LeftOut(ReminderForms.Steps, form.Steps),
            InChannel = form.Where != ReminderForms.Alone,
            Hour = Hour(form.Hour) ?? SendingHours.Best,
            Weekdays = Days(form.Weekdays) ?? SendingHours.WholeWeek,
            Weekly = form.Weekly == ReminderForms.On,
            SilentWeeks = int.TryParse(form.SilentWeeks, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && weeks <= 52 ? weeks : PlanNudges.Usual.SilentWeeks,
            WhileAway = whileAway,
            StandIn = standIn,
            PausedUntil = checks.Day(view.Say.PauseUntilDay, form.PausedUntil, required: false),
            QuietWeeks = Weeks(checks, view.Say, view.Say.WeeksWithNothing, form.QuietWeeks),

            // The country's own unless something else was meant: a plan may move, and rules may change.
            BreakWeeks = breaks.SequenceEqual(PlanNudges.Usual.BreakWeeksIn(view.Plan.Country)) ? null : breaks,
        };
        return (wanted, checks.Problem);
    }

    private static (PersonalNudges Own, Notice? Problem) Read(Phrases say, SaveMyReminders form)
    {
        var checks = new Checks(say);
        var hours = ReminderForms.Evenings.Select(hours => ((int From, int Until)?)hours).FirstOrDefault(hours => ReminderForms.Key(hours!.Value) == form.OwnHours);
        var days = Days(form.Weekdays);
        var own = new PersonalNudges
        {
            IsStopped = form.Reminds == ReminderForms.Off,
            LeavesOut = LeftOut(ReminderForms.OwnSteps, form.Steps),
            Alone = form.Where == ReminderForms.Alone,
            Hour = Hour(form.Hour),
            Weekdays = days is { } chosen && !chosen.SequenceEqual(SendingHours.WholeWeek) ? chosen : null,
            OwnHours = hours is { } evening ? new(new(evening.From, 0), new(evening.Until, 0)) : null,
            PausedUntil = checks.Day(say.PauseUntilDay, form.PausedUntil, required: false),
            QuietWeeks = Weeks(checks, say, say.WeeksWithNothing, form.QuietWeeks),
        };
        return (own, checks.Problem);
    }

    private static Person? StandIn(PlanView view, Checks checks, string? id)
    {
        if (string.IsNullOrEmpty(id))
            return null;
        if (InitiativeReader.Somebody(view, id) is { } person)
            return person;
        checks.Say(view.Say.PersonUnknown);
        return null;
    }

    private static ImmutableArray<int> Weeks(Checks checks, Phrases say, string label, string? typed)
    {
        if (WeekNumbers.Read(TypedText.Clean(typed)) is { } weeks)
            return weeks;
        checks.Say(say.WeeksUnreadable(label));
        return [];
    }

    private static ImmutableArray<Rung> LeftOut(IReadOnlyList<Rung> all, string? ticked)
    {
        var kept = (ticked ?? "").Split(',');
        return [.. all.Where(rung => !kept.Contains(rung.ToString()))];
    }

    private static TimeOnly? Hour(string? typed) => TimeOnly.TryParseExact(typed, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    /// <summary>Null where none is ticked: no day at all is said with "none" above.</summary>
    private static ImmutableArray<DayOfWeek>? Days(string? ticked)
    {
        var kept = (ticked ?? "").Split(',');
        ImmutableArray<DayOfWeek> days = [.. SendingHours.WholeWeek.Where(day => kept.Contains(day.ToString()))];
        return days.IsEmpty ? null : days;
    }

    private static DateOnly Today(Scene scene) => Country.Norway.Today(scene.Turn.Now);
}
