using PlanBot.Core.Documents;
using PlanBot.Core.People;

namespace PlanBot.Core.Importing;

/// <summary>A document without the identity numbers that stood in it, doubtful ones included: there is no field to ask about them in.</summary>
internal static class Unnumbered
{
    /// <returns>The document as it may be shown, and whether anything was taken out.</returns>
    public static (IReadOnlyList<DocumentBlock> Blocks, bool HeldNumbers) Read(IReadOnlyList<DocumentBlock> blocks, DateOnly today)
    {
        var held = false;
        DocumentBlock[] masked =
        [
            .. blocks.Select(block => block switch
            {
                DocumentBlock.Paragraph paragraph => paragraph with { Text = Mask(paragraph.Text) },
                DocumentBlock.Table table => new DocumentBlock.Table([.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Mask)])]),
                _ => block,
            }),
        ];
        return (masked, held);

        string Mask(string text)
        {
            var check = IdentityNumbers.Check(text, today);
            held |= check.Verdict != IdentityVerdict.Clear;
            return check.Masked;
        }
    }
}
