using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;

namespace PlanBot.Exports;

/// <summary>What was typed behind <c>planbot export</c>.</summary>
internal sealed record ExportWords(PlanId? Plan, DocumentKind Kind, Language? Language, bool NearTheChild, string Folder)
{
    /// <summary>Null when there is a word that it does not know.</summary>
    public static ExportWords? Read(string[] arguments)
    {
        var words = new ExportWords(null, DocumentKind.Word, null, false, ".");
        var rest = arguments.AsSpan(1);
        while (rest.Length > 0)
        {
            switch (rest)
            {
                case ["--near-the-child", ..]:
                    words = words with { NearTheChild = true };
                    rest = rest[1..];
                    continue;
                case ["--plan", var id, ..]:
                    words = words with { Plan = new(id) };
                    break;
                case ["--to", var folder, ..]:
                    words = words with { Folder = folder };
                    break;
                case ["--language", var tag, ..] when LanguageTag.Read(tag) is { } language:
                    words = words with { Language = language };
                    break;
                case ["--as", var kind, ..] when Enum.TryParse<DocumentKind>(kind, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed):
                    words = words with { Kind = parsed };
                    break;
                default:
                    return null;
            }

            rest = rest[2..];
        }

        return words;
    }
}
