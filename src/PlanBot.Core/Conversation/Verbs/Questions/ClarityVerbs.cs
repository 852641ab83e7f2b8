using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Clarity;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Clarity;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Questions;

/// <summary>A clarity round or a pulse: opened, followed, closed and looked at. What people answer in it is in <see cref="VoiceVerbs"/>.</summary>
internal sealed class ClarityVerbs(Desk desk, IVoices voices)
{
    /// <summary>Above any tally: the end of a round is never put back.</summary>
    private const int EndVersion = 1_000_000_000;

    /// <summary>The reply, and the state of the round for everybody where the plan lives.</summary>
    public static Reply Share(Reply reply, PlanView view, ClarityRound round, Tally tally, bool anew = false) => round.State == ClarityState.Open
        ? reply.SharedWith(view.Plan, NameOf(round.Id), RoundCard.Shared(view, round, tally), tally.Version + 1, anew)
        : reply.SharedWith(view.Plan, NameOf(round.Id), RoundCard.SharedEnd(view, round), EndVersion);

    public Task<Reply> AskAsync(Scene scene, AskClarity command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => view.Plan.OpenRound is { } open ? await StateAsync(view, open, null, cancellationToken)
            : view.IsCoordinator ? Scene.Show(ClarityForm.Draw(view, new OpenClarity(new(scene.NewId("round")))))
            : LatestOf(view.Plan, ClarityKind.Questions) is { } latest ? Spread(view, latest, notice: Notice.Look(view.Say.NoRoundYet(view.Plan.Coordinator.Name)))
            : view.Overview(Notice.Look(view.Say.NoRoundYet(view.Plan.Coordinator.Name))),
        cancellationToken);

    public Task<Reply> AskPulseAsync(Scene scene, AskPulse command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => view.Plan.OpenRound is { } open ? await StateAsync(view, open, open.Kind == ClarityKind.Pulse ? null : Notice.Look(view.Say.AnotherRoundIsOpen), cancellationToken)
            : view.IsCoordinator ? Scene.Show(PulseCard.Draw(view, new(scene.NewId("round")), LatestOf(view.Plan, ClarityKind.Pulse)))
            : LatestOf(view.Plan, ClarityKind.Pulse) is { } latest ? Spread(view, latest)
            : view.Overview(Notice.Look(view.Say.NoRoundYet(view.Plan.Coordinator.Name))),
        cancellationToken);

    public Task<Reply> OpenAsync(Scene scene, OpenClarity command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => ClarityForm.Read(view, command) switch
        {
            _ when !view.IsCoordinator => view.Refuse(Refusal.CoordinatorOnly, []),
            { Count: 0 } => Scene.Show(ClarityForm.Draw(view, command, Notice.Stop(view.Say.ClarityNothingChosen))),
            { Count: > ClarityRound.MostQuestions } => Scene.Show(ClarityForm.Draw(view, command, Notice.Stop(view.Say.ClarityTooMany(ClarityRound.MostQuestions)))),
            var questions => await OpenAsync(scene, view, command.Round, ClarityKind.Questions, questions, cancellationToken),
        },
        cancellationToken);

    public Task<Reply> OpenPulseAsync(Scene scene, OpenPulse command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => view.IsCoordinator
            ? await OpenAsync(scene, view, command.Round, ClarityKind.Pulse, AskedQuestion.Pulse, cancellationToken)
            : view.Refuse(Refusal.CoordinatorOnly, []),
        cancellationToken);

    public Task<Reply> ShowAsync(Scene scene, ShowClarity command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => (command.Round is { } id ? view.Plan.AllClarityRounds.GetValueOrDefault(id) : view.Plan.OpenRound) switch
        {
            null => view.Overview(Notice.Look(view.Say.NoOpenRound)),
            var round => await StateAsync(view, round, null, cancellationToken),
        },
        cancellationToken);

    public Task<Reply> ShowSpreadAsync(Scene scene, ShowSpread command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view => view.Plan.AllClarityRounds.GetValueOrDefault(command.Round) switch
        {
            null => view.ThingGone([]),
            { State: ClarityState.Closed } round => Spread(view, round, command.Page),
            var round => await StateAsync(view, round, null, cancellationToken),
        },
        cancellationToken);

    public Task<Reply> CloseAsync(Scene scene, CloseClarity command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view =>
        {
            if (view.Plan.AllClarityRounds.GetValueOrDefault(command.Round) is not { } round)
                return view.ThingGone([]);
            if (round.State == ClarityState.Open && !view.IsCoordinator)
                return await StateAsync(view, round, view.Why(Refusal.CoordinatorOnly), cancellationToken);
            if (round.State == ClarityState.Open && !command.Confirmed && await voices.TallyAsync(view.Plan.Id, round.Id, cancellationToken) is { IsSealed: false } tally && !RoundCard.HaveAllAnswered(view, round, tally))
                return Sure(view, view.Say.CloseRoundSure(view.Say.PeopleHaveAnswered(tally.Voters.Length)), view.Say.CloseRound, command with { Confirmed = true, Plan = view.Plan.Id }, round);
            return await CloseAsync(scene, view, round, cancellationToken);
        },
        cancellationToken);

    public Task<Reply> CallOffAsync(Scene scene, CallOffClarity command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => command.Confirmed || view.Plan.AllClarityRounds.GetValueOrDefault(command.Round)?.State != ClarityState.Open || !view.IsCoordinator
            ? view.Plan.CallOff(scene.Turn, command.Round)
            : new Outcome.Unchanged(view.Plan),
        async (outcome, view) =>
        {
            if (view.Plan.AllClarityRounds.GetValueOrDefault(command.Round) is not { } round)
                return view.ThingGone([]);
            if (outcome is Outcome.Refused)
                return await StateAsync(view, round, view.Why(Refusal.CoordinatorOnly), cancellationToken);
            if (round.State == ClarityState.Open)
                return Sure(view, view.Say.CallOffRoundSure, view.Say.CallOffRound, command with { Confirmed = true, Plan = view.Plan.Id }, round);
            await voices.DeleteAsync(view.Plan.Id, round.Id, cancellationToken);
            return round.State == ClarityState.Closed ? Spread(view, round) : Share(Over(view, round), view, round, Tally.Empty);
        },
        cancellationToken);

    /// <summary>What stands instead of a card of a round that is over.</summary>
    public static Reply Over(PlanView view, ClarityRound round, IEnumerable<string>? typed = null) => Scene.Show(NoticeCard.Draw(
        view.Say,
        Notice.Look(round.State == ClarityState.CalledOff ? view.Say.RoundCalledOff : view.Say.RoundIsOver),
        typed ?? [],
        round.State == ClarityState.Closed ? Parts.Go(view.Say.ShowSpread, new ShowSpread(round.Id) { Plan = view.Plan.Id }) : null,
        Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id })));

    private static string NameOf(RoundId round) => $"clarity-{round}";

    /// <summary>The room comes first: a round without room would take no answers, room without a round is nobody's.</summary>
    private async Task<Reply> OpenAsync(Scene scene, PlanView view, RoundId id, ClarityKind kind, IReadOnlyList<QuestionId> questions, CancellationToken cancellationToken)
    {
        if (!Ids.IsWellFormed(id.Value))
            return view.ThingGone([]);
        if (!view.Plan.AllClarityRounds.ContainsKey(id))
            await voices.OpenAsync(view.Plan.Id, id, cancellationToken);
        return await desk.ChangeAsync(
            scene,
            new AskClarity { Plan = view.Plan.Id },
            standing => standing.Plan.Open(scene.Turn, id, kind, questions),
            async (outcome, after) =>
            {
                if (!after.Plan.AllClarityRounds.ContainsKey(id))
                    await voices.DeleteAsync(after.Plan.Id, id, cancellationToken);
                return outcome is not Outcome.Refused && after.Plan.AllClarityRounds.GetValueOrDefault(id) is { } round ? await StateAsync(after, round, Notice.Good(after.Say.RoundOpened), cancellationToken)
                    : after.Plan.OpenRound is { } other ? await StateAsync(after, other, Notice.Look(after.Say.AnotherRoundIsOpen), cancellationToken)
                    : after.Refuse(Refusal.CoordinatorOnly, []);
            },
            cancellationToken);
    }

    /// <summary>
    /// No more answers; then the spread is kept; then the answers are deleted. Stopped anywhere between, the same button goes on from there.
    /// </summary>
    private async Task<Reply> CloseAsync(Scene scene, PlanView view, ClarityRound round, CancellationToken cancellationToken)
    {
        if (round.State != ClarityState.Open)
        {
            await voices.DeleteAsync(view.Plan.Id, round.Id, cancellationToken);
            return round.State == ClarityState.Closed ? Spread(view, round) : Over(view, round);
        }

        var (tally, said) = await voices.SealAsync(view.Plan.Id, round.Id, cancellationToken) ?? (Tally.Empty, []);
        return await desk.ChangeAsync(
            scene,
            new CloseClarity(round.Id, Confirmed: true) { Plan = view.Plan.Id },
            standing => standing.Plan.Close(scene.Turn, round.Id, Spreading.Of(round, standing.Plan.Parties.Select(party => party.Id), tally, said), tally.Voters.Length),
            async (outcome, after) =>
            {
                if (outcome is Outcome.Refused || after.Plan.AllClarityRounds.GetValueOrDefault(round.Id) is not { State: not ClarityState.Open } ended)
                    return after.Refuse(Refusal.CoordinatorOnly, []);
                await voices.DeleteAsync(after.Plan.Id, round.Id, cancellationToken);
                return ended.State == ClarityState.Closed ? Share(Spread(after, ended), after, ended, Tally.Empty) : Over(after, ended);
            },
            cancellationToken);
    }

    /// <summary>The round as it stands, for this reader; typed where others read it, as the card that all share.</summary>
    private async Task<Reply> StateAsync(PlanView view, ClarityRound round, Notice? notice, CancellationToken cancellationToken)
    {
        if (round.State != ClarityState.Open)
            return round.State == ClarityState.Closed ? Spread(view, round) : Over(view, round);
        var tally = await voices.TallyAsync(view.Plan.Id, round.Id, cancellationToken) ?? Tally.Empty;
        if (view.Scene.Turn.RepliesToAll && view.Plan.Places.Contains(view.Scene.Turn.Place))
        {
            var card = RoundCard.Shared(view, round, tally);
            return Scene.Show(card).SharedWith(view.Plan, NameOf(round.Id), card, tally.Version + 1, anew: true);
        }

        return Share(Scene.Show(RoundCard.Draw(view, round, tally, notice)), view, round, tally);
    }

    private static ClarityRound? LatestOf(Plan plan, ClarityKind kind) =>
        plan.AllClarityRounds.Values.Where(round => round.Kind == kind && round.State == ClarityState.Closed).MaxBy(round => round.Number);

    private static Reply Spread(PlanView view, ClarityRound round, int page = 0, Notice? notice = null) => Scene.Show(SpreadCard.Draw(view, round, page, notice));

    private static Reply Sure(PlanView view, string sentence, string yes, PlanCommand command, ClarityRound round) => Scene.Show(NoticeCard.Draw(
        view.Say,
        Notice.Look(sentence),
        [],
        Parts.Go(yes, command),
        Parts.Go(view.Say.Cancel, new ShowClarity { Plan = view.Plan.Id, Round = round.Id })));
}
