using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Status;
using PlanBot.Core.Nudges;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Core.Reports;
using PlanBot.Core.Reports.Status;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>What leaders look at: the status of a plan, all their plans, and the overview on the wall.</summary>
internal sealed class LeadingVerbs(Desk desk, IPlanStore store, IStatusMarks marks, INudgeLedger ledger)
{
    /// <summary>Each is read whole.</summary>
    private const int MostPlans = 50;

    private const int AtOnce = 10;

    public Task<Reply> StatusAsync(Scene scene, ShowStatus command, CancellationToken cancellationToken) => desk.ShowAsync(
        scene,
        command,
        async view =>
        {
            var status = StatusReport.Of(view.Plan, view.Questions, view.Today);
            var (look, kept) = await LookAsync(view, status, cancellationToken);
            var card = StatusPartCard.Draw(view, status, look, command)
                ?? (command.AsText ? StatusCard.AsText(view.Say, view.Plan, view.Template, status, view.Today, look) : StatusCard.Draw(view.Say, view.Plan, view.Template, status, view.Today, look, view.Page));
            if (kept is not null)
                await marks.KeepAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, view.Plan.Id, kept, cancellationToken);
            return Scene.Show(card);
        },
        cancellationToken);

    public async Task<Reply> AllAsync(Scene scene, CancellationToken cancellationToken)
    {
        var turn = scene.Turn;

        // What is posted for all tells of no plan that lives elsewhere.
        var ids = turn.RepliesToAll
            ? await store.PlansInAsync(turn.Place, cancellationToken)
            : await store.PlansOfAsync(turn.Place.Tenant, turn.Person.Id, cancellationToken);
        if (turn is { RepliesToAll: false, Place.Kind: not PlaceKind.Personal })
            ids = [.. ids.Union(await store.PlansInAsync(turn.Place, cancellationToken))];
        var standings = new List<PlanStanding>();
        foreach (var some in ids.Take(MostPlans).Chunk(AtOnce))
        {
            var plans = await Task.WhenAll(some.Select(id => store.FindAsync(id, cancellationToken)));
            foreach (var plan in plans)
            {
                if (plan is { IsDeleted: false } && plan.IsOpenTo(turn))
                    standings.Add(await StandingAsync(scene, plan, cancellationToken));
            }
        }

        return Scene.Show(AllPlansCard.Draw(scene.Say(), PlanStanding.WorstFirst(standings), Math.Max(0, ids.Count - MostPlans)));
    }

    public Task<Reply> PinAsync(Scene scene, PinOverview command, CancellationToken cancellationToken) => desk.ChangeAsync(
        scene,
        command,
        view => view.Plan.HasAWall() ? view.Plan.Pin(scene.Turn, !command.Off) : new Outcome.Unchanged(view.Plan),
        (_, view) =>
        {
            if (!view.Plan.HasAWall())
                return view.Overview(Notice.Look(view.Say.NowhereToPin));
            var cards = PinnedOverview.Draw(view.Plan, view.Template, anew: !command.Off);

            // Said where it is pinned, the card itself is the answer.
            return (scene.Turn.RepliesToAll && cards.FirstOrDefault(card => card.Place == scene.Turn.Place) is { } here
                ? Scene.Show(here.Card)
                : Scene.Show(NoticeCard.Draw(
                    view.Say,
                    Notice.Good(command.Off ? view.Say.OverviewUnpinned : view.Say.OverviewPinned),
                    [],
                    Parts.Go(view.Say.Undo, new PinOverview(!command.Off) { Plan = view.Plan.Id }),
                    Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id })))).AlsoSharing(cards);
        },
        cancellationToken);

    /// <summary>What this reader is told besides, and what to keep of her looking. A card for all is nobody's look.</summary>
    private async Task<(StatusLook Look, StatusMarks? Kept)> LookAsync(PlanView view, StatusReport status, CancellationToken cancellationToken)
    {
        var turn = view.Scene.Turn;
        var beat = await ledger.HeartbeatAsync(cancellationToken);
        var notSent = beat is { Failed: > 0 }
            ? (await ledger.OfPlanAsync(view.Plan.Id, view.Today.AddDays(-1), view.Today, cancellationToken)).Count(record => record.State is NudgeState.Failed or NudgeState.GaveUp or NudgeState.Unknown)
            : 0;
        if (view.Reader is not { } reader)
            return (new(null, turn.Now, null, beat, notSent), null);
        var known = await marks.FindAsync(turn.Place.Tenant, reader, view.Plan.Id, cancellationToken);
        var news = known?.Since(turn.Now) is { } seen ? PlanNews.Of(view.Plan, status, seen) : null;
        return (new(reader, turn.Now, news, beat, notSent), StatusMarks.After(known, turn.Now, () => StatusMark.Of(view.Plan, status, turn.Now)));
    }

    private async Task<PlanStanding> StandingAsync(Scene scene, Plan plan, CancellationToken cancellationToken)
    {
        var view = await desk.ViewAsync(scene, plan, cancellationToken);
        return PlanStanding.Of(plan, StatusReport.Of(plan, view.Questions, view.Today));
    }
}
