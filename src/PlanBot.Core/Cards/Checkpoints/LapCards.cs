using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Checkpoints;

/// <summary>Going round: the next round of a circle, and the steps and the end of a loop.</summary>
internal static class LapCards
{
    public const int MostText = 1000;

    /// <summary>Which round it is, in one line; null for a template without rounds.</summary>
    public static TextBlock? Line(Phrases say, Plan plan, Template template) => template.Rounds switch
    {
        RoundShape.None => null,
        RoundShape.Loop when !plan.Lap.IsLeft => Parts.Quiet($"{say.RoundNumber(plan.Lap.Number)} · {say.Step(plan.Lap.Step)}"),
        RoundShape.Loop => Parts.Quiet(say.LoopLeft(plan.Lap.Number)),
        _ => Parts.Quiet(say.RoundNumber(plan.Lap.Number)),
    };

    public static AdaptiveCard Offer(Phrases say, Plan plan, bool isDue, Notice? notice = null) => Parts.Card(
        say,
        say.StartNewRoundQuestion,
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.StartNewRoundQuestion),
            Parts.Banner(notice),
            isDue ? Parts.Said(say.LastPartIsAnswered) : null,
            Parts.Said(say.RoundGoesOn),
            Parts.Quiet(say.AnswersAsAStart(plan.Lap.Number), spacing: "Small"),
        ],
        Parts.Send(say.StartNewRound, new StartLap(plan.Lap.Number) { Plan = plan.Id }),
        Parts.Go(say.StartNewRoundEmpty, new StartLap(plan.Lap.Number, Empty: true) { Plan = plan.Id }),
        Parts.Go(say.NotNow, new OpenPlan { Plan = plan.Id }));

    /// <summary>A round was begun, which may be undone.</summary>
    public static AdaptiveCard Started(Phrases say, Plan plan) => NoticeCard.Draw(
        say,
        Notice.Good(say.RoundStarted(plan.Lap.Number)),
        [],
        Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
        Parts.Go(say.Undo, new UndoLap(plan.Lap.Number) { Plan = plan.Id }),
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));

    /// <param name="typed">What was typed at the end of the round and not kept.</param>
    public static AdaptiveCard Loop(Phrases say, Plan plan, Notice? notice = null, (string? Worked, string? DidNotWork)? typed = null, IReadOnlyList<CardAction>? instead = null)
    {
        var lap = plan.Lap;
        var heading = $"{say.RoundNumber(lap.Number)} · {say.Step(lap.Step)}";
        var (worked, didNotWork) = typed ?? (lap.Worked, lap.DidNotWork);
        return Parts.Card(
            say,
            notice?.Text ?? heading,
            [
                Parts.TitleOf(plan),
                Parts.Heading(heading),
                Parts.Banner(notice),
                Parts.Said(lap.Step switch { LapStep.Develop => say.DevelopHelp, LapStep.TryOut => say.TryOutHelp, _ => say.EvaluateHelp }),
                lap.Step == LapStep.Evaluate ? Text(say.WhatWorked, "worked", worked) : null,
                lap.Step == LapStep.Evaluate ? Text(say.WhatDidNotWork, "didNotWork", didNotWork) : null,
                lap.Step == LapStep.Evaluate ? Parts.Quiet(say.AboutService, spacing: "Small") : null,
                .. Learned(say, plan),
            ],
            (IEnumerable<CardAction?>?)instead ??
            [
                lap.Step switch
                {
                    LapStep.Develop => Parts.Send(say.OnToStep(say.Step(LapStep.TryOut)), Move(LapStep.TryOut)),
                    LapStep.TryOut => Parts.Send(say.OnToStep(say.Step(LapStep.Evaluate)), Move(LapStep.Evaluate)),
                    _ => Parts.Send(say.SaveAndSeeIfReady, new EndLap(lap.Number, lap.Version) { Plan = plan.Id }),
                },
                lap.Step switch
                {
                    LapStep.Develop => null,
                    LapStep.TryOut => Parts.Go(say.BackToStep(say.Step(LapStep.Develop)), Move(LapStep.Develop)),
                    _ => Parts.Go(say.BackToStep(say.Step(LapStep.TryOut)), Move(LapStep.TryOut)),
                },
                Parts.Go(say.GoOn, new Continue { Plan = plan.Id }),
                Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
            ]);

        TextInput Text(string label, string id, string? value) => new(label, say.TextTooLong(MostText)) { Id = id, Value = value, IsMultiline = true, MaxLength = MostText };

        MoveLap Move(LapStep step) => new(lap.Number, lap.Version, step) { Plan = plan.Id };
    }

    /// <summary>The end of a round: out of the loop, or what is still missing and the next round.</summary>
    public static AdaptiveCard End(Phrases say, Plan plan, IReadOnlyList<(Question Question, AnswerChoice Tick)> missing, Func<QuestionId, PlanQuestion?> find)
    {
        var number = plan.Lap.Number;
        var notice = missing.Count == 0
            ? Notice.Good(say.ReadyToLeave)
            : Notice.Look(say.NotReadyToLeave(number, say.List([.. missing.Select(one => Words(one.Question, one.Tick))])));
        return Parts.Card(
            say,
            notice.Text,
            [
                Parts.TitleOf(plan),
                Parts.Heading(say.RoundNumber(number)),
                Parts.Banner(notice),
                .. missing.Select(one => one.Question).Distinct().Select(question => find(question.Id)).OfType<PlanQuestion>().Select(question => Parts.Row(
                    say.GoToQuestion(question.Phase.Id, question.Number),
                    new ShowQuestion(question.Id) { Plan = plan.Id },
                    question.Question.Text.In(say.Language),
                    say.Part(question.Phase.Id, question.Number, question.Of))),
            ],
            missing.Count == 0 ? Parts.Send(say.LeaveTheLoop, new LeaveLoop(number) { Plan = plan.Id }) : null,
            Parts.Go(say.ContinueInRound(number + 1), new StartLap(number) { Plan = plan.Id }),
            Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }));

        string Words(Question question, AnswerChoice tick) => say.NotTickedYet(Lower((question.Name ?? question.Text).In(say.Language)), Lower(tick.Text.In(say.Language)));
    }

    public static AdaptiveCard Left(Phrases say, Plan plan) => NoticeCard.Draw(
        say,
        Notice.Good(say.LoopLeft(plan.Lap.Number)),
        [],
        Parts.Go(say.Overview, new OpenPlan { Plan = plan.Id }),
        Parts.Go(say.ContinueInRound(plan.Lap.Number + 1), new StartLap(plan.Lap.Number) { Plan = plan.Id }));

    public static AdaptiveCard Staff(Phrases say, Plan plan, IReadOnlyList<Question> questions) => Parts.Card(
        say,
        say.StaffChange,
        [
            Parts.TitleOf(plan),
            Parts.Heading(say.StaffChange),
            Parts.Said(say.StaffChangeQuestion),
            .. questions.Select(question => Parts.Wrote(question.Text.In(say.Language), spacing: "Small")),
        ],
        Parts.Go(say.AskAgain, new StaffChange(Confirmed: true) { Plan = plan.Id }),
        Parts.Go(say.Cancel, new OpenPlan { Plan = plan.Id }));

    /// <summary>What the latest rounds before this one taught.</summary>
    private static IEnumerable<CardElement> Learned(Phrases say, Plan plan) => plan.AllLaps.Values
        .Where(lap => !lap.IsTakenBack && lap.Number < plan.Lap.Number && (lap.Worked ?? lap.DidNotWork) is not null)
        .OrderByDescending(lap => lap.Number).Take(3)
        .SelectMany(lap => new CardElement?[]
        {
            Parts.Subheading(say.RoundNumber(lap.Number)),
            lap.Worked is { } worked ? Parts.Labelled(say.WhatWorked, worked) : null,
            lap.DidNotWork is { } didNot ? Parts.Labelled(say.WhatDidNotWork, didNot) : null,
        }.OfType<CardElement>());

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
