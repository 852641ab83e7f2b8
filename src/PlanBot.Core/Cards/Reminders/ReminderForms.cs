using System.Globalization;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Cards.Reminders;

/// <summary>How reminders are set: the plan's by its coordinator, one's own by everybody.</summary>
internal static class ReminderForms
{
    public const string On = "on";
    public const string Off = "off";
    public const string InChannel = "channel";
    public const string Alone = "alone";
    public const string AsThePlan = "plan";
    public const string Office = "office";
    private const int MostWeeks = 60;
    private static readonly int[] SilentWeeks = [2, 4, 6, 8, 12];

    /// <summary>What may be left out; the rest cannot be missed by whoever keeps a plan.</summary>
    public static IReadOnlyList<Rung> Steps { get; } = [Rung.TwoWeeksBefore, Rung.BeforeBreak, Rung.OneWeekBefore, Rung.LastDayBefore, Rung.SoonAfter, Rung.LongAfter, Rung.WhichDay, Rung.Monthly];

    /// <summary>What comes to an owner.</summary>
    public static IReadOnlyList<Rung> OwnSteps { get; } = [Rung.TwoWeeksBefore, Rung.BeforeBreak, Rung.OneWeekBefore, Rung.LastDayBefore, Rung.SoonAfter];

    /// <summary>A volunteer's own hours: 16–18, 17–19, 18–20, 8–20.</summary>
    public static IReadOnlyList<(int From, int Until)> Evenings { get; } = [(8, 20), (16, 18), (17, 19), (18, 20)];

    /// <summary>Whole hours of the office window.</summary>
    private static IEnumerable<TimeOnly> Hours => Enumerable.Range(9, 6).Select(hour => new TimeOnly(hour, 0));

    public static AdaptiveCard OfPlan(Phrases say, Plan plan, SavePlanReminders form, PeopleToChoose people, Notice? notice = null, IReadOnlyList<CardAction>? instead = null) => Parts.Card(
        say,
        notice?.Text ?? say.PlanReminderSettings,
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.PlanReminderSettings),
            Parts.Banner(notice),
            Reminds(say, form.Reminds),
            Ticks(say, say.WhichSteps, "steps", Steps, form.Steps),
            new ChoiceInput(say.WhereToRemind, say.FillIn(say.WhereToRemind), [new(say.InTheConversation, InChannel), new(say.ToEachAlone, Alone)]) { Id = "where", Value = form.Where, Style = "compact" },
            Hour(say, form.Hour, withPlan: false),
            Weekdays(say, form.Weekdays),
            new ChoiceInput(say.WeeklyOverview, say.FillIn(say.WeeklyOverview), [new(say.Yes, On), new(say.RemindsOff, Off)]) { Id = "weekly", Value = form.Weekly, Style = "compact" },
            new ChoiceInput(say.SilentAfter, say.FillIn(say.SilentAfter), [new(say.NeverAsk, "0"), .. SilentWeeks.Select(weeks => new Choice(say.WeeksLong(weeks), Number(weeks)))])
            {
                Id = "silentWeeks", Value = form.SilentWeeks, Style = "compact",
            },
            new ChoiceInput(say.WhileOwnerIsAway, say.FillIn(say.WhileOwnerIsAway), [.. Enum.GetValues<WhileAway>().Select(who => new Choice(say.WhileAwayIs(who), who.ToString()))])
            {
                Id = "whileAway", Value = form.WhileAway, Style = "compact",
            },
            new ChoiceInput(say.StandIn, say.FillIn(say.StandIn), Parts.People(people.Known))
            {
                Id = "standIn", Value = form.StandIn, Style = "compact", Placeholder = say.ChooseAPerson, ChoicesData = people.MaySearch ? new("graph.microsoft.com/users?scope=currentContext") : null, Spacing = "Small",
            },
            Parts.Quiet(say.AwayHelp, spacing: "Small"),
            Paused(say, form.PausedUntil),
            Weeks(say, say.WeeksWithNothing, "quietWeeks", form.QuietWeeks),
            Weeks(say, say.WeeksOfBreaks, "breakWeeks", form.BreakWeeks),
        ],
        instead ?? [Parts.Send(say.Save, new SavePlanReminders(plan.Nudges.Version) { Plan = plan.Id }), Parts.Go(say.Cancel, new ShowReminders { Plan = plan.Id })]);

    public static AdaptiveCard OfPerson(Phrases say, SaveMyReminders form, Notice? notice = null, IReadOnlyList<CardAction>? instead = null) => Parts.Card(
        say,
        notice?.Text ?? say.MyReminderSettings,
        [
            Parts.Heading(say.MyReminderSettings),
            Parts.Quiet(say.MyRemindersHelp),
            Parts.Banner(notice),
            Reminds(say, form.Reminds),
            Ticks(say, say.WhichSteps, "steps", OwnSteps, form.Steps),
            new ChoiceInput(say.WhereToRemind, say.FillIn(say.WhereToRemind), [new(say.AsThePlanSays, AsThePlan), new(say.ToEachAlone, Alone)]) { Id = "where", Value = form.Where, Style = "compact" },
            Hour(say, form.Hour, withPlan: true),
            Weekdays(say, form.Weekdays),
            new ChoiceInput(say.OwnHoursLabel, say.FillIn(say.OwnHoursLabel), [new(say.OfficeHours, Office), .. Evenings.Select(hours => new Choice(say.FromTo(hours.From, hours.Until), Key(hours)))])
            {
                Id = "ownHours", Value = form.OwnHours, Style = "compact",
            },
            Paused(say, form.PausedUntil),
            Weeks(say, say.WeeksWithNothing, "quietWeeks", form.QuietWeeks),
        ],
        instead ?? [Parts.Send(say.Save, new SaveMyReminders()), Parts.Go(say.StopOwningButton, new StopOwning()) with { Mode = "secondary" }]);

    public static SavePlanReminders Of(Plan plan) => new(plan.Nudges.Version)
    {
        Plan = plan.Id,
        Reminds = plan.Nudges.IsOff ? Off : On,
        Steps = string.Join(',', Steps.Except(plan.Nudges.LeavesOut)),
        Where = plan.Nudges.InChannel ? InChannel : Alone,
        Hour = Written(plan.Nudges.Hour),
        Weekdays = string.Join(',', plan.Nudges.Weekdays),
        Weekly = plan.Nudges.Weekly ? On : Off,
        SilentWeeks = Number(plan.Nudges.SilentWeeks),
        WhileAway = plan.Nudges.WhileAway.ToString(),
        StandIn = plan.Nudges.StandIn?.Id.Value,
        PausedUntil = plan.Nudges.PausedUntil?.ToString("O", CultureInfo.InvariantCulture),
        QuietWeeks = WeekNumbers.Write(plan.Nudges.QuietWeeks),
        BreakWeeks = WeekNumbers.Write(plan.Nudges.BreakWeeksIn(plan.Country)),
    };

    public static SaveMyReminders Of(PersonalNudges own) => new()
    {
        Reminds = own.IsStopped ? Off : On,
        Steps = string.Join(',', OwnSteps.Except(own.LeavesOut)),
        Where = own.Alone ? Alone : AsThePlan,
        Hour = own.Hour is { } hour ? Written(hour) : AsThePlan,
        Weekdays = string.Join(',', own.Weekdays ?? SendingHours.WholeWeek),
        OwnHours = own.OwnHours is { } hours ? Key((hours.From.Hour, hours.Until.Hour)) : Office,
        PausedUntil = own.PausedUntil?.ToString("O", CultureInfo.InvariantCulture),
        QuietWeeks = WeekNumbers.Write(own.QuietWeeks),
    };

    public static string Key((int From, int Until) hours) => $"{Number(hours.From)}-{Number(hours.Until)}";

    private static ChoiceInput Reminds(Phrases say, string? value) =>
        new(say.DoesItRemind, say.FillIn(say.DoesItRemind), [new(say.RemindsOn, On), new(say.RemindsOff, Off)]) { Id = "reminds", Value = value, Style = "compact" };

    private static ChoiceInput Ticks(Phrases say, string label, string id, IReadOnlyList<Rung> rungs, string? value) =>
        new(label, say.FillIn(label), [.. rungs.Select(rung => new Choice(say.RungIs(rung), rung.ToString()))]) { Id = id, Value = value, Style = "expanded", IsMultiSelect = true };

    private static ChoiceInput Hour(Phrases say, string? value, bool withPlan) =>
        new(say.WhichHour, say.FillIn(say.WhichHour), [.. withPlan ? [new Choice(say.AsThePlanSays, AsThePlan)] : Array.Empty<Choice>(), .. Hours.Select(hour => new Choice(Written(hour), Written(hour)))])
        {
            Id = "hour",
            Value = value,
            Style = "compact",
        };

    private static ChoiceInput Weekdays(Phrases say, string? value) =>
        new(say.WhichWeekdays, say.FillIn(say.WhichWeekdays), [.. SendingHours.WholeWeek.Select(day => new Choice(say.Weekday(day), day.ToString()))]) { Id = "weekdays", Value = value, Style = "expanded", IsMultiSelect = true };

    private static DateInput Paused(Phrases say, string? value) => new(say.PauseUntilDay, say.DateUnreadable(say.PauseUntilDay)) { Id = "pausedUntil", Value = value, Min = "2000-01-01", Max = "2100-12-31" };

    private static TextInput Weeks(Phrases say, string label, string id, string? value) => new(label, say.WeeksUnreadable(label)) { Id = id, Value = value, Placeholder = say.WeeksExample, MaxLength = MostWeeks };

    private static string Written(TimeOnly hour) => hour.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
