using System.Text;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;

namespace PlanBot.Exports;

/// <param name="Name">With its ending, and nothing that a file system refuses.</param>
internal sealed record DocumentFile(string Name, string ContentType, byte[] Content);

/// <summary>Makes a file of a plan.</summary>
internal static class DocumentFiles
{
    private const int LongestName = 80;

    public static DocumentFile Make(Plan plan, Template template, DocumentKind kind, DocumentScope scope, Language language, DateTimeOffset now)
    {
        var say = Phrases.In(language);
        var today = plan.Country.Today(now);
        return kind switch
        {
            DocumentKind.Word => new(Name("docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordFile.Of(Document())),
            DocumentKind.Csv => new(Name("csv"), "text/csv; charset=utf-8", CsvFile.Of(say, plan, template, scope)),
            DocumentKind.Picture => new(Name("svg"), "image/svg+xml", Encoding.UTF8.GetBytes(WheelPicture.Draw(say, plan, today))),
            DocumentKind.Calendar => new(Name("ics"), "text/calendar; charset=utf-8", Encoding.UTF8.GetBytes(ICalendar.Of(say, [plan], plan.Title, now))),
            _ => new(Name("txt"), "text/plain; charset=utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(PlainText.Of(Document()))]),
        };

        PlanDocument Document() => DocumentOf.Make(say, plan, template, scope, today);

        string Name(string ending)
        {
            var title = new string([.. plan.Title.Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' ? letter : '-').Take(LongestName)]).Trim(' ', '-');
            return $"{(title.Length > 0 ? title : "plan")} {today:yyyy-MM-dd}.{ending}";
        }
    }
}
