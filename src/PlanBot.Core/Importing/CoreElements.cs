using System.Text.RegularExpressions;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Importing;

/// <summary>Reads a plan after Implementeringsmodellen: numbered phases, core elements (KE1 to KE9), and a list below each.</summary>
internal static partial class CoreElements
{
    /// <returns>Null where the document is no such plan.</returns>
    public static ImportedPlan? Read(IReadOnlyList<DocumentBlock> blocks, Template template)
    {
        var items = new List<ImportedItem>();
        var used = new List<DocumentBlock>();
        var (elements, phases, leftOut) = (0, 0, 0);
        Question? current = null;
        string? title = null;
        var hasLists = blocks.SkipWhile(block => block is not DocumentBlock.Paragraph line || ElementOf(template, line) is null).Any(block => block is DocumentBlock.Paragraph { IsItem: true });
        foreach (var line in blocks.OfType<DocumentBlock.Paragraph>())
        {
            var text = PastedText.Clean(line.Text);
            if (ElementOf(template, line) is { } element)
            {
                (current, elements) = (element, elements + 1);
                used.Add(line with { Text = text });
            }
            else if (PhaseOf(template, line, text) is { } phase)
            {
                (current, phases) = (phase.Questions[0], phases + 1);
                used.Add(new DocumentBlock.Paragraph(text, Math.Max(line.Heading, 1)));
            }
            else if (line.Heading > 0)
            {
                // Another chapter: what follows it belongs to no core element.
                title ??= items.Count == 0 ? text : null;
                current = null;
            }
            else if (current is not null && text.Length > 0 && (line.IsItem || !hasLists))
            {
                items.Add(PlanLine.Read(current.Id, template.Phases[0].Questions.Contains(current), line.Text));
                used.Add(line with { IsItem = true });
            }
            else if (current is not null && text.Length > 0)
            {
                leftOut++;
            }
        }

        return items.Count > 0 && (elements > 0 || phases > 1) ? new(template, title, items, [], [], PastedText.Write(used), leftOut) : null;
    }

    private static Question? ElementOf(Template template, DocumentBlock.Paragraph line) =>
        Element().Match(PastedText.Clean(line.Text)) is { Success: true } match ? template.Find(new($"{template.Key}-KE{match.Groups["number"].Value}")) : null;

    /// <summary>"I. Forberede". A Danish sentence may begin with "I" as well, so the name must be a phase's, or the line a heading.</summary>
    private static Phase? PhaseOf(Template template, DocumentBlock.Paragraph line, string text)
    {
        if (line.IsItem || Numbered().Match(text) is not { Success: true } match)
            return null;
        var phase = template.Phases.ElementAtOrDefault(match.Groups["roman"].Value.ToUpperInvariant() switch { "I" or "1" => 0, "II" or "2" => 1, "III" or "3" => 2, _ => 3 });
        var name = match.Groups["name"].Value.Trim(' ', ':', '.');
        var isRoman = !char.IsAsciiDigit(match.Groups["roman"].ValueSpan[0]);
        return phase is not null && ((line.Heading > 0 && isRoman) || Enum.GetValues<Language>().Any(language => string.Equals(phase.Name.In(language), name, StringComparison.OrdinalIgnoreCase))) ? phase : null;
    }

    [GeneratedRegex(@"^KE ?(?<number>[1-9])(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"^(?:(?:fase|phase) )?(?<roman>IV|I{1,3}|[1-4])[.:)]? (?<name>\p{L}.{0,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
