using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Cards.Questions;

/// <summary>One question, with what the parties have answered and a place to answer.</summary>
internal static class QuestionCard
{
    public const int MostText = 4000;

    /// <param name="Party">Whom the reader answers for on this card.</param>
    /// <param name="Own">The party that is hers.</param>
    /// <param name="MayAnswerFor">The parties that she, as coordinator, may answer on behalf of besides.</param>
    /// <param name="Typed">What was typed and not kept, in place of the standing answer.</param>
    /// <param name="Discard">Where she meant to go when there was something unsaved.</param>
    public sealed record View(
        Plan Plan,
        PlanQuestion Question,
        Template Template,
        Party Party,
        PartyId Own,
        IReadOnlyList<Party>? MayAnswerFor = null,
        (string? Choice, string? Text)? Typed = null,
        Notice? Notice = null,
        LeaveQuestion? Discard = null,
        IReadOnlyList<CardAction>? Instead = null)
    {
        /// <summary>Whose eyes the card is for; null for everybody's.</summary>
        public PersonId? Reader { get; init; }

        /// <summary>Whether she may say that this party's answer is internal.</summary>
        public bool MayMark { get; init; }

        /// <summary>The party's answer, where the reader may read it.</summary>
        public Answer? Readable => Plan.AnswerOf(Question.Id, Party.Id) is { } answer && Plan.ShowsTo(Party.Id, answer, Reader) ? answer : null;

        /// <summary>Whether an answer to nearly the same has been looked for just now.</summary>
        public bool HasLookedForAlike { get; init; }
    }

    public static AdaptiveCard Draw(Phrases say, View view)
    {
        var (plan, question) = (view.Plan, view.Question);
        var standing = plan.AnswerOf(question.Id, view.Party.Id);
        var isEarlier = standing is not null && plan.IsEarlier(question.Id, standing);

        // Chosen from what an earlier version of the template had.
        var isUnknown = standing?.Choice is { } key && !question.Question.Kind.Allows(key);
        var (choice, text) = view.Typed is { } typed ? typed
            : isEarlier && !plan.Prefills(question.Id) ? default
            : (isUnknown ? null : view.Readable?.Choice, view.Readable?.Text);
        var seen = standing?.Version ?? 0;
        var where = question.IsAsked
            ? say.Part(question.Phase.Id, question.Number, question.Of)
            : say.PartName(question.Phase.Id, question.Question.When?.Otherwise?.In(say.Language) ?? say.NotRelevant);
        return Parts.Card(
            say,
            $"{where}: {question.Question.Text.In(say.Language)}",
            [
                Parts.TitleOf(plan),
                Parts.Heading(question.Own is null ? where : $"{where} · {say.AddedByYou}"),
                Parts.Banner(view.Notice),
                .. QuestionText.Draw(say, question, view.Template),
                question.IsAsked ? null : Parts.Banner(Notice.Look(question.Question.When?.Otherwise is { } settled ? say.SettledButOpen(settled.In(say.Language)) : say.NotAskedNow)),
                .. Answers(say, view),
                Means(say, view),
                isEarlier && plan.Prefills(question.Id) ? Parts.Banner(Notice.Look(isUnknown ? say.AskedAnewHelp : plan.IsAskedAgain(question.Id) ? say.StillSo : say.FromRoundKeep(plan.LapOf(standing!)))) : null,
                .. AnswerInputs.Draw(say, question.Question.Kind, choice, text),
                OffersAlike(say, view),
                question.Question.AboutTheChild ? new TextBlock(say.AboutProcedures) { Weight = "Bolder", Spacing = "Small" } : null,
                Parts.Quiet(say.AboutService, spacing: "Small"),
                .. InternalMark(say, view),
                .. Decision(say, view),
            ],
            (IEnumerable<CardAction?>?)view.Instead ??
            [
                Parts.Send(say.SaveAndNext, new SaveAnswer(question.Id, seen) { Plan = plan.Id, Party = view.Party.Id }),
                Leave(say.Back, Direction.Back),
                Leave(say.SkipForNow, Direction.Skip),
                new ExecuteAction(say.SaveAndStop, new SaveAnswer(question.Id, seen, AfterSaving.Stop) { Plan = plan.Id, Party = view.Party.Id }),
                view.Discard is null ? null : Parts.Go(say.GoWithoutSaving, view.Discard with { Discard = true, Choice = null, Text = null }),
            ]);

        ExecuteAction Leave(string title, Direction direction) =>
            new(title, new LeaveQuestion(question.Id, direction, seen) { Plan = plan.Id, Party = view.Party.Id });
    }

    /// <summary>What the party's choice means for the plan, where the template says so.</summary>
    private static Container? Means(Phrases say, View view) =>
        view.Readable?.Choice is { } choice && Parts.Means(say, view.Question.Question, choice) is { } means ? means : null;

    /// <summary>Whether the answer that stands is internal, what that means, and the button that changes it.</summary>
    private static IEnumerable<CardElement> InternalMark(Phrases say, View view)
    {
        if (view.Plan.AnswerOf(view.Question.Id, view.Party.Id) is not { } standing || view.Instead is not null || !(view.MayMark || standing.IsInternal))
            yield break;
        if (standing.IsInternal)
            yield return Parts.Wrote(say.InternalMeans(view.Party.Name), size: "Small", subtle: true, spacing: "Small");
        if (view.MayMark)
        {
            yield return new ActionSet(
            [
                new ExecuteAction(
                    standing.IsInternal ? say.MakeOpen : say.MarkInternal,
                    new MarkInternal(view.Question.Id, !standing.IsInternal, standing.Version) { Plan = view.Plan.Id, Party = view.Party.Id }) { Tooltip = say.InternalMeans(view.Party.Name) },
            ])
            {
                Spacing = "Small",
            };
        }
    }

    /// <summary>To look for an answer to nearly the same elsewhere, while this one is open. Sends what is typed, so that it comes back.</summary>
    private static ActionSet? OffersAlike(Phrases say, View view) =>
        view.Plan.HasPlansBeside && view is { Instead: null, HasLookedForAlike: false } && view.Question.Question.Alike.Count > 0 && view.Plan.AnswerOf(view.Question.Id, view.Party.Id) is null
            ? new([new ExecuteAction(say.AnsweredAlike, new FindAlike(view.Question.Id, view.Party.Id) { Plan = view.Plan.Id })]) { Spacing = "Small" }
            : null;

    private static IEnumerable<CardElement> Answers(Phrases say, View view)
    {
        var plan = view.Plan;
        var answers = plan.AnswersTo(view.Question.Id).ToArray();
        if (answers.Length > 0 && (plan.Parties.Length > 1 || view.Typed is not null || (!plan.Prefills(view.Question.Id) && !plan.IsAnswered(view.Question.Id))))
        {
            yield return AnswerList.Draw(say, plan, view.Question, view.Reader);
            if (plan.IsDivided(view.Question.Id))
                yield return Parts.Banner(Notice.Look(say.AnsweredDifferently))!;
        }

        if (plan.Parties.Length == 1)
            yield break;
        yield return Parts.Wrote(view.Party.Id != view.Own ? say.AnsweringOnBehalf(view.Party.Name) : say.AnsweringFor(view.Party.Name), weight: "Bolder");
        yield return new ActionSet(
        [
            .. (view.MayAnswerFor ?? []).Select(party => new ExecuteAction(
                party.Id == view.Own ? say.AnswerForOwn(party.Name) : say.AnswerFor(party.Name),
                new LeaveQuestion(view.Question.Id, Direction.Party, plan.AnswerOf(view.Question.Id, view.Party.Id)?.Version ?? 0) { Plan = plan.Id, Party = view.Party.Id, To = party.Id })),
            new ExecuteAction(say.ChangeParty, new AskParty(view.Question.Id) { Plan = plan.Id }) { Mode = "secondary" },
        ])
        {
            Spacing = "Small",
        };
    }

    private static IEnumerable<CardElement> Decision(Phrases say, View view)
    {
        var plan = view.Plan;
        var id = view.Question.Id;
        if (!plan.IsAnswered(id))
            yield break;
        var initiatives = plan.InitiativesOf(id).ToArray();
        yield return Parts.Subheading(say.InitiativesTitle) with { Separator = true };
        foreach (var initiative in initiatives)
            yield return InitiativeRow.Draw(say, plan, initiative);
        if (initiatives.Length == 0)
            yield return Parts.Wrote(Standing(say, plan, id), size: "Small", subtle: true);
        yield return new ActionSet(
        [
            initiatives.Length == 0 ? Parts.Go(say.TakeAStand, new AskDecision(id) { Plan = plan.Id }) : Parts.Go(say.AddAnother, new NewInitiative { Plan = plan.Id, Question = id }),
            .. view.Question.Own is null ? Array.Empty<CardAction>() : [Parts.Go(say.RenameOwnQuestion, new EditOwnQuestion(id) { Plan = plan.Id })],
        ]);
    }

    private static string Standing(Phrases say, Plan plan, QuestionId question) => plan.Decisions.GetValueOrDefault(question) switch
    {
        { Need: Need.No } no => say.NotNecessary(no.By.Name, say.Day(no.At, plan)),
        { Need: Need.Yes } => say.WantedButMissing,
        _ => say.NotDecided,
    };
}
