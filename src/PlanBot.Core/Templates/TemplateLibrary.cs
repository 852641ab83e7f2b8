using System.Collections.Immutable;

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

    /// <exception cref="KeyNotFoundException">A plan names a template that this release does not have: a bug.</exception>
    public Template this[string key] => byKey[key];
}
