using System.IO.Compression;
using System.Reflection;
using System.Text;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Tests.Documents;

/// <summary>Word files: the two of a real word processor, and any that a test packs by hand.</summary>
internal static class WordFiles
{
    private const string ContentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string PackageRelationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    public static byte[] Alta => Read("alta.docx");

    public static byte[] DanishTable => Read("danish-table.docx");

    /// <summary>A document with this body, and whatever else a test puts into the package or in place of a part.</summary>
    public static byte[] Pack(string body, params (string Name, string Text)[] parts) => PackBytes(body, [.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    public static byte[] PackBytes(string body, params (string Name, byte[] Bytes)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var all = new Dictionary<string, byte[]>
            {
                ["[Content_Types].xml"] = Encoding.UTF8.GetBytes(ContentTypes),
                ["_rels/.rels"] = Encoding.UTF8.GetBytes(PackageRelationships),
                ["word/document.xml"] = Encoding.UTF8.GetBytes(Document(body)),
            };
            foreach (var (name, bytes) in parts)
                all[name] = bytes;
            foreach (var (name, bytes) in all)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return file.ToArray();
    }

    public static string Document(string body) =>
        $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{body}</w:body></w:document>""";

    public static string Relationships(string type, string target, string mode = "External") =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="{target}" TargetMode="{mode}"/></Relationships>""";

    public static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
