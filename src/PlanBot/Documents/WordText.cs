using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanBot.Documents;

/// <summary>The words of a paragraph: without what was deleted, hidden, drawn, or marks a footnote.</summary>
internal static class WordText
{
    private const int MostOfAMark = 3;

    /// <param name="lineEnd">What a line broken by hand becomes.</param>
    public static string Of(OpenXmlElement paragraph, char lineEnd = ' ')
    {
        var text = new StringBuilder();
        Add(text, paragraph, lineEnd);
        return text.ToString().Trim();
    }

    private static void Add(StringBuilder text, OpenXmlElement element, char lineEnd)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append(lineEnd);
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case DeletedRun or MoveFromRun or Drawing or Picture or EmbeddedObject or AlternateContent or ParagraphProperties or RunProperties:
                case Run run when IsHidden(run) || IsFootnoteMark(run):
                    break;
                default:
                    Add(text, child, lineEnd);
                    break;
            }
        }
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && vanish.Val?.Value != false;

    /// <summary>Raised digits that somebody typed; Word's own marks hold no text.</summary>
    private static bool IsFootnoteMark(Run run) =>
        run.RunProperties is { } properties
        && (properties.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript || properties.Position?.Val?.Value is { } raised && !raised.StartsWith('-') && raised != "0")
        && run.InnerText.Trim() is { Length: > 0 and <= MostOfAMark } mark && mark.All(char.IsAsciiDigit);
}
