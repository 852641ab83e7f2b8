using PlanBot.Core.Reports.Documents;

namespace PlanBot.Core.Languages;

public abstract partial class Phrases
{
    public string KindIs(DocumentKind kind) => kind switch
    {
        DocumentKind.Word => AsWord,
        DocumentKind.Csv => AsCsv,
        DocumentKind.Calendar => AsCalendar,
        DocumentKind.Picture => AsPicture,
        _ => AsText,
    };
}
