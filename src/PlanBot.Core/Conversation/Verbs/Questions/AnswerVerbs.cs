using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Checkpoints;
using PlanBot.Core.Cards.Questions;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Checkpoints;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Questions;

/// <summary>The walk: questions, answers, and whether something is to be done.</summary>
internal sealed class AnswerVerbs(Desk desk)
{
    public Task<Reply> ContinueAsync(Scene scene, Continue command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Next(view), cancellationToken);

    public Task<Reply> ShowAsync(Scene scene, ShowQuestion command, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Question(view, command.Question), cancellationToken);

    public Task<Reply> AskPartyAsync(Scene scene, AskParty command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => Scene.Show(PartyCard.Draw(view.Say, view.Plan, command.Question, command.Choice, Masked(view, command.Text))),
        cancellationToken);

    public Task<Reply> ChoosePartyAsync(Scene scene, ChooseParty command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.Join(scene.Turn, command.Party),
        (outcome, view) => outcome is Outcome.Gone
            ? view.ThingGone([command.Text ?? ""])
            : Question(view, command.Question, typed: command is { Choice: null, Text: null } ? null : (command.Choice, command.Text)),
        cancellationToken);

    public Task<Reply> LeaveAsync(Scene scene, LeaveQuestion command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view =>
        {
            if (!command.Discard && command.Party is { } party && IsUnsaved(view, view.Plan.AnswerOf(command.Question, party), command))
            {
                return Question(view, command.Question, Notice.Look(view.Say.NotSavedYet), (command.Choice, Masked(view, command.Text)), party: party, discard: command);
            }

            return command.Direction switch
            {
                Direction.Back => view.Questions.Find(command.Question) is not null && view.Questions.From(command.Question, -1) is { } before ? Question(view, before.Id) : view.Overview(),
                Direction.Party => Question(view, command.Question, party: command.To),
                _ => After(view, command.Question),
            };
        },
        cancellationToken);

    public Task<Reply> SaveAsync(Scene scene, SaveAnswer command, CancellationToken cancellationToken)
    {
        var text = TypedText.Clean(command.Text) is { Length: > 0 } typed ? typed : null;
        return desk.ChangeAsync(
            scene,
            command,
            view => Problem(view, command, text) is null
                ? view.Plan.Answer(scene.Turn, command.Question, command.Party, command.Seen, ChoiceOf(view, command.Question, command.Choice), text)
                : new Outcome.Unchanged(view.Plan),
            (outcome, view) => view.Find(command.Question) is null ? view.ThingGone(Desk.Texts(command))
                : Problem(view, command, text) is { } problem ? Again(view, command, problem)
                : outcome switch
                {
                    Outcome.Overtaken overtaken => Again(view, command, Notice.Look(view.Say.SomebodyChangedIt(overtaken.By.Name))),
                    Outcome.Refused { Why: Refusal.PartyUnknown } => Scene.Show(PartyCard.Draw(view.Say, view.Plan, command.Question, command.Choice, text)),
                    Outcome.Refused => Question(view, command.Question, Notice.Look(view.Say.CheckAndSave(view.Plan.Find(view.Party!.Value)!.Name)), (command.Choice, command.Text)),
                    Outcome.Gone => view.ThingGone(Desk.Texts(command)),
                    _ => Saved(view, command),
                },
            cancellationToken);
    }

    /// <summary>The question again, with what was typed, for a text that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, SaveAnswer command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) =>
        desk.ShowAsync(scene, command, view => Again(view, command, notice, instead), cancellationToken);

    public Task<Reply> MarkAsync(Scene scene, MarkInternal command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => (command.Party ?? view.Party) is { } party ? view.Plan.Mark(scene.Turn, command.Question, party, command.IsInternal) : new Outcome.Refused(view.Plan, Refusal.PartyUnknown),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([])
            : Question(
                view,
                command.Question,
                outcome is Outcome.Refused ? Notice.Look(view.Say.OnlyItsOwnMakeOpen) : Notice.Good(command.IsInternal ? view.Say.NowInternal : view.Say.NowOpen),
                command is { Choice: null, Text: null } ? null : (command.Choice, Masked(view, command.Text)),
                party: command.Party),
        cancellationToken);

    public Task<Reply> AskAsync(Scene scene, AskDecision command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => view.Find(command.Question) is { } question ? Decision(view, question) : view.ThingGone([]),
        cancellationToken);

    public Task<Reply> DecideAsync(Scene scene, Decide command, Func<PlanView, QuestionId, Reply> initiate, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Find(command.Question) is null ? new Outcome.Gone(view.Plan) : view.Plan.Decide(scene.Turn, command.Question, command.Need),
        (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([])
            : command.Need == Need.Yes ? initiate(view, command.Question)
            : After(view, command.Question, Notice.Good(view.Say.Noted)),
        cancellationToken);

    /// <summary>A text that is shown again and not stored: an identity number in it is not repeated all the same, and too much of it not carried along.</summary>
    public static string? Masked(PlanView view, string? text) =>
        text is null ? null : IdentityNumbers.Check(text, view.Today).Masked.Shortened(QuestionCard.MostText);

    private static string? ChoiceOf(PlanView view, QuestionId question, string? choice) =>
        view.Find(question) is { } asked ? asked.Question.Kind.Normalised(choice) : choice;

    private static bool IsUnsaved(PlanView view, Answer? standing, LeaveQuestion typed) =>
        (!string.IsNullOrEmpty(typed.Choice) || !string.IsNullOrWhiteSpace(typed.Text))
        && (standing is null || !standing.SaysTheSameAs(ChoiceOf(view, typed.Question, typed.Choice), TypedText.Clean(typed.Text) is { Length: > 0 } text ? text : null));

    private static Notice? Problem(PlanView view, SaveAnswer command, string? text)
    {
        var checks = new Checks(view.Say);
        if (view.Find(command.Question)?.Question.Kind is not { } kind)
            return Notice.Stop(view.Say.ThingGone);
        _ = checks.Optional(view.Say.TextLabel(kind), text, QuestionCard.MostText);
        var choice = kind.Normalised(command.Choice);
        if (choice is null && text is null)
            checks.Say(view.Say.AnswerMissing(kind));
        if (choice is not null && !kind.Allows(choice))
            checks.Say(kind is AnswerKind.Ticks && AnswerKind.KeysOf(choice).Count > 1 ? view.Say.StandsAlone : view.Say.AnswerMissing(kind));
        return checks.Problem;
    }

    private static Reply Saved(PlanView view, SaveAnswer command)
    {
        var question = view.Find(command.Question)!;
        if (command.Then == AfterSaving.Stop)
            return view.Overview(Notice.Good(view.Say.SavedComeBack));
        if (view.Plan.AwaitsDecision(question.Id))
            return Decision(view, question, Notice.Good(view.Say.Saved));
        return After(view, question.Id, view.Plan.IsDivided(question.Id) ? Notice.Look($"{view.Say.Saved}. {view.Say.AnsweredDifferently}") : Notice.Good(view.Say.Saved));
    }

    private static Reply Again(PlanView view, SaveAnswer command, Notice? notice, IReadOnlyList<CardAction>? instead = null) =>
        Question(view, command.Question, notice, (command.Choice, command.Text), command.Party, instead: instead is { Count: > 0 } ? instead : null);

    private static Reply Decision(PlanView view, PlanQuestion question, Notice? notice = null) =>
        Scene.Show(DecisionCard.Draw(view.Say, view.Plan, question, view.Template, view.Reader, notice)) with { About = question.Id };

    /// <summary>The next question in the template's order; past the last, whatever was left behind.</summary>
    private static Reply After(PlanView view, QuestionId question, Notice? notice = null) =>
        view.Questions.From(question, 1) is { } next ? Question(view, next.Id, notice)
        : view.Plan.OffersLap(view.Template, view.Questions) ? Scene.Show(LapCards.Offer(view.Say, view.Plan, isDue: true, notice))
        : Next(view, notice);

    private static Reply Next(PlanView view, Notice? notice = null) =>
        view.Plan.NextFor(view.Questions, view.Party) is { } next ? Question(view, next.Id, notice) : view.Overview(Notice.Good(view.Say.AllAnswered));

    public static Reply Question(
        PlanView view,
        QuestionId id,
        Notice? notice = null,
        (string? Choice, string? Text)? typed = null,
        PartyId? party = null,
        LeaveQuestion? discard = null,
        IReadOnlyList<CardAction>? instead = null,
        bool hasLookedForAlike = false)
    {
        if (view.Find(id) is not { } question)
            return view.ThingGone([typed?.Text ?? ""]);
        if (view.Party is not { } own)
            return Scene.Show(PartyCard.Draw(view.Say, view.Plan, id, typed?.Choice, typed?.Text));

        // Whose answer the card is for is decided here, whatever the card said.
        var chosen = party is { } wanted && view.IsCoordinator ? wanted : own;
        if (view.Plan.Find(chosen) is not { } target)
            return view.ThingGone([typed?.Text ?? ""]);
        var others = view.IsCoordinator ? view.Plan.Parties.Where(candidate => candidate.Id != chosen).ToArray() : [];
        return Scene.Show(QuestionCard.Draw(
            view.Say,
            new(view.Plan, question, view.Template, target, own, others, typed, notice, discard, instead) { HasLookedForAlike = hasLookedForAlike, Reader = view.Reader, MayMark = view.Plan.MayMark(view.Scene.Turn, target.Id, view.Plan.AnswerOf(id, target.Id)?.IsInternal != true) })) with
        { About = id };
    }
}
