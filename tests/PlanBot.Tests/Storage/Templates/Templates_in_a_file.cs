using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;

namespace PlanBot.Tests.Storage.Templates;

public sealed class Templates_in_a_file : TemplatesContract
{
    private readonly ReopenedFile file = new();

    protected override ITables Open() => file.Open();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}
