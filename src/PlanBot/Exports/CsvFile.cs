using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Core.Reports.Documents;
using PlanBot.Core.Templates;

namespace PlanBot.Exports;

/// <summary>
/// A plan as a spreadsheet that Danish and Norwegian Excel open with a double click: semicolons, a byte order mark, ISO days.
/// One row an initiative, and one for each question without any.
/// </summary>
internal static class CsvFile
{
    /// <summary>A cell that begins like a formula is written as text, since people wrote it (CWE-1236).</summary>
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { Delimiter = ";", InjectionOptions = InjectionOptions.Escape, InjectionEscapeCharacter = '\'' };

    public static byte[] Of(Phrases say, Plan plan, Template template, DocumentScope scope)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Format))
        {
            Row(writer, [say.CsvPart, say.CsvQuestion, say.CsvAnswer, say.Initiative, say.Responsible, say.Deadline, say.Milestones, say.HowFar]);
            foreach (var question in template.QuestionsOf(plan))
            {
                var about = new[] { question.Phase.Id, question.Question.Text.In(say.Language), string.Join('\n', AnswerLines.Of(say, plan, question, scope)) };
                foreach (var cells in plan.InitiativesOf(question.Id).Select(initiative => Cells(say, initiative)).DefaultIfEmpty(["", "", "", "", ""]))
                    Row(writer, [.. about, .. cells]);
            }

            foreach (var alone in plan.Initiatives.Where(initiative => initiative.Question is null))
                Row(writer, ["", "", "", .. Cells(say, alone)]);
        }

        return stream.ToArray();
    }

    private static string[] Cells(Phrases say, Initiative initiative) =>
    [
        initiative.Title,
        initiative.Owner?.Name ?? "",
        When(say, initiative.Deadline),
        string.Join('\n', initiative.Milestones.Select(milestone => milestone.Date is null ? milestone.Title : $"{milestone.Title} ({When(say, milestone.Date)})")),
        say.State(initiative.Completion),
    ];

    /// <summary>A day so that any Excel takes it for one; a month or season in words.</summary>
    private static string When(Phrases say, PlanDate? date) => date is PlanDate.Day ? date.ToString()! : date is null ? "" : say.ShortDate(date);

    private static void Row(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            writer.WriteField(cell);
        writer.NextRecord();
    }
}
