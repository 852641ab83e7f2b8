using System.Text;
using System.Text.Json;
using PlanBot.Core.Templates;

namespace PlanBot.Core.Documents;

/// <summary>JSON as a tree in which every value knows its line. Comments and commas at the end of a list are let through, as people write them.</summary>
public static class JsonTree
{
    /// <summary>A template is nine deep.</summary>
    private const int MostDepth = 32;

    /// <summary>Never throws: <see cref="ReceivedDocument.Structured"/>, or <see cref="ReceivedDocument.Broken"/> with the line from which it is no JSON.</summary>
    /// <param name="utf8">With or without a byte order mark.</param>
    public static ReceivedDocument Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MostDepth });
        var lines = new Lines();
        try
        {
            reader.Read();
            var root = Value(ref reader, ref lines, text);
            // A second value behind the first is noticed by reading on.
            while (reader.Read())
            {
            }

            return new ReceivedDocument.Structured(root);
        }
        catch (JsonException problem)
        {
            return new ReceivedDocument.Broken((int)(problem.LineNumber ?? 0) + 1, "no JSON");
        }
        catch (InvalidOperationException)
        {
            // Letters that are none: half of a pair, or bytes that are not UTF-8.
            return new ReceivedDocument.Broken(lines.At(text, reader.TokenStartIndex), "no text");
        }
    }

    private static TemplateNode Value(ref Utf8JsonReader reader, ref Lines lines, ReadOnlySpan<byte> text)
    {
        var line = lines.At(text, reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<MapEntry>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (key, at) = (reader.GetString()!, lines.At(text, reader.TokenStartIndex));
                    reader.Read();
                    entries.Add(new(key, Value(ref reader, ref lines, text), at));
                }

                return new TemplateNode.Map(entries, line);
            case JsonTokenType.StartArray:
                var items = new List<TemplateNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value(ref reader, ref lines, text));
                return new TemplateNode.List(items, line);
            case JsonTokenType.String:
                return new TemplateNode.Scalar(reader.GetString()!, line);
            case JsonTokenType.Null:
                return new TemplateNode.Scalar("", line);
            default:
                return new TemplateNode.Scalar(Encoding.UTF8.GetString(reader.ValueSpan), line);
        }
    }

    /// <summary>Counts lines onwards: tokens come in order, so the text is looked through once.</summary>
    private struct Lines
    {
        private int line;
        private int counted;

        public int At(ReadOnlySpan<byte> text, long index)
        {
            line += text[counted..(int)index].Count((byte)'\n');
            counted = (int)index;
            return line + 1;
        }
    }
}
