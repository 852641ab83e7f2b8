using PlanBot.Core.Languages;

namespace PlanBot.Core.Templates;

/// <summary>One text of a template in the three languages.</summary>
/// <param name="Original">The source document's own characters, its typing errors included; null where the text is ours.</param>
public sealed record LocalizedText(string Da, string Nb, string En, string? Original = null)
{
    public string In(Language language) => language switch
    {
        Language.Danish => Da,
        Language.Norwegian => Nb,
        _ => En,
    };
}
