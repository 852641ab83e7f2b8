using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanBot.Core.Documents;
using PlanBot.Core.Templates.Reading;

namespace PlanBot.Core.Templates.Own;

/// <summary>A template's file as it is kept: JSON in which two files that say the same are the same, whichever way they were written.</summary>
public static class TemplateText
{
    /// <summary>UTF-16 units. The largest built-in template has a quarter of it; a row of Azure's tables holds 500,000.</summary>
    public const int Most = 300_000;

    /// <summary>An owner's versions are numbered by the store, and the key is made of its owner.</summary>
    private static readonly HashSet<string> LeftOut = ["$schema", "version", "key"];

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(TemplateNode root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
            Write(json, root, isRoot: true);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The template that was kept; null when it is none, which only a store of another release could bring about.</summary>
    public static Template? Read(OwnKey key, int version, string text) =>
        JsonTree.Read(Encoding.UTF8.GetBytes(text)) is ReceivedDocument.Structured json && TemplateReader.Read(json.Root) is TemplateReading.Read read
            ? read.Template with { Key = key.ToString(), Version = version }
            : null;

    /// <summary>By what a button knows the draft that it was drawn for.</summary>
    public static string NameOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];

    private static void Write(Utf8JsonWriter json, TemplateNode node, bool isRoot = false)
    {
        switch (node)
        {
            case TemplateNode.Map map:
                json.WriteStartObject();
                foreach (var entry in map.Entries.Where(entry => !isRoot || !LeftOut.Contains(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case TemplateNode.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case TemplateNode.Scalar scalar:
                json.WriteStringValue(scalar.Value);
                break;
        }
    }
}
