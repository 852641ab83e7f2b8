using PlanBot.Core.Cards;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs;

/// <summary>Undo, for what changed several things at once. It is the one verb that reads the history before it decides.</summary>
/// <param name="wheel">Draws the year wheel, where that is what was changed.</param>
internal sealed class TakingBackVerb(Desk desk, IPlanStore store, Func<PlanView, Notice, Reply> wheel)
{
    public async Task<Reply> TakeBackAsync(Scene scene, TakeBack command, CancellationToken cancellationToken)
    {
        // Whether she may read it at all is decided below, from the plan itself.
        var entry = command.Plan is { } id && command.Version > 0 ? (await store.HistoryAsync(id, command.Version + 1, 1, cancellationToken)).FirstOrDefault(one => one.Version == command.Version) : null;
        var stays = 0;
        return await desk.ChangeAsync(
            scene,
            command,
            view =>
            {
                stays = entry is null ? 0 : view.Plan.ChangedSince(entry);
                return entry is null ? new Outcome.Gone(view.Plan) : view.Plan.TakeBack(scene.Turn, entry);
            },
            (outcome, view) => outcome is Outcome.Gone ? view.ThingGone([]) : Show(view, outcome),
            cancellationToken);

        Reply Show(PlanView view, Outcome outcome)
        {
            var notice = outcome is Outcome.Unchanged && !view.Plan.Remembers(scene.Turn.Id) ? Notice.Look(view.Say.NothingToTakeBack)
                : stays > 0 ? Notice.Look(view.Say.TakenBackExcept(stays))
                : Notice.Good(view.Say.TakenBack);
            return entry!.Events.Any(what => what is PlanEvent.CheckpointChanged { Before: null or { Start: null } }) ? wheel(view, notice) : view.Overview(notice);
        }
    }
}
