using System.IO.Compression;
using System.Xml;
using PlanBot.Core.Documents;
using PlanBot.Core.Nudges.Sources;

namespace PlanBot.Documents;

/// <summary>
/// What a .docx file has packed into it, looked through before anything interprets it: only XML is unpacked, bytes are counted
/// as they come (a zip's own headers say what they like), no part may nest without end, name a DTD, carry a macro or fetch
/// something from outside.
/// </summary>
internal static class WordPackage
{
    /// <summary>In bytes, of all its XML together: some 300 pages.</summary>
    private const int MostUnpacked = 12 * 1024 * 1024;

    private const int MostEntries = 2000;

    /// <summary>A table in a table in a text box stays below 60; a reader that recurses must not be led to the end of its stack.</summary>
    private const int MostDepth = 128;

    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Words that begin a field which fetches.</summary>
    private static readonly string[] FetchingFields = ["INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "IMPORT", "DATABASE", "RD"];

    /// <summary>The same package with its XML alone, stored and not packed; null with the reason where it is not to be read.</summary>
    public static (MemoryStream? Package, DocumentProblem Why) Open(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith("PK"u8))
            return (null, DocumentProblem.Unreadable);
        var plain = new MemoryStream();
        if (Copy(file, plain) is { } problem)
        {
            plain.Dispose();
            return (null, problem);
        }

        plain.Position = 0;
        return (plain, default);
    }

    private static DocumentProblem? Copy(ReadOnlyMemory<byte> file, MemoryStream plain)
    {
        try
        {
            using var packed = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
            if (packed.Entries.Count > MostEntries)
                return DocumentProblem.TooLarge;
            using var copy = new ZipArchive(plain, ZipArchiveMode.Create, leaveOpen: true);
            var left = MostUnpacked;
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in packed.Entries)
            {
                // Two parts of one name: what was looked at need not be what is read.
                if (entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || !names.Add(entry.FullName))
                    return DocumentProblem.Unreadable;
                if (!IsXml(entry.Name))
                    continue;
                using var part = new MemoryStream();
                using (var stream = entry.Open())
                {
                    if (!CopyAtMost(stream, part, left))
                        return DocumentProblem.TooLarge;
                }

                left -= (int)part.Length;
                if (Problem(part, entry.FullName) is { } problem)
                    return problem;
                using var to = copy.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                part.Position = 0;
                part.CopyTo(to);
            }

            return null;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return DocumentProblem.Unreadable;
        }
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool CopyAtMost(Stream from, MemoryStream to, int most)
    {
        Span<byte> buffer = stackalloc byte[8192];
        while (from.Read(buffer) is > 0 and var read)
        {
            if (to.Length + read > most)
                return false;
            to.Write(buffer[..read]);
        }

        return true;
    }

    /// <exception cref="XmlException">It is no XML, or it names a DTD.</exception>
    private static DocumentProblem? Problem(MemoryStream part, string name)
    {
        part.Position = 0;
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false });
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
                return DocumentProblem.Unreadable;
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader is { LocalName: "Relationship", NamespaceURI: Relationships } && ReachesOut(reader))
                return DocumentProblem.ReachesOut;
            if (reader.LocalName is "altChunk" or "subDoc" || (reader.LocalName == "fldSimple" && Fetches(Attribute(reader, "instr"))))
                return DocumentProblem.ReachesOut;
            if (name == "[Content_Types].xml" && Attribute(reader, "ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
                return DocumentProblem.Unreadable;
        }

        return null;
    }

    /// <summary>A link waits to be followed; a template, picture or object is fetched when the document is opened.</summary>
    private static bool ReachesOut(XmlReader relationship) =>
        relationship.GetAttribute("Type") is { } type
        && (type.EndsWith("/aFChunk", StringComparison.OrdinalIgnoreCase) || (IsOutside(relationship) && !type.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase)));

    private static bool IsOutside(XmlReader relationship) => string.Equals(relationship.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);

    public static bool Fetches(string? field) =>
        field?.Trim().Split([' ', '"', '\\', '\t', '\n'], 2)[0].ToUpperInvariant() is { } first && FetchingFields.Contains(first);

    private static string? Attribute(XmlReader reader, string name)
    {
        for (var attribute = reader.MoveToFirstAttribute(); attribute; attribute = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return null;
    }
}
