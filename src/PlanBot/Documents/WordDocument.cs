using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanBot.Core.Documents;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Documents;

/// <summary>Reads a .docx file's paragraphs and tables, in its own order and as it reads with all tracked changes accepted.</summary>
internal static class WordDocument
{
    public static ReceivedDocument Read(ReadOnlyMemory<byte> file)
    {
        var (package, why) = WordPackage.Open(file);
        if (package is null)
            return new ReceivedDocument.Refused(why);
        using (package)
        {
            try
            {
                using var document = WordprocessingDocument.Open(package, isEditable: false);
                return document.MainDocumentPart is { } main ? Read(main) : new ReceivedDocument.Refused(DocumentProblem.Unreadable);
            }
            catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or IOException or InvalidOperationException or ArgumentException)
            {
                return new ReceivedDocument.Refused(DocumentProblem.Unreadable);
            }
        }
    }

    private static ReceivedDocument Read(MainDocumentPart main)
    {
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        var blocks = new List<DocumentBlock>();

        // One paragraph or table in memory at a time, however long the document is.
        using var reader = OpenXmlReader.Create(main);
        var more = reader.Read();
        while (more)
        {
            if (reader.IsStartElement && (reader.ElementType == typeof(Paragraph) || reader.ElementType == typeof(Table)))
            {
                if (Read(reader.LoadCurrentElement()!, styles) is not { } block)
                    return new ReceivedDocument.Refused(DocumentProblem.ReachesOut);
                blocks.Add(block);
            }
            else if (reader.IsStartElement && IsLeftOut(reader.ElementType))
            {
                reader.Skip();
                continue;
            }

            more = reader.Read();
        }

        return new ReceivedDocument.Written(blocks);
    }

    private static DocumentBlock? Read(OpenXmlElement element, WordStyles styles) =>
        element.Descendants<FieldCode>().Any(field => WordPackage.Fetches(field.Text)) ? null
        : element is Table table ? WordTable.Read(table)
        : styles.Read((Paragraph)element);

    private static bool IsLeftOut(Type element) => element == typeof(DeletedRun) || element == typeof(MoveFromRun) || element == typeof(SectionProperties);
}
