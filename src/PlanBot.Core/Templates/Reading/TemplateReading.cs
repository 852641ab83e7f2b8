using System.Collections.Immutable;
using PlanBot.Core.Languages;

namespace PlanBot.Core.Templates.Reading;

/// <summary>What came of reading a template's file.</summary>
public abstract record TemplateReading
{
    private TemplateReading()
    {
    }

    /// <param name="Missing">The languages in which at least one text is not given, and another language's stands in for it.</param>
    public sealed record Read(Template Template, IReadOnlyList<Language> Missing) : TemplateReading;

    /// <param name="Problems">By line; never empty.</param>
    public sealed record Wrong(ImmutableArray<TemplateProblem> Problems) : TemplateReading;
}
