using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Meetings;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Meetings;
using PlanBot.Core.Reports;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>Going through the plan in a meeting. That the shared card follows what the driver does is <see cref="Desk"/>'s part.</summary>
internal sealed class MeetingVerbs(Desk desk, IPlanStore store)
{
    public Task<Reply> StartAsync(Scene scene, StartMeeting command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Begin(scene.Turn, (view.Plan.NextFor(view.Questions, null) ?? (view.Questions.Count > 0 ? view.Questions[0] : null))?.Id),
        (_, view) => view.Plan.MeetingAt(scene.Turn.Now) is not { } meeting ? Over(view)
            : MeetingBoard.Share(
                Started(view, meeting, meeting.Driver.Id != scene.Turn.Person.Id ? Notice.Look(view.Say.MeetingGoesOn(meeting.Driver.Name)) : Notice.Good(view.Say.MeetingStarted)),
                view,
                meeting,
                anew: scene.Turn.RepliesToAll),
        cancellationToken);

    public Task<Reply> MoveAsync(Scene scene, MoveMeeting command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.MeetingAt(scene.Turn.Now) is { } meeting && meeting.Number == command.Number && meeting.Question == command.From
            ? view.Plan.Follow(scene.Turn, command.Number, To(view, meeting, command.Back))
            : new Plans.Decisions.Outcome.Unchanged(view.Plan),
        (outcome, view) => view.Plan.MeetingAt(scene.Turn.Now) is not { } meeting || meeting.Number != command.Number ? Over(view)
            : MeetingBoard.Show(
                view,
                meeting,
                meeting.Driver.Id != scene.Turn.Person.Id ? Notice.Look(view.Say.MeetingGoesOn(meeting.Driver.Name))
                    : outcome is not Plans.Decisions.Outcome.Changed && meeting.Question != command.From ? Notice.Look(view.Say.MeetingMovedOn)
                    : null),
        cancellationToken);

    public Task<Reply> TakeOverAsync(Scene scene, TakeOverMeeting command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.TakeOver(scene.Turn, command.Number),
        (_, view) => view.Plan.MeetingAt(scene.Turn.Now) is { } meeting && meeting.Number == command.Number ? MeetingBoard.Show(view, meeting, Notice.Good(view.Say.YouDrive)) : Over(view),
        cancellationToken);

    public Task<Reply> EndAsync(Scene scene, EndMeeting command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.End(scene.Turn, Number(view, command.Number)),
        async (_, view) => view.Plan.MeetingAt(scene.Turn.Now) is { } going
            ? Started(view, going, Notice.Look(view.Say.MeetingGoesOn(going.Driver.Name)))
            : view.Plan.AllMeetings.GetValueOrDefault(Number(view, command.Number)) is { } ended
                ? MeetingBoard.Share(await MinutesAsync(view, ended, Notice.Good(view.Say.MeetingEnded), cancellationToken), view, ended)
                : view.Overview(Notice.Look(view.Say.NoMeeting)),
        cancellationToken);

    public Task<Reply> ShowMinutesAsync(Scene scene, ShowMinutes command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => view.Plan.AllMeetings.GetValueOrDefault(Number(view, command.Number)) is { } meeting
            ? await MinutesAsync(view, meeting, view.Plan.MeetingAt(scene.Turn.Now) == meeting ? Notice.Look(view.Say.MinutesSoFar) : null, cancellationToken)
            : view.Overview(Notice.Look(view.Say.NoMinutes)),
        cancellationToken);

    private static int Number(PlanView view, int asked) => asked > 0 ? asked : view.Plan.AllMeetings.Count;

    private static QuestionId? To(PlanView view, Meeting meeting, bool back) => meeting.Question is { } from && view.Questions.Find(from) is not null
        ? view.Questions.From(from, back ? -1 : 1)?.Id ?? from
        : (view.Questions.Count > 0 ? view.Questions[0] : null)?.Id;

    /// <summary>A card of its own beside the board, for who drives: the board is replaced with every step, and what is being typed on it would go.</summary>
    private static Reply Started(PlanView view, Meeting meeting, Notice notice) => Scene.Show(NoticeCard.Draw(
        view.Say,
        notice,
        [],
        meeting.Question is { } question ? Parts.Send(view.Say.AnswerThis, new ShowQuestion(question) { Plan = view.Plan.Id }) : null,
        meeting.Driver.Id == view.Scene.Turn.Person.Id && !view.Scene.Turn.RepliesToAll ? null : Parts.Go(view.Say.TakeOverMeeting, new TakeOverMeeting(meeting.Number) { Plan = view.Plan.Id }),
        Parts.Go(view.Say.EndMeeting, new EndMeeting(meeting.Number) { Plan = view.Plan.Id })));

    private static Reply Over(PlanView view) => Scene.Show(NoticeCard.Draw(
        view.Say,
        Notice.Look(view.Say.MeetingIsOver),
        [],
        view.Plan.AllMeetings.IsEmpty ? null : Parts.Go(view.Say.ShowMinutes, new ShowMinutes { Plan = view.Plan.Id }),
        Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id })));

    private async Task<Reply> MinutesAsync(PlanView view, Meeting meeting, Notice? notice, CancellationToken cancellationToken)
    {
        var end = meeting.Until > 0 ? meeting.Until : Math.Min(view.Plan.Version, meeting.Since + Minutes.MostChanges);
        var history = await store.HistoryAsync(view.Plan.Id, end + 1, end - meeting.Since, cancellationToken);
        return Scene.Show(MinutesCard.Draw(view, Minutes.Of(view.Plan, meeting, history), notice));
    }
}
