using PlanBot.Core.Reports.Documents;

namespace PlanBot.Tests.Talking;

/// <summary>A host that does not know its own address.</summary>
public sealed class NoLinks : IDocumentLinks
{
    public Uri? Page(string path) => null;

    public Uri? Make(DocumentOrder order) => null;

    public Task<Uri?> SubscribeAsync(DocumentOrder order, CancellationToken cancellationToken) => Task.FromResult<Uri?>(null);

    public Task StopAsync(DocumentOrder order, CancellationToken cancellationToken) => Task.CompletedTask;
}
