using System.Text;
using PlanBot.Core.Documents;
using PlanBot.Core.Templates;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanBot.Documents;

/// <summary>
/// YAML as a tree in which every value knows its line. Read from the parser's own events, so that nothing is ever made of a
/// type name, and <c>no</c> stays the word "no".
/// </summary>
/// <remarks>
/// What a template has no use for is refused where it stands: anchors and aliases, by which a few lines can stand for
/// millions; tags; a second document; keys that are no words.
/// </remarks>
public sealed class YamlTree : IYamlReader
{
    /// <summary>A template is nine deep.</summary>
    private const int MostDepth = 32;

    /// <summary>Bytes. What is kept of a template is less.</summary>
    private const int MostBytes = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    ReceivedDocument IYamlReader.Read(byte[] utf8) => Read(utf8);

    /// <summary>Never throws: <see cref="ReceivedDocument.Structured"/>, <see cref="ReceivedDocument.Broken"/> with the line from which it cannot be read, or <see cref="ReceivedDocument.Refused"/>.</summary>
    /// <param name="utf8">With or without a byte order mark.</param>
    public static ReceivedDocument Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MostBytes)
            return new ReceivedDocument.Refused(DocumentProblem.TooLarge);
        var bytes = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        string text;
        try
        {
            text = Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            return new ReceivedDocument.Broken(bytes[..Math.Clamp(problem.Index, 0, bytes.Length)].Count((byte)'\n') + 1, "no text");
        }

        using var letters = new StringReader(text);
        var events = new Parser(letters);
        try
        {
            return new ReceivedDocument.Structured(Root(events));
        }
        catch (YamlException problem)
        {
            return new ReceivedDocument.Broken(LineOf(problem.Start), "no YAML");
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The parser forgets itself over brackets that are never closed, tags that are no addresses, and version numbers without end.
            return new ReceivedDocument.Broken(LineOf(events.Current?.End ?? Mark.Empty), "no YAML");
        }
    }

    private static TemplateNode Root(Parser events)
    {
        events.Consume<StreamStart>();
        events.Consume<DocumentStart>();
        var root = Value(events, 0);
        events.Consume<DocumentEnd>();

        // A second document stops the reading here.
        events.Consume<StreamEnd>();
        return root;
    }

    private static TemplateNode Value(Parser events, int depth)
    {
        // An alias is no node of its own.
        if (!events.TryConsume<NodeEvent>(out var node))
            throw new YamlException(events.Current?.Start ?? Mark.Empty, events.Current?.End ?? Mark.Empty, "A value is missing.");
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
            throw new YamlException(node.Start, node.End, "Neither anchors nor tags.");
        if (depth > MostDepth)
            throw new YamlException(node.Start, node.End, "Too deep.");
        var line = LineOf(node.Start);
        switch (node)
        {
            case Scalar scalar:
                return new TemplateNode.Scalar(IsNothing(scalar) ? "" : scalar.Value, line);
            case SequenceStart:
                var items = new List<TemplateNode>();
                while (!events.TryConsume<SequenceEnd>(out _))
                    items.Add(Value(events, depth + 1));
                return new TemplateNode.List(items, line);
            default:
                var entries = new List<MapEntry>();
                while (!events.TryConsume<MappingEnd>(out _))
                {
                    var at = events.Current;
                    if (Value(events, depth + 1) is not TemplateNode.Scalar { Value.Length: > 0 } key)
                        throw new YamlException(at!.Start, at.End, "A key is a word.");
                    entries.Add(new(key.Value, Value(events, depth + 1), key.Line));
                }

                return new TemplateNode.Map(entries, line);
        }
    }

    private static bool IsNothing(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL";

    private static int LineOf(Mark mark) => (int)Math.Max(1, mark.Line);
}
