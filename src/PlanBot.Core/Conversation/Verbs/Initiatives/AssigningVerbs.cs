using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Initiatives;

/// <summary>The two changes of an initiative that have a small form of their own.</summary>
internal sealed class AssigningVerbs(Desk desk, Sheets sheets)
{
    public Task<Reply> AskDeadlineAsync(Scene scene, AskDeadline command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Standing(view, command.Initiative, command.Milestone) is { } initiative ? Scene.Show(AssigningCards.Deadline(view.Say, view.Plan, initiative, command)) : view.ThingGone([]),
        cancellationToken);

    public Task<Reply> AskOwnerAsync(Scene scene, AskOwner command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Standing(view, command.Initiative) is { } initiative ? OwnerForm(view, initiative, fromList: command.FromList) : view.ThingGone([]),
        cancellationToken);

    public async Task<Reply> MoveAsync(Scene scene, MoveDeadline command, CancellationToken cancellationToken)
    {
        var others = await sheets.OthersAsync(scene, command, cancellationToken);
        return await desk.ChangeAsync(
            scene,
            command,
            view => Read(view, command) is ({ } date, null) && !AsksAboutDay(view, date, command)
                ? view.Plan.Change(scene.Turn, command.Initiative, command.Seen, initiative => Moved(initiative, command, date))
                : new Outcome.Unchanged(view.Plan),
            (outcome, view) => Standing(view, command.Initiative, command.Milestone) is not { } initiative ? view.ThingGone(Desk.Texts(command))
                : Read(view, command) is var (date, problem) && problem is not null ? DeadlineForm(view, initiative, command, problem, AskWeekDay(view, command, problem))
                : AsksAboutDay(view, date, command) ? AskAboutDay(view, initiative, date!, command)
                : outcome is Outcome.Overtaken overtaken ? DeadlineForm(view, initiative, command, Changed(view, initiative, overtaken))
                : command.Sheet is null ? FollowingVerb.Saved(view, outcome, initiative.Id)
                : Sheets.Draw(view, command, initiative.Id, others, Notice.Good(view.Say.Saved)),
            cancellationToken);
    }

    private static Initiative Moved(Initiative initiative, MoveDeadline command, PlanDate date)
    {
        return command.Milestone is { } id
            ? initiative.With(id, one => one with { Date = date, MovedBecause = Because(one.Date, one.MovedBecause) })
            : initiative with { Deadline = date, IsHistory = initiative.IsHistory && initiative.Deadline == date, MovedBecause = Because(initiative.Deadline, initiative.MovedBecause) };

        string? Because(PlanDate? before, string? why) => TypedText.Clean(command.Reason) is { Length: > 0 } reason ? reason : before == date ? why : null;
    }

    public Task<Reply> AssignAsync(Scene scene, AssignOwner command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => Read(view, command) is (var owner, null)
            ? view.Plan.Change(scene.Turn, command.Initiative, command.Seen, initiative => initiative with { Owner = owner, IsOwnerProposed = false })
            : new Outcome.Unchanged(view.Plan),
        (outcome, view) => Standing(view, command.Initiative) is not { } initiative ? view.ThingGone(Desk.Texts(command))
            : Read(view, command).Problem is { } problem ? OwnerForm(view, initiative, command, problem)
            : outcome is Outcome.Overtaken overtaken ? OwnerForm(view, initiative, command, Changed(view, initiative, overtaken))
            : command.FromList ? OwnerVerbs.Unowned(view, Notice.Good(view.Say.Saved))
            : view.Initiative(initiative.Id, Notice.Good(view.Say.Saved)),
        cancellationToken);

    /// <summary>The form again, for a text that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, AssignOwner command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Standing(view, command.Initiative) is { } initiative ? OwnerForm(view, initiative, command, notice, instead) : view.ThingGone(Desk.Texts(command)),
        cancellationToken);

    /// <summary>The form again, for a text that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, MoveDeadline command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Standing(view, command.Initiative, command.Milestone) is { } initiative ? DeadlineForm(view, initiative, command, notice, instead) : view.ThingGone(Desk.Texts(command)),
        cancellationToken);

    private static (PlanDate? Date, Notice? Problem) Read(PlanView view, MoveDeadline command)
    {
        var checks = new Checks(view.Say);
        var date = ClosedDeadline.Take(view, checks.Date(view, view.Say.Deadline, command.Deadline, command.DeadlineWords, required: true, command.WeekDay), command.ClosedDay);
        checks.Optional(view.Say.WhyMove, command.Reason, AssigningCards.MostReason);
        if (command.Milestone is { } moved)
        {
            if (Standing(view, command.Initiative, moved) is { Deadline: { } deadline } of && date?.First > deadline.Last)
                checks.Say(view.Say.MilestoneAfterDeadline(view.Say.MilestoneNumber(of.Milestones.IndexOf(of.Find(moved)!) + 1), view.Say.ShortDate(deadline)));
            return (date, checks.Problem);
        }

        foreach (var (number, milestone) in (Standing(view, command.Initiative)?.Milestones ?? []).Index())
        {
            if (milestone.Date?.First > date?.Last)
                checks.Say(view.Say.MilestoneAfterDeadline(view.Say.MilestoneNumber(number + 1), view.Say.ShortDate(date!)));
        }

        return (date, checks.Problem);
    }

    private static (Owner? Owner, Notice? Problem) Read(PlanView view, AssignOwner command)
    {
        var checks = new Checks(view.Say);
        return (InitiativeReader.Owner(view, checks, command.Owner, command.OwnerName), checks.Problem);
    }

    private static bool AsksAboutDay(PlanView view, PlanDate? date, MoveDeadline command) =>
        ClosedDeadline.Asks(view, date, Standing(view, command.Initiative, command.Milestone) is { } initiative ? command.Milestone is { } id ? initiative.Find(id)!.Date : initiative.Deadline : null, command.ClosedDay);

    private static IReadOnlyList<CardAction>? AskWeekDay(PlanView view, MoveDeadline command, Notice problem) => WeekQuestion.Instead(
        view, problem, view.Say.Deadline, command.DeadlineWords, day => (MoveDeadline)command.Again(command.Suspect) with { WeekDay = day });

    private static Reply AskAboutDay(PlanView view, Initiative initiative, PlanDate date, MoveDeadline command)
    {
        var (notice, instead) = ClosedDeadline.Question(view, date, answer => (MoveDeadline)command.Again(command.Suspect) with { ClosedDay = answer });
        return DeadlineForm(view, initiative, command, notice, instead);
    }

    private static Reply DeadlineForm(PlanView view, Initiative initiative, MoveDeadline typed, Notice? notice, IReadOnlyList<CardAction>? instead = null) =>
        Scene.Show(AssigningCards.Deadline(view.Say, view.Plan, initiative, new(initiative.Id) { Milestone = typed.Milestone, Sheet = typed.Sheet }, (Readable(typed.Deadline), typed.DeadlineWords, typed.Reason), notice, instead is { Count: > 0 } ? instead : null));

    private static Reply OwnerForm(PlanView view, Initiative initiative, AssignOwner? typed = null, Notice? notice = null, IReadOnlyList<CardAction>? instead = null, bool fromList = false) =>
        Scene.Show(AssigningCards.Owner(
            view.Say, view.Plan, initiative, view.People, typed is null ? null : (typed.Owner, typed.OwnerName), notice, instead is { Count: > 0 } ? instead : null, fromList || typed?.FromList == true));

    /// <summary>A date field cannot show what is no date; the sentence above it says what was wrong.</summary>
    private static string? Readable(string? typed) => TypedDate.Read(typed) is TypedDate.Day ? typed : null;

    private static Notice Changed(PlanView view, Initiative initiative, Outcome.Overtaken overtaken) =>
        Notice.Look($"{view.Say.SomebodyChangedThis(overtaken.By.Name)} {InitiativeRow.Line(view.Say, initiative)}");

    private static Initiative? Standing(PlanView view, InitiativeId id, int? milestone = null) =>
        view.Plan.AllInitiatives.GetValueOrDefault(id) is { IsDeleted: false } initiative && (milestone is not { } step || initiative.Find(step) is not null) ? initiative : null;
}
