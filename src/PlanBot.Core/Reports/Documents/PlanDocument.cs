using System.Collections.Immutable;
using PlanBot.Core.Languages;

namespace PlanBot.Core.Reports.Documents;

/// <summary>A plan as a document, before it is Word or plain text: what stands where, in one language.</summary>
/// <param name="Status">The day it speaks of: "Status per 9. december 2024".</param>
/// <param name="LeftOut">What it does not hold, said in so many words: it may end in a public case.</param>
/// <param name="IsWide">Whether its tables need a page laid on its side.</param>
public sealed record PlanDocument(
    string Title, string Status, string LeftOut, Language Language, ImmutableArray<DocumentPart> Parts, bool IsWide = false);

/// <summary>A piece of a document, in the order it is read.</summary>
public abstract record DocumentPart
{
    private DocumentPart()
    {
    }

    /// <param name="Level">1 below the document's title, 2 below that.</param>
    public sealed record Heading(string Text, int Level = 1) : DocumentPart;

    /// <param name="Label">Said before it, in bold; null for none.</param>
    public sealed record Paragraph(string Text, string? Label = null) : DocumentPart;

    /// <summary>Rows of as many cells as there are headings; an empty cell is empty.</summary>
    public sealed record Table(ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<DocumentCell>> Rows) : DocumentPart;
}

/// <param name="Lines">A paragraph each; none for an empty cell.</param>
public sealed record DocumentCell(IReadOnlyList<string> Lines)
{
    public static DocumentCell Of(params IEnumerable<string?> lines) => new([.. lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!)]);
}
