using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;

namespace PlanBot.Graph.Planner;

/// <summary>How plans stand with Planner, from what is written down: no turn asks Graph.</summary>
internal sealed class PlannerBoard(PlannerRows rows, PlannerOutbox outbox) : IPlanner
{
    public bool IsOn => true;

    public async Task<PlannerState> StateAsync(PlanId plan, CancellationToken cancellationToken)
    {
        var book = await rows.ReadAsync(plan, cancellationToken);
        return new(
            book.Team,
            book.Tasks.Values.Count(task => task.Id is not null),
            await outbox.IsWaitingAsync(plan, cancellationToken),
            book.State?.LastLook,
            [.. book.Problems.Values.OrderBy(kept => kept.Problem.Initiative is not null).ThenBy(kept => kept.At).Select(kept => kept.Problem)]);
    }

    public Task AskForPlansAsync(PlanId plan, Place channel, CancellationToken cancellationToken) => outbox.AskForTeamAsync(plan, channel, cancellationToken);
}
