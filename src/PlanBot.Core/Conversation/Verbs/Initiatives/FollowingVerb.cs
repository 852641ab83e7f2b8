using System.Globalization;
using PlanBot.Core.Cards;
using PlanBot.Core.Cards.Initiatives;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Decisions;

namespace PlanBot.Core.Conversation.Verbs.Initiatives;

/// <summary>Moving what follows a deadline that was moved.</summary>
internal sealed class FollowingVerb(Desk desk)
{
    /// <summary>The initiative that was saved; or first, when its deadline went to another day and others follow it, whether they go along.</summary>
    public static Reply Saved(PlanView view, Outcome outcome, InitiativeId id) =>
        outcome is Outcome.Changed { Entry.Events: var events }
        && events.OfType<PlanEvent.InitiativeChanged>().FirstOrDefault(changed => changed.After.Id == id) is { Before.Deadline: PlanDate.Day { Date: var from }, After: { Deadline: PlanDate.Day { Date: var to } } after }
        && to.DayNumber - from.DayNumber is var days
        && view.Plan.After(after, days) is { Count: > 0 } following
            ? Scene.Show(FollowingCard.Draw(view.Say, view.Plan, after, days, following))
            : view.Initiative(id, Notice.Good(view.Say.Saved));

    public Task<Reply> MoveAsync(Scene scene, MoveFollowing command, CancellationToken cancellationToken)
    {
        var chosen = Chosen(command.Items);
        return desk.ChangeAsync(
            scene,
            command,
            view => chosen.Count == 0 ? new Outcome.Unchanged(view.Plan) : view.Plan.MoveFollowing(scene.Turn, command.Initiative, command.Days, chosen),
            (outcome, view) => outcome switch
            {
                Outcome.Gone => view.ThingGone([]),
                Outcome.Changed changed => Moved(view, command, changed, chosen.Count),
                _ => Again(view, command, chosen.Count),
            },
            cancellationToken);
    }

    private static Reply Moved(PlanView view, MoveFollowing command, Outcome.Changed changed, int chosen)
    {
        var moved = changed.Entry.Events.OfType<PlanEvent.InitiativeChanged>().ToArray();
        var text = moved.Length < chosen ? $"{view.Say.Moved(moved.Length)} {view.Say.NotMoved(chosen - moved.Length)}" : view.Say.Moved(moved.Length);
        return Scene.Show(NoticeCard.Draw(
            view.Say,
            Notice.Good(text),
            [],
            Parts.Go(view.Say.Undo, new TakeBack(changed.Entry.Version) { Plan = view.Plan.Id }),
            Parts.Go(view.Say.Initiative, new ShowInitiative(command.Initiative) { Plan = view.Plan.Id }),
            Parts.Go(view.Say.Overview, new OpenPlan { Plan = view.Plan.Id })));
    }

    /// <summary>Nothing was ticked, or all that was has changed meanwhile.</summary>
    private static Reply Again(PlanView view, MoveFollowing command, int chosen) =>
        view.Plan.AllInitiatives.GetValueOrDefault(command.Initiative) is { IsDeleted: false } first
        && !view.Plan.Remembers(view.Scene.Turn.Id)
        && view.Plan.After(first, command.Days) is { Count: > 0 } following
            ? Scene.Show(FollowingCard.Draw(view.Say, view.Plan, first, command.Days, following, Notice.Look(chosen == 0 ? view.Say.TickOne : view.Say.NotMoved(chosen))))
            : view.Initiative(command.Initiative);

    private static Dictionary<InitiativeId, int> Chosen(string? items) => (items ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(item => item.Split(':'))
        .Where(parts => parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .DistinctBy(parts => parts[0])
        .ToDictionary(parts => new InitiativeId(parts[0]), parts => int.Parse(parts[1], CultureInfo.InvariantCulture));
}
