using System.Collections.Immutable;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.Templates.Reading;

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
                return Read(file, name);
            })
            .ToImmutableDictionary(template => template.Key);
    }

    public IEnumerable<Template> All => byKey.Values.OrderBy(template => template.Key, StringComparer.Ordinal);

    /// <summary>The template whose own language this is, if there is one alone: what most of its readers look for.</summary>
    public Template? OnlyOneIn(Language language) => All.Where(template => template.Language == language).ToArray() is [var only] ? only : null;

    /// <summary>The built-in template of this key, or null.</summary>
    public Template? Find(string key) => byKey.GetValueOrDefault(key);

    /// <exception cref="KeyNotFoundException">A plan names a template that this release does not have: a bug.</exception>
    public Template this[string key] => byKey[key];

    /// <exception cref="FormatException">A file of the release is no template: a bug.</exception>
    private static Template Read(Stream file, string name)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return JsonTree.Read(bytes.ToArray()) switch
        {
            ReceivedDocument.Structured json => TemplateReader.Read(json.Root) switch
            {
                TemplateReading.Read read => read.Template,
                TemplateReading.Wrong wrong => throw new FormatException($"{name}: {string.Join("; ", wrong.Problems)}"),
                _ => throw new FormatException(name),
            },
            ReceivedDocument.Broken broken => throw new FormatException($"{name}: line {broken.Line} is no JSON."),
            _ => throw new FormatException(name),
        };
    }
}
