using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;

namespace PlanBot.Teams.Extensions;

/// <summary>What is looked up in plans from any chat. Who may see what is decided behind it.</summary>
public interface ILookups
{
    Task<Findings> FindAsync(Turn turn, string words, int skip, CancellationToken cancellationToken);

    Task<Preview?> PreviewAsync(Turn turn, PlanId plan, string? view, CancellationToken cancellationToken);
}
