using PlanBot.Core.Reports.Documents;
using PlanBot.Teams;
using PlanBot.Teams.Files;

namespace PlanBot.Tests.Teams;

/// <summary>One file, for whoever orders.</summary>
internal sealed class FakeOrders : IFiles
{
    public string Seal(DocumentOrder order) => $"sealed {order.Plan}";

    public Task<SentFile?> MakeAsync(string order, CancellationToken cancellationToken) =>
        Task.FromResult(order.StartsWith("sealed", StringComparison.Ordinal) ? new SentFile("Familiehuset.docx", "PK..."u8.ToArray()) : null);
}
