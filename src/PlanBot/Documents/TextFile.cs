using System.Text;
using PlanBot.Core.Documents;

namespace PlanBot.Documents;

/// <summary>A .txt or .md file: UTF-8, UTF-16 with its mark as Notepad writes it, or else what Windows wrote before.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static ReceivedDocument Read(ReadOnlyMemory<byte> file)
    {
        var text = Decode(file.Span);
        return text.Contains('\0', StringComparison.Ordinal) ? new ReceivedDocument.Refused(DocumentProblem.Unreadable) : TextDocument.Read(text);
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var marked in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            if (bytes.StartsWith(marked.Preamble))
                return marked.GetString(bytes[marked.Preamble.Length..]);
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }
}
