using PlanBot.Core.Reports.Documents;
using PlanBot.Teams;

namespace PlanBot.Tests.Teams;

/// <summary>One file, for whoever orders.</summary>
internal sealed class FakeFiles : IFiles
{
    public string Seal(DocumentOrder order) => $"sealed {order.Plan}";

    public Task<SentFile?> MakeAsync(string order, CancellationToken cancellationToken) =>
        Task.FromResult(order.StartsWith("sealed", StringComparison.Ordinal) ? new SentFile("Familiehuset.docx", "PK..."u8.ToArray()) : null);
}
