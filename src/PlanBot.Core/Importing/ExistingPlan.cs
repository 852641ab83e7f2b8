using PlanBot.Core.Documents;
using PlanBot.Core.Languages;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Importing;

/// <summary>Makes a plan of a document that somebody has already: no document is too strange to be read, many are no plan.</summary>
internal static class ExistingPlan
{
    private static readonly HashSet<string> Norwegian = ["å", "av", "på", "gjennom", "dere", "noen", "etter", "fra", "hvordan", "tiltak"];
    private static readonly HashSet<string> Danish = ["at", "af", "gennem", "jer", "nogen", "efter", "hvordan", "indsats", "jeres"];
    private static readonly HashSet<string> English = ["the", "and", "of", "to", "for", "with", "is"];

    /// <returns>Null where the document is no plan that PlanBot understands.</returns>
    public static ImportedPlan? Read(IReadOnlyList<DocumentBlock> blocks, TemplateLibrary templates) =>
        PlanTable.Read(blocks, templates["T4"]) ?? CoreElements.Read(blocks, templates["T1"]);

    /// <summary>The language it seems to be written in.</summary>
    public static Language LanguageOf(ImportedPlan plan)
    {
        var words = Likeness.Fold(plan.Text).Split(' ').CountBy(word => word).ToDictionary();
        return new[] { (Language.Danish, Danish), (Language.Norwegian, Norwegian), (Language.English, English) }.MaxBy(one => one.Item2.Sum(word => words.GetValueOrDefault(word))).Item1;
    }
}
