using PlanBot.Core.Nudges.Sources;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates.Own;
using PlanBot.Teams;
using PlanBot.Teams.Files;

namespace PlanBot.Exports;

/// <summary>The files that go into a chat.</summary>
internal sealed class OrderedFiles(DocumentLinks links, IPlanStore store, TemplateShelf shelf, TimeProvider time) : IFiles
{
    public string Seal(DocumentOrder order) => links.Seal(order);

    public async Task<SentFile?> MakeAsync(string order, CancellationToken cancellationToken)
    {
        if (links.Open(order) is not { } found || await store.FindAsync(found.Plan, cancellationToken) is not { IsDeleted: false } plan || !plan.IsOpenTo(found.Place, found.Person))
            return null;
        var file = DocumentFiles.Make(plan, await shelf.FindAsync(plan.Template, plan.TemplateVersion, cancellationToken), found.Kind, found.Scope, found.Language, time.GetUtcNow());
        return new(file.Name, file.Content);
    }
}
