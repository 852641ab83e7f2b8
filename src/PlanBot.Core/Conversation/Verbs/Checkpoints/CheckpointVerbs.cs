using PlanBot.Core.Calendar;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Checkpoints;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Verbs.Initiatives;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Plans.Words;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Conversation.Verbs.Checkpoints;

/// <summary>The year wheel and its entries.</summary>
internal sealed class CheckpointVerbs(Desk desk)
{
    public Task<Reply> WheelAsync(Scene scene, ShowYearWheel command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Wheel(view, null, command.Page), cancellationToken);

    public Reply Wheel(PlanView view, Notice notice) => Wheel(view, notice, 0);

    public Task<Reply> NewAsync(Scene scene, NewCheckpoint command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view =>
        {
            var line = command.Line is { } from && view.Plan.AllInitiatives.GetValueOrDefault(from) is { IsDeleted: false, Kind: InitiativeKind.Recurring } recurring ? recurring : null;
            if (command.Line is not null && line is null)
                return view.ThingGone([]);
            return Form(view, new(
                new CheckpointId(scene.NewId("checkpoint")),
                0,
                (Enum.IsDefined(command.Kind) ? command.Kind : CheckpointKind.Checkpoint).ToString(),
                line?.Title ?? (command.ForBudget ? view.Say.BudgetCheckpoint : null),
                (line?.Owner as Owner.InTeams)?.Person.Id.Value,
                (line?.Owner as Owner.Outside)?.Who,
                line is not null ? null : (command.ForBudget ? Rhythm.Yearly : Rhythm.Once).ToString(),
                Line: line?.Id,
                ForBudget: command.ForBudget));
        },
        cancellationToken);

    public Task<Reply> ShowAsync(Scene scene, ShowCheckpoint command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Card(view, command.Checkpoint), cancellationToken);

    public Task<Reply> EditAsync(Scene scene, EditCheckpoint command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Standing(view, command.Checkpoint) is { } checkpoint ? Form(view, CheckpointForm.Fields.Of(view.Say, checkpoint)) : view.ThingGone([]),
        cancellationToken);

    public Task<Reply> SaveAsync(Scene scene, SaveCheckpoint command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => CheckpointReader.Read(view, command) is (var wanted, null) && !AsksAboutDay(view, wanted, command) ? view.Plan.SaveCheckpoint(scene.Turn, wanted, command.Seen) : new Outcome.Unchanged(view.Plan),
        (outcome, view) => CheckpointReader.Read(view, command) is var (read, problem) && problem is not null
            ? Form(view, CheckpointReader.Fields(command), problem, WeekQuestion.Instead(
                view, problem, view.Say.WhenOrFirstTime, command.DateWords, day => (SaveCheckpoint)command.Again(command.Suspect) with { WeekDay = day }))
            : AsksAboutDay(view, read, command) ? AskAboutDay(view, read, command)
            : outcome switch
            {
                Outcome.Overtaken overtaken => Overtaken(view, command, overtaken),
                Outcome.Refused refused => view.Refuse(refused.Why, Desk.Texts(command)),
                Outcome.Gone => view.ThingGone(Desk.Texts(command)),
                _ => Card(view, command.Checkpoint, Notice.Good(command.Seen == 0 ? view.Say.PutIntoYearWheel : view.Say.Saved)),
            },
        cancellationToken);

    /// <summary>The form again, for a text that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, SaveCheckpoint command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Form(view, CheckpointReader.Fields(command), notice, instead is { Count: > 0 } ? instead : null), cancellationToken);

    /// <summary>How often, with one tap: from next month on, and no day of it is invented.</summary>
    public Task<Reply> RhythmAsync(Scene scene, ChooseRhythm command, CancellationToken cancellationToken)
    {
        var made = new CheckpointId(scene.NewId("checkpoint"));
        return desk.ChangeAsync(
            scene,
            command,
            view => !Enum.IsDefined(command.Rhythm) || command.Rhythm is Rhythm.Once or Rhythm.Regularly or Rhythm.YearlyInWeek ? new Outcome.Gone(view.Plan)
                : command.Checkpoint is { } id ? view.Plan.ChangeCheckpoint(scene.Turn, id, null, checkpoint => checkpoint.Start is null ? checkpoint with { Rhythm = command.Rhythm, Start = NextMonth(view) } : checkpoint)
                : command.Line is { } line && view.Plan.AllInitiatives.GetValueOrDefault(line) is { IsDeleted: false, Kind: InitiativeKind.Recurring } recurring
                    ? view.Plan.SaveCheckpoint(scene.Turn, new Checkpoint(made, 0, CheckpointKind.Checkpoint, recurring.Title, recurring.Owner, command.Rhythm, NextMonth(view), true, [], scene.Turn.Person) { From = line }, 0)
                : view.Plan.AllCheckpoints.ContainsKey(made) ? new Outcome.Unchanged(view.Plan)
                : new Outcome.Gone(view.Plan),
            (outcome, view) => outcome switch
            {
                Outcome.Changed changed => Card(view, command.Checkpoint ?? made, Notice.Good(view.Say.PutIntoYearWheel), new TakeBack(changed.Entry.Version)),
                Outcome.Refused refused => view.Refuse(refused.Why, []),
                Outcome.Gone => view.ThingGone([]),
                _ => Card(view, command.Checkpoint ?? made),
            },
            cancellationToken);
    }

    public Task<Reply> MarkAsync(Scene scene, MarkCheckpoint command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => DateWords.Read(command.On) is { } planned && Standing(view, command.Checkpoint)?.Between(planned.First.AddDays(-31), planned.Last.AddDays(31), view.Plan.Country, view.Plan.Nudges.Quiet).Any(one => one.Planned == planned) == true
            ? view.Plan.MarkDone(scene.Turn, command.Checkpoint, planned, isDone: !command.Undone)
            : new Outcome.Gone(view.Plan),
        (outcome, view) => Card(view, command.Checkpoint, outcome is Outcome.Gone ? null : Notice.Good(view.Say.Saved)),
        cancellationToken);

    public Task<Reply> DeleteAsync(Scene scene, DeleteCheckpoint command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.DeleteCheckpoint(scene.Turn, command.Checkpoint),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : Scene.Show(NoticeCard.Draw(
            view.Say,
            Notice.Look(view.Say.CheckpointDeleted(view.Plan.AllCheckpoints[command.Checkpoint].Title)),
            [],
            Parts.Go(view.Say.Undo, new RestoreCheckpoint(command.Checkpoint) { Plan = view.Plan.Id }),
            Parts.Go(view.Say.YearWheelTitle, new ShowYearWheel { Plan = view.Plan.Id }))),
        cancellationToken);

    public Task<Reply> RestoreAsync(Scene scene, RestoreCheckpoint command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.RestoreCheckpoint(scene.Turn, command.Checkpoint),
        (outcome, view) => outcome switch
        {
            Outcome.Refused refused => view.Refuse(refused.Why, []),
            Outcome.Gone => view.ThingGone([]),
            _ => Card(view, command.Checkpoint, Notice.Good(view.Say.CheckpointRestored)),
        },
        cancellationToken);

    private Reply Wheel(PlanView view, Notice? notice, int page) =>
        Scene.Show(YearWheelCard.Draw(view.Say, view.Plan, YearWheel.Of(view.Plan, view.Today), desk.Templates["T3"], view.Reader, page, notice, view.Page));

    private static PlanDate NextMonth(PlanView view) => Occurrences.Plus(new PlanDate.Month(view.Today.Year, view.Today.Month), 1);

    private static Reply Card(PlanView view, CheckpointId id, Notice? notice = null, TakeBack? undo = null) => Standing(view, id) is { } checkpoint
        ? Scene.Show(CheckpointCard.Draw(view.Say, view.Plan, checkpoint, view.Today, notice, undo))
        : view.ThingGone([]);

    private static bool AsksAboutDay(PlanView view, Checkpoint wanted, SaveCheckpoint command) =>
        !wanted.Recurs && ClosedDeadline.Asks(view, wanted.Start, Standing(view, wanted.Id)?.Start, command.ClosedDay);

    private static Reply AskAboutDay(PlanView view, Checkpoint wanted, SaveCheckpoint command)
    {
        var (notice, instead) = ClosedDeadline.Question(view, wanted.Start!, answer => (SaveCheckpoint)command.Again(command.Suspect) with { ClosedDay = answer }, view.Say.DateIsClosed);
        return Form(view, CheckpointReader.Fields(command), notice, instead);
    }

    /// <summary>A colleague's version stands; the form comes back with what was typed, on top of the version it now replaces.</summary>
    private static Reply Overtaken(PlanView view, SaveCheckpoint command, Outcome.Overtaken overtaken)
    {
        var standing = view.Plan.AllCheckpoints[command.Checkpoint];
        return Form(
            view,
            CheckpointReader.Fields(command) with { Seen = standing.Version },
            Notice.Look($"{view.Say.SomebodyChangedThis(overtaken.By.Name)} {view.Say.Quoted(standing.Title)} · {CheckpointCard.Line(view.Say, standing)}"));
    }

    private static Reply Form(PlanView view, CheckpointForm.Fields fields, Notice? notice = null, IReadOnlyList<CardAction>? instead = null) =>
        Scene.Show(CheckpointForm.Draw(view.Say, view.Plan, fields, view.People, notice, instead));

    private static Checkpoint? Standing(PlanView view, CheckpointId id) => view.Plan.AllCheckpoints.GetValueOrDefault(id) is { IsDeleted: false } checkpoint ? checkpoint : null;
}
