using PlanBot.Core.Nudges.Sources;
using PlanBot.Storage;

namespace PlanBot.Tests.Storage.Plans;

public sealed class Plans_in_a_file : PlansContract
{
    private readonly ReopenedFile file = new();

    protected override ITables Open() => file.Open();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}
