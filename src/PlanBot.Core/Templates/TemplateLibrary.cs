using System.Collections.Immutable;
using PlanBot.Core.Languages;

namespace PlanBot.Core.Templates;

/// <summary>The templates that come with PlanBot, parsed once.</summary>
public sealed class TemplateLibrary
{
    private readonly ImmutableDictionary<string, Template> byKey;

    public TemplateLibrary()
    {
        var assembly = typeof(TemplateLibrary).Assembly;
        byKey = assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Templates.Library.", StringComparison.Ordinal))
            .Select(name =>
            {
                using var file = assembly.GetManifestResourceStream(name)!;
                return TemplateReader.Read(file);
            })
            .ToImmutableDictionary(template => template.Key);
    }

    public IEnumerable<Template> All => byKey.Values.OrderBy(template => template.Key, StringComparer.Ordinal);

    /// <summary>The template whose own language this is, if there is one alone: what most of its readers look for.</summary>
    public Template? OnlyOneIn(Language language) => All.Where(template => template.Language == language).ToArray() is [var only] ? only : null;

    /// <exception cref="KeyNotFoundException">A plan names a template that this release does not have: a bug.</exception>
    public Template this[string key] => byKey[key];
}
