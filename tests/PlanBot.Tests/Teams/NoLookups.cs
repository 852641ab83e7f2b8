using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Teams.Extensions;

namespace PlanBot.Tests.Teams;

/// <summary>There is nothing to look up.</summary>
internal sealed class NoLookups : ILookups
{
    public Task<Findings> FindAsync(Turn turn, string words, int skip, CancellationToken cancellationToken) => Task.FromResult(new Findings([], null));

    public Task<Preview?> PreviewAsync(Turn turn, PlanId plan, string? view, CancellationToken cancellationToken) => Task.FromResult<Preview?>(null);
}
