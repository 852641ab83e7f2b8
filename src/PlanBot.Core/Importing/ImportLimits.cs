using PlanBot.Core.Conversation;
using PlanBot.Core.Conversation.Reading;
using PlanBot.Core.Documents;
using PlanBot.Core.Languages;

namespace PlanBot.Core.Importing;

/// <summary>How much one import takes. More is refused with a sentence, and nothing of it is read or kept.</summary>
internal static class ImportLimits
{
    /// <summary>Of a pasted text: the field comes back with it, and a card holds 40,000 characters.</summary>
    public const int MostPasted = 30_000;

    private const int MostItems = 500;
    private const int MostOwnQuestions = 40;

    /// <summary>A book of 200 pages, of which the plan may be a chapter.</summary>
    private const int MostOfADocument = 500_000;

    private const int MostRows = 500;

    /// <summary>Of the packed text on the preview, which needs the rest of the card for itself.</summary>
    private const int MostCarried = 24_000;

    /// <summary>Whether it is more than anybody's plan, and would only cost time.</summary>
    public static bool AreOverstepped(IReadOnlyList<DocumentBlock> blocks) =>
        blocks.Sum(block => block is DocumentBlock.Table table ? table.Rows.Count : 0) > MostRows || blocks.Sum(LengthOf) > MostOfADocument;

    /// <summary>The sentence; null where the plan can be carried and kept.</summary>
    public static string? Problem(Phrases say, ImportedPlan plan) =>
        plan.Items.Count > MostItems ? say.ImportTooMany(plan.Items.Count, MostItems)
        : plan.OwnQuestions.Count > MostOwnQuestions ? say.ImportTooMany(plan.OwnQuestions.Count, MostOwnQuestions)
        : PackedTextConverter.LengthOf(plan.Text) > MostCarried ? say.ImportTooLong
        : null;

    private static int LengthOf(DocumentBlock block) => block switch
    {
        DocumentBlock.Paragraph paragraph => paragraph.Text.Length,
        DocumentBlock.Table table => table.Rows.Sum(row => row.Sum(cell => cell.Length)),
        _ => 0,
    };
}
