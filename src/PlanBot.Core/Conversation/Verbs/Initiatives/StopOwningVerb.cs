using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Initiatives;

/// <summary>"Jeg er ikke frivillig længere": whoever says so is responsible for nothing any more, in any plan she can open; the coordinators are told.</summary>
internal sealed class StopOwningVerb(IPlanStore store)
{
    private const int MostPlans = 50;

    public async Task<Reply> StopAsync(Scene scene, StopOwning command, CancellationToken cancellationToken)
    {
        var say = scene.Say();
        if (command.Undo is { } undo)
            return await UndoAsync(scene, undo, cancellationToken);
        var plans = await MineAsync(scene, cancellationToken);
        var count = plans.Sum(plan => plan.OwnedBy(scene.Turn.Person.Id).Count());
        if (count == 0)
            return Show(scene, Notice.Good(say.NothingMine), Parts.Go(say.Overview, new OpenPlan()));
        if (!command.Confirmed)
        {
            return Show(
                scene,
                Notice.Look(say.StopOwningSure(say.Initiatives(count))),
                Parts.Go(say.StopOwningButton, new StopOwning(Confirmed: true)) with { Style = "destructive" },
                Parts.Go(say.Cancel, new ShowMine()));
        }

        var given = new List<string>();
        var stopped = 0;
        foreach (var plan in plans)
        {
            foreach (var handOver in await GiveUpAsync(scene, plan, cancellationToken))
            {
                given.Add($"{plan.Id}:{handOver.Number}");
                stopped += handOver.Initiatives.Length;
            }
        }

        return Show(
            scene,
            Notice.Good(say.OwnsNothingNow(say.Initiatives(stopped))),
            Parts.Go(say.Undo, new StopOwning { Undo = string.Join(',', given) }),
            Parts.Go(say.MyReminderSettings, new MyReminders()));
    }

    /// <summary>In as many changes as it takes: one holds a hundred rows.</summary>
    private async Task<IReadOnlyList<HandOver>> GiveUpAsync(Scene scene, Plan plan, CancellationToken cancellationToken)
    {
        var made = new List<HandOver>();
        for (var number = 0; number < 40; number++)
        {
            var turn = scene.Turn with { Id = number == 0 ? scene.Turn.Id : $"{scene.Turn.Id}#{number}" };
            var outcome = await store.ChangeAsync(
                plan.Id,
                standing => standing is { IsDeleted: false } && standing.IsOpenTo(turn) ? standing.GiveUpAll(turn, turn.Person, HandOverReason.Stopped) : new Outcome.Gone(null),
                cancellationToken);
            if (outcome is not Outcome.Changed changed)
                break;
            made.Add(changed.Plan.HandOvers[changed.Plan.HandOvers.Count]);
        }

        return made;
    }

    private async Task<Reply> UndoAsync(Scene scene, string undo, CancellationToken cancellationToken)
    {
        foreach (var (index, one) in undo.Split(',').Take(MostPlans * 2).Index())
        {
            if (one.Split(':') is [var plan, var number] && Ids.IsWellFormed(plan) && int.TryParse(number, out var handOver))
            {
                var turn = scene.Turn with { Id = index == 0 ? scene.Turn.Id : $"{scene.Turn.Id}#{index}" };
                await store.ChangeAsync(
                    new PlanId(plan),
                    standing => standing is { IsDeleted: false } && standing.IsOpenTo(turn) ? standing.TakeBack(turn, handOver) : new Outcome.Gone(null),
                    cancellationToken);
            }
        }

        return Show(scene, Notice.Good(scene.Say().OwnsAgain), Parts.Go(scene.Say().MineTitle, new ShowMine()));
    }

    private async Task<IReadOnlyList<Plan>> MineAsync(Scene scene, CancellationToken cancellationToken)
    {
        var plans = new List<Plan>();
        foreach (var id in (await store.PlansOfAsync(scene.Turn.Place.Tenant, scene.Turn.Person.Id, cancellationToken)).Take(MostPlans))
        {
            if (await store.FindAsync(id, cancellationToken) is { IsDeleted: false } plan && plan.IsOpenTo(scene.Turn))
                plans.Add(plan);
        }

        return plans;
    }

    private static Reply Show(Scene scene, Notice notice, params IEnumerable<CardAction?> ways) => Scene.Show(NoticeCard.Draw(scene.Say(), notice, [], ways)) with { OnlyForAuthor = true };
}
