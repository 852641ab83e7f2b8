using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Questions;

/// <summary>The team's own questions.</summary>
internal sealed class OwnQuestionVerbs(Desk desk)
{
    /// <summary>Apart from every template's ids, so that an own question can never stand in for one.</summary>
    private const string Prefix = "own-";

    public Task<Reply> NewAsync(Scene scene, NewOwnQuestion command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene, command, view => Form(view, new QuestionId(Prefix + scene.NewId("question")), 0, null, null), cancellationToken);

    public Task<Reply> EditAsync(Scene scene, EditOwnQuestion command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => view.Plan.AllOwnQuestions.GetValueOrDefault(command.Question) is { IsRemoved: false } own
            ? Form(view, own.Id, own.Version, own.Phase, own.Text)
            : view.ThingGone([]),
        cancellationToken);

    public Task<Reply> SaveAsync(Scene scene, SaveOwnQuestion command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => Read(view, command) is (var phase, var text, null)
            ? command.Question.Value?.StartsWith(Prefix, StringComparison.Ordinal) == true ? view.Plan.Save(scene.Turn, command.Question, phase, text, command.Seen) : new Outcome.Gone(view.Plan)
            : new Outcome.Unchanged(view.Plan),
        (outcome, view) => Read(view, command).Problem is { } problem ? Form(view, command.Question, command.Seen, command.Phase, command.Text, problem)
            : outcome switch
            {
                Outcome.Overtaken overtaken => Overtaken(view, command, overtaken),
                Outcome.Refused refused => view.Refuse(refused.Why, Desk.Texts(command)),
                Outcome.Gone => view.ThingGone(Desk.Texts(command)),
                _ => view.Overview(Notice.Good(view.Say.Saved)),
            },
        cancellationToken);

    /// <summary>The form again, for a text that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, SaveOwnQuestion command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) => desk.ShowAsync(
        scene, command, view => Form(view, command.Question, command.Seen, command.Phase, command.Text, notice, instead), cancellationToken);

    public Task<Reply> RemoveAsync(Scene scene, RemoveOwnQuestion command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Remove(scene.Turn, command.Question),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : Scene.Show(NoticeCard.Draw(
            view.Say,
            Notice.Look(view.Say.OwnQuestionRemoved),
            [],
            Parts.Go(view.Say.Undo, new RestoreOwnQuestion(command.Question) { Plan = view.Plan.Id }),
            Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id }))),
        cancellationToken);

    public Task<Reply> RestoreAsync(Scene scene, RestoreOwnQuestion command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.BringBack(scene.Turn, command.Question),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : view.Overview(Notice.Good(view.Say.OwnQuestionBack)),
        cancellationToken);

    private static (string Phase, string Text, Notice? Problem) Read(PlanView view, SaveOwnQuestion command)
    {
        var checks = new Checks(view.Say);
        var text = checks.Required(view.Say.OwnQuestionText, command.Text, OwnQuestionForm.MostText);
        var phase = command.Phase ?? view.Template.Phases[^1].Id;
        if (view.Template.Phases.All(part => part.Id != phase))
            checks.Say(view.Say.FillIn(view.Say.WhichPart));
        return (phase, text, checks.Problem);
    }

    private static Reply Overtaken(PlanView view, SaveOwnQuestion command, Outcome.Overtaken overtaken)
    {
        var standing = view.Plan.AllOwnQuestions[command.Question];
        return Form(
            view,
            command.Question,
            standing.Version,
            standing.Phase,
            command.Text,
            Notice.Look($"{view.Say.SomebodyChangedThis(overtaken.By.Name)} {view.Say.Quoted(standing.Text)}"));
    }

    private static Reply Form(PlanView view, QuestionId id, int seen, string? phase, string? text, Notice? notice = null, IReadOnlyList<CardAction>? instead = null) =>
        Scene.Show(OwnQuestionForm.Draw(view.Say, view.Plan, view.Template, id, seen, phase, text, notice, instead is { Count: > 0 } ? instead : null));
}
