using PlanBot.Core.Languages;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Reports;

/// <summary>What happened, in a sentence whose subject is who did it.</summary>
internal static class Telling
{
    private static readonly AnswerKind Degree = new AnswerKind.Degree();

    public static string Of(Phrases say, Plan plan, PlanEvent what, Func<QuestionId, PlanQuestion?> questions, PersonId? reader)
    {
        return what switch
        {
            PlanEvent.Started => say.DidStart,
            PlanEvent.PlaceChanged changed => changed.IsIn ? say.DidBring : say.DidSendAway,
            PlanEvent.Pinned pinned => pinned.Is ? say.DidPin : say.DidUnpin,
            PlanEvent.TemplateMoved moved => moved.After > moved.Before ? say.DidUpdateTemplate(moved.Before, moved.After) : say.DidGoBackTo(moved.After),
            PlanEvent.Joined { Party: { } party } joined => say.DidJoin(joined.Person.Name, NameOf(party)),
            PlanEvent.Joined joined => say.DidTakePart(joined.Person.Name),
            PlanEvent.Answered answered => Answer(answered),
            PlanEvent.Decided decided => say.DidDecide(Where(decided.Question), say.NeedIs(decided.After.Need)),
            PlanEvent.ClarityChanged changed => Clarity(changed.After),
            PlanEvent.MeetingChanged { Before: null } => say.DidStartMeeting,
            PlanEvent.MeetingChanged { After.EndedAt: not null } => say.DidEndMeeting,
            PlanEvent.MeetingChanged changed when changed.Before.Driver != changed.After.Driver => say.DidTakeOverMeeting,
            PlanEvent.InitiativeChanged { Before: null } added => say.DidAdd(added.After.Title),
            PlanEvent.InitiativeChanged changed when changed.Before.IsDeleted != changed.After.IsDeleted =>
                changed.After.IsDeleted ? say.DidDelete(changed.After.Title) : say.DidRestore(changed.After.Title),
            PlanEvent.InitiativeChanged changed => say.DidChange(changed.After.Title, Differences(say, changed.Before, changed.After)),
            PlanEvent.NudgesChanged => say.DidChangeReminders,
            PlanEvent.PutOff putOff => say.DidPutOff(plan.AllInitiatives.GetValueOrDefault(putOff.Snooze.Initiative)?.Title ?? "…", say.ShortDate(putOff.Snooze.Until)),
            PlanEvent.HandedOver { After.IsTakenBack: true } back => say.DidTakeHandOverBack(back.After.Person.Name),
            PlanEvent.HandedOver handed => say.DidGiveUp(handed.After.Person.Name, say.Initiatives(handed.After.Initiatives.Length)),
            PlanEvent.OwnQuestionChanged { Before: null } added => say.DidAdd(added.After.Text),
            PlanEvent.OwnQuestionChanged changed when changed.Before.IsRemoved != changed.After.IsRemoved =>
                changed.After.IsRemoved ? say.DidDelete(changed.After.Text) : say.DidRestore(changed.After.Text),
            PlanEvent.OwnQuestionChanged changed => say.DidRename(changed.Before.Text, changed.After.Text),
            PlanEvent.CheckpointChanged { Before: null } added => say.DidAdd(added.After.Title),
            PlanEvent.CheckpointChanged changed when changed.Before.IsDeleted != changed.After.IsDeleted =>
                changed.After.IsDeleted ? say.DidDelete(changed.After.Title) : say.DidRestore(changed.After.Title),
            PlanEvent.CheckpointChanged changed => Checkpoint(say, changed.Before, changed.After),
            PlanEvent.CoordinatorChanged changed => say.DidMakeCoordinator(changed.After.Name),
            PlanEvent.LapChanged { After.IsTakenBack: true } undone => say.DidTakeRoundBack(undone.After.Number),
            PlanEvent.LapChanged { Before: null } started => say.DidStartRound(started.After.Number),
            PlanEvent.LapChanged { After.IsLeft: true } left => say.DidLeaveLoop(left.After.Number),
            PlanEvent.LapChanged moved when moved.Before.Step != moved.After.Step => say.DidMoveRound(moved.After.Number, say.Step(moved.After.Step)),
            PlanEvent.LapChanged learned => say.DidLearn(learned.After.Number, string.Join(" · ", new[] { learned.After.Worked, learned.After.DidNotWork }.OfType<string>().Select(say.Quoted))),
            PlanEvent.QuestionsAskedAgain again => say.DidAskAgain(string.Join(", ", again.Questions.Select(Where))),
            PlanEvent.PlannerChosen { After: { } link } => say.DidConnectPlanner(link.Title),
            PlanEvent.PlannerChosen => say.DidDisconnectPlanner,
            PlanEvent.PlannerShared shared => shared.With.IsEmpty ? say.PlannerNotShared(shared.Title) : say.PlannerSharedWith(shared.Title, string.Join(", ", shared.With.Select(person => person.Name))),
            PlanEvent.PlannerSettled settled => say.PlannerSettled(settled.Title, say.PlannerFieldIs(settled.Field), settled.PlannersStands, Lost(say, settled)),
            PlanEvent.PostingChosen { After: { } leader } => say.DidChoosePosting(leader.Name),
            PlanEvent.PostingChosen => say.DidStopPosting,
            PlanEvent.Deleted => say.DidDeletePlan,
            PlanEvent.Restored => say.DidRestorePlan,
            _ => "",
        };

        string Answer(PlanEvent.Answered answered)
        {
            if (answered.IsMark)
                return answered.After.IsInternal ? say.DidMarkInternal(Where(answered.Question), NameOf(answered.Party)) : say.DidMakeOpen(Where(answered.Question), NameOf(answered.Party));
            var sentence = answered.Before is { } before
                ? say.DidChangeAnswer(Where(answered.Question), NameOf(answered.Party), Said(before), Said(answered.After))
                : say.DidAnswer(Where(answered.Question), NameOf(answered.Party), Said(answered.After));
            return answered.After.OnBehalf ? $"{sentence} ({say.DidAnswerOnBehalf})" : sentence;

            // What is internal now was perhaps not when it was given: its earlier words are no more for all than its present ones.
            bool Shows(Answer answer) => plan.ShowsTo(answered.Party, answer, reader)
                && (plan.AnswerOf(answered.Question, answered.Party) is not { } standing || plan.ShowsTo(answered.Party, standing, reader));

            string Said(Answer answer) => !Shows(answer) ? say.InternalAnswer : string.Join(
                ": ",
                new[]
                {
                    answer.Choice is { } choice ? say.Choice(questions(answered.Question)?.Question.Kind ?? Degree, choice) : answer.Text is null ? say.TextOnly : null,
                    answer.Text is { } text ? say.Quoted(text.Shortened(120)) : null,
                }.OfType<string>());
        }

        string Clarity(ClarityRound round) => round switch
        {
            { State: ClarityState.Closed } => say.DidCloseRound(round.People),
            { State: ClarityState.CalledOff } => say.DidCallOffRound,
            { Kind: ClarityKind.Pulse } => say.DidOpenPulse,
            _ => say.DidOpenRound(round.Questions.Length),
        };

        string NameOf(PartyId party) => plan.Find(party)?.Name ?? party.Value;

        string Where(QuestionId id) => questions(id) is { } question
            ? say.Part(question.Phase.Id, question.Number, question.Of)
            : say.Quoted(plan.AllOwnQuestions.GetValueOrDefault(id)?.Text ?? id.Value);
    }

    private static string Differences(Phrases say, Initiative before, Initiative after) => string.Join(
        ", ",
        ((string?[])
        [
            before.Title == after.Title ? null : say.TitleWas(before.Title),
            before.Owner == after.Owner && before.IsOwnerProposed == after.IsOwnerProposed ? null : say.OwnerIs(after.Owner?.Name ?? say.NoOneResponsible),
            before.Deadline == after.Deadline ? null : Moved(say, before.Deadline, after.Deadline, after.MovedBecause),
            before.Completion == after.Completion ? null : say.State(after.Completion),
            .. Milestones(say, before, after),
        ]).OfType<string>());

    /// <summary>Each that was moved; all that changed otherwise in a word.</summary>
    private static IEnumerable<string> Milestones(Phrases say, Initiative before, Initiative after)
    {
        if (before.Milestones.Length == after.Milestones.Length && before.Milestones.Zip(after.Milestones).All(pair => pair.First with { Date = null, Since = null, MovedBecause = null } == pair.Second with { Date = null, Since = null, MovedBecause = null }))
        {
            return before.Milestones.Zip(after.Milestones)
                .Where(pair => pair.First.Date != pair.Second.Date)
                .Select(pair => $"{say.Quoted(pair.Second.Title)}: {Moved(say, pair.First.Date, pair.Second.Date, pair.Second.MovedBecause)}");
        }

        return [say.Milestones];
    }

    private static string Moved(Phrases say, PlanDate? from, PlanDate? to, string? why) =>
        $"{say.DeadlineMoved(When(say, from), When(say, to))}{(why is null ? "" : $" {say.MovedFor(why)}")}";

    private static string Lost(Phrases say, PlanEvent.PlannerSettled settled) => settled.Field switch
    {
        PlannerField.Deadline => When(say, PlanDate.Read(settled.Other)),
        PlannerField.Completion => Enum.TryParse<Completion>(settled.Other, out var state) ? say.State(state) : "",
        PlannerField.Owner => settled.Other ?? say.NoOneResponsible,
        PlannerField.Existence => say.PlannerDeletion,
        _ => say.Quoted((settled.Other ?? "").Shortened(120)),
    };

    private static string Checkpoint(Phrases say, Checkpoint before, Checkpoint after) =>
        after.Done.Except(before.Done).ToArray() is [var done] ? say.DidMarkDone(after.Title, say.ShortDate(done))
        : before.Done.Except(after.Done).ToArray() is [var open] ? say.DidMarkNotDone(after.Title, say.ShortDate(open))
        : say.DidChange(after.Title, string.Join(
            ", ",
            new[]
            {
                before.Title == after.Title ? null : say.TitleWas(before.Title),
                before.Kind == after.Kind ? null : say.Kind(after.Kind),
                before.Owner == after.Owner ? null : say.OwnerIs(after.Owner?.Name ?? say.NobodyInParticular),
                before.Rhythm == after.Rhythm && before.Start == after.Start ? null : say.Comes(after),
                before.AvoidsQuiet == after.AvoidsQuiet ? null : after.AvoidsQuiet ? say.KeepOutOfHolidays : say.AlsoInHolidays,
            }.OfType<string>()));

    private static string When(Phrases say, PlanDate? date) => date is { } one ? say.ShortDate(one) : say.NoDeadline;
}
