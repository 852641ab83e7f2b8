using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Meetings;

namespace PlanBot.Core.Cards.Meetings;

/// <summary>What everybody in a meeting looks at: the present question, the answers that stand, who drives, and how much is left.</summary>
internal static class MeetingBoard
{
    /// <summary>The reply, and the board in the places that the plan lives in.</summary>
    public static Reply Share(Reply reply, PlanView view, Meeting meeting, bool anew = false) =>
        reply.SharedWith(view.Plan, $"meeting-{meeting.Number}", Draw(view, Phrases.In(view.Plan.Language), meeting), view.Plan.Version, anew);

    /// <summary>The board itself as a reply, for who pressed a button on it.</summary>
    public static Reply Show(PlanView view, Meeting meeting, Notice? notice = null) => Share(Scene.Show(Draw(view, view.Say, meeting, notice)), view, meeting);

    private static AdaptiveCard Draw(PlanView view, Phrases say, Meeting meeting, Notice? notice = null)
    {
        var (plan, question) = (view.Plan, meeting.Question is { } id ? view.Find(id) : null);
        if (meeting.EndedAt is { } ended)
            return Ended(say, plan, meeting, ended);
        var where = question is null ? say.Meeting : $"{say.Meeting} · {say.Part(question.Phase.Id, question.Number, question.Of)}";
        return Parts.Card(
            say,
            question is null ? say.Meeting : $"{where}: {question.Question.Text.In(say.Language)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(where),
                Parts.Wrote($"{say.Drives(meeting.Driver.Name)} · {say.QuestionsLeft(view.Questions.Count(asked => !plan.IsAnswered(asked.Id)))}", size: "Small", subtle: true, spacing: "None"),
                Parts.Banner(notice),
                .. question is null ? [Parts.Said(say.AllAnswered)] : Question(say, view, question),
            ],
            question is null ? null : Parts.Go(say.AnswerThis, new ShowQuestion(question.Id) { Plan = plan.Id }) with { Style = "positive" },
            Parts.Go(say.Back, new MoveMeeting(meeting.Number, meeting.Question, Back: true) { Plan = plan.Id }),
            Parts.Go(say.NextQuestion, new MoveMeeting(meeting.Number, meeting.Question) { Plan = plan.Id }),
            Parts.Go(say.TakeOverMeeting, new TakeOverMeeting(meeting.Number) { Plan = plan.Id }),
            Parts.Go(say.EndMeeting, new EndMeeting(meeting.Number) { Plan = plan.Id }));
    }

    private static IEnumerable<CardElement?> Question(Phrases say, PlanView view, PlanQuestion question)
    {
        foreach (var element in QuestionText.Draw(say, question, view.Template))
            yield return element;
        yield return view.Plan.AnswersTo(question.Id).Any() ? AnswerList.Draw(say, view.Plan, question, reader: null) : Parts.Quiet(say.NoAnswerYet, spacing: "Small");
        yield return view.Plan.IsDivided(question.Id) ? Parts.Banner(Notice.Look(say.AnsweredDifferently)) : null;
        foreach (var initiative in view.Plan.InitiativesOf(question.Id))
            yield return InitiativeRow.Draw(say, view.Plan, initiative);
    }

    private static AdaptiveCard Ended(Phrases say, Plan plan, Meeting meeting, DateTimeOffset ended) => Parts.Card(
        say,
        say.MeetingEnded,
        [Parts.TitleOf(plan), Parts.Heading($"{say.Meeting} · {say.Day(ended, plan)}"), Parts.Said(say.MeetingEnded)],
        Parts.Go(say.ShowMinutes, new ShowMinutes(meeting.Number) { Plan = plan.Id }),
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));
}
