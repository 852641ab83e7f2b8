using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Core.Reports.Documents;

public enum DocumentKind
{
    Word,
    Csv,
    Text,
    Calendar,

    /// <summary>The year wheel.</summary>
    Picture,
}

/// <summary>Which document of which plan, and for whom: whether she may read the plan is asked again when it is fetched.</summary>
/// <param name="Place">Where it was ordered.</param>
public sealed record DocumentOrder(PlanId Plan, DocumentKind Kind, DocumentScope Scope, Language Language, Place Place, PersonId Person);

/// <summary>Addresses under which documents can be fetched. Nothing is written when one is made.</summary>
public interface IDocumentLinks
{
    /// <summary>A page that is the same for everybody, such as the format of templates; null where the host does not know its own address.</summary>
    /// <param name="path">From the root: "/schemas/template.json".</param>
    Uri? Page(string path);

    /// <summary>Works for fifteen minutes; null where the host does not know its own address.</summary>
    Uri? Make(DocumentOrder order);

    /// <summary>The address of the calendar of one plan for one person, until she stops it; the same one when asked again.</summary>
    Task<Uri?> SubscribeAsync(DocumentOrder order, CancellationToken cancellationToken);

    /// <summary>Takes the address back.</summary>
    Task StopAsync(DocumentOrder order, CancellationToken cancellationToken);
}
