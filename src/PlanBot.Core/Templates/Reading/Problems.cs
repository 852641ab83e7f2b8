using System.Collections.Immutable;

namespace PlanBot.Core.Templates.Reading;

/// <summary>What is wrong, collected while reading goes on: whoever mends a file wants to hear all of it at once.</summary>
internal sealed class Problems
{
    /// <summary>A file that is no template at all has a problem in every line.</summary>
    private const int Most = 200;

    private readonly List<TemplateProblem> found = [];

    public bool Any => found.Count > 0;

    public ImmutableArray<TemplateProblem> All => [.. found.OrderBy(problem => problem.Line)];

    public void Add(int line, TemplateFault fault, string name, string? detail = null)
    {
        if (found.Count < Most)
            found.Add(new(line, fault, name, detail));
    }
}
