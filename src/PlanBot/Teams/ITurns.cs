using PlanBot.Core.Conversation;

namespace PlanBot.Teams;

/// <summary>What thinks about a turn. Everything past here knows nothing of Teams.</summary>
public interface ITurns
{
    Task<Reply> HandleAsync(Turn turn, Command command, CancellationToken cancellationToken);
}
