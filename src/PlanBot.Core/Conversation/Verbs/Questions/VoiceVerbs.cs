using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Clarity;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Conversation.Verbs.Questions;

/// <summary>One's own answers in a round: given, changed and taken back until it closes.</summary>
/// <remarks>
/// They are answered to who pressed, alone. A client of the old kind sends a button as a message, which is answered where all read it:
/// such a reply says where one can answer in private, and nothing else.
/// </remarks>
internal sealed class VoiceVerbs(Desk desk, IVoices voices)
{
    public async Task<Reply> MineAsync(Scene scene, CancellationToken cancellationToken)
    {
        var open = (await desk.PlansAsync(scene.Turn, cancellationToken)).Where(plan => plan.OpenRound is not null).Select(plan => (plan, plan.OpenRound!)).ToArray();
        return open is [var (plan, round)] && IsPrivate(scene) ? await AnswerAsync(scene, new AnswerClarity(round.Id) { Plan = plan.Id }, cancellationToken)
            : IsPrivate(scene) ? Scene.Show(VoiceCards.Rounds(scene.Say(), open))
            : Elsewhere(scene, open);
    }

    /// <summary>Whoever answers is on the plan's roster from then on, so that her own chat finds the round.</summary>
    public Task<Reply> AnswerAsync(Scene scene, AnswerClarity command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => IsOpen(view, command.Round) && !AsksForParty(view, view.Plan.AllClarityRounds[command.Round]) && !view.Plan.Members.ContainsKey(scene.Turn.Person.Id) ? view.Plan.Change(scene.Turn) : new Outcome.Unchanged(view.Plan),
        (_, view) => WithRoundAsync(view, command.Round, [], round => QuestionAsync(view, round, command.Question, null, cancellationToken)),
        cancellationToken);

    public Task<Reply> JoinAsync(Scene scene, JoinClarity command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => IsOpen(view, command.Round) ? view.Plan.Join(scene.Turn, command.Party) : new Outcome.Unchanged(view.Plan),
        (_, view) => WithRoundAsync(view, command.Round, [], round => QuestionAsync(view, round, null, null, cancellationToken)),
        cancellationToken);

    public Task<Reply> GiveAsync(Scene scene, GiveVoice command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => WithRoundAsync(view, command.Round, Desk.Texts(command), async round =>
        {
            if (AskedQuestion.Of(view, round).FirstOrDefault(question => question.Id == command.Question) is not { } question)
                return await QuestionAsync(view, round, null, null, cancellationToken);
            if (command.Choice is not { } choice || !question.Kind.Allows(choice) || Problem(view, command) is not null)
                return await QuestionAsync(view, round, question.Id, Problem(view, command), cancellationToken, command.Line);
            if (AsksForParty(view, round))
                return Scene.Show(VoiceCards.WhichParty(view, round));

            var line = round.Kind == ClarityKind.Questions && TypedText.Clean(command.Line) is { Length: > 0 } typed ? typed : null;
            var tally = await voices.KeepAsync(view.Plan.Id, round.Id, scene.Turn.Person, PartyIn(view, round), new(question.Id, scene.Turn.Person.Id, choice, line), cancellationToken);
            return tally is null ? ClarityVerbs.Over(view, round, Desk.Texts(command)) : await NextAsync(view, round, tally, question.Id, Notice.Good(view.Say.Saved), cancellationToken);
        }),
        cancellationToken);

    public Task<Reply> WithdrawAsync(Scene scene, WithdrawVoice command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => WithRoundAsync(view, command.Round, [], async round =>
            await voices.WithdrawAsync(view.Plan.Id, round.Id, scene.Turn.Person, PartyIn(view, round), command.Question, cancellationToken) is { } tally
                ? Shared(await QuestionAsync(view, round, command.Question, Notice.Good(view.Say.AnswerWithdrawn), cancellationToken, known: tally), view, round, tally)
                : ClarityVerbs.Over(view, round)),
        cancellationToken);

    /// <summary>The question again, for a line that may not be kept as it is.</summary>
    public Task<Reply> FormAsync(Scene scene, GiveVoice command, Notice? notice, IReadOnlyList<CardAction> instead, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        view => WithRoundAsync(view, command.Round, Desk.Texts(command), round => QuestionAsync(view, round, command.Question, notice, cancellationToken, command.Line, instead)),
        cancellationToken);

    private static bool IsPrivate(Scene scene) => scene.Turn.Place.Kind == PlaceKind.Personal;

    private static bool IsOpen(PlanView view, RoundId round) => view.Plan.AllClarityRounds.GetValueOrDefault(round)?.State == ClarityState.Open;

    /// <summary>Whether she must first say whom she answers for.</summary>
    private static bool AsksForParty(PlanView view, ClarityRound round) => round.Kind == ClarityKind.Questions && view.Party is null;

    private static PartyId? PartyIn(PlanView view, ClarityRound round) => round.Kind == ClarityKind.Pulse ? null : view.Party;

    private static Task<Reply> WithRoundAsync(PlanView view, RoundId id, IEnumerable<string> typed, Func<ClarityRound, Task<Reply>> go) => view.Plan.AllClarityRounds.GetValueOrDefault(id) switch
    {
        null => Task.FromResult(view.ThingGone(typed)),
        { State: ClarityState.Open } round => go(round),
        var over => Task.FromResult(ClarityVerbs.Over(view, over, typed)),
    };

    private static Notice? Problem(PlanView view, GiveVoice command)
    {
        var checks = new Checks(view.Say);
        _ = checks.Optional(view.Say.OneLine, command.Line, Voice.MostLine);
        return checks.Problem;
    }

    /// <summary>Where others read the reply: the way to one's own chat, in which a forwarded copy of it would say nothing.</summary>
    private static Reply Elsewhere(Scene scene, IReadOnlyList<(Plan Plan, ClarityRound Round)> open) =>
        Scene.Show(VoiceCards.Rounds(scene.Say(), open, Notice.Look(scene.Say().AnswerInYourOwnChat))) with { OnlyForAuthor = true };

    private async Task<Reply> QuestionAsync(
        PlanView view, ClarityRound round, QuestionId? wanted, Notice? notice, CancellationToken cancellationToken, string? typed = null, IReadOnlyList<CardAction>? instead = null, Tally? known = null)
    {
        if (view.Scene.Turn.RepliesToAll)
            return Elsewhere(view.Scene, [(view.Plan, round)]);
        if (AsksForParty(view, round))
            return Scene.Show(VoiceCards.WhichParty(view, round));
        if ((known ?? await voices.TallyAsync(view.Plan.Id, round.Id, cancellationToken)) is not { IsSealed: false } tally)
            return ClarityVerbs.Over(view, round);
        var asked = AskedQuestion.Of(view, round);
        var mine = tally.Find(view.Scene.Turn.Person.Id);
        if ((asked.FirstOrDefault(question => question.Id == wanted) ?? FirstLeft(asked, mine, null)) is not { } next)
            return Scene.Show(VoiceCards.Through(view, round, asked));

        var me = view.Scene.Turn.Person.Id;
        var standing = IsPrivate(view.Scene) && mine?.Answered.Contains(next.Id) == true ? await voices.FindAsync(view.Plan.Id, round.Id, next.Id, me, cancellationToken) : null;
        return Scene.Show(VoiceCard.Draw(view, new(round, asked, next, mine, standing, IsPrivate(view.Scene), typed, notice, instead is { Count: > 0 } ? instead : null)));
    }

    /// <summary>On to what is left; and everybody sees that she has answered, in the group once she is through, since her own view of it goes then.</summary>
    private async Task<Reply> NextAsync(PlanView view, ClarityRound round, Tally tally, QuestionId from, Notice notice, CancellationToken cancellationToken)
    {
        var asked = AskedQuestion.Of(view, round);
        var left = FirstLeft(asked, tally.Find(view.Scene.Turn.Person.Id), from);
        if (left is not null)
        {
            var reply = await QuestionAsync(view, round, left.Id, notice, cancellationToken, known: tally);
            return IsPrivate(view.Scene) ? Shared(reply, view, round, tally) : reply;
        }

        return Shared(view.Scene.Turn.RepliesToAll ? Elsewhere(view.Scene, [(view.Plan, round)]) : Scene.Show(VoiceCards.Through(view, round, asked)), view, round, tally);
    }

    private static Reply Shared(Reply reply, PlanView view, ClarityRound round, Tally tally) => ClarityVerbs.Share(reply, view, round, tally);

    /// <summary>The next one not answered, after this one or else from the beginning.</summary>
    private static AskedQuestion? FirstLeft(IReadOnlyList<AskedQuestion> asked, Voter? mine, QuestionId? after)
    {
        var left = asked.Where(question => mine?.Answered.Contains(question.Id) != true).ToArray();
        var behind = after is { } id ? asked.SkipWhile(question => question.Id != id) : [];
        return behind.FirstOrDefault(left.Contains) ?? left.FirstOrDefault();
    }
}
