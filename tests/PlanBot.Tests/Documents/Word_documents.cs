using System.Text;
using PlanBot.Core.Documents;
using PlanBot.Documents;
using Xunit;
using static PlanBot.Tests.Documents.WordFiles;

namespace PlanBot.Tests.Documents;

/// <summary>What is read of a Word file, and what is not.</summary>
public sealed class Word_documents
{
    [Fact]
    public void A_real_one_keeps_headings_lists_and_text_apart()
    {
        var blocks = Read(Alta).Cast<DocumentBlock.Paragraph>().ToArray();

        Assert.Contains(new DocumentBlock.Paragraph("Vedlegg 1 — Fra plan til handling", Heading: 2), blocks);
        Assert.Contains(new DocumentBlock.Paragraph("I. Forberede", Heading: 3), blocks);
        Assert.Contains(new DocumentBlock.Paragraph("KE1 Utforske og tilpasse tiltak:"), blocks);
        Assert.Contains(new DocumentBlock.Paragraph("Initiert og aktivert arbeidsgruppe for å utarbeide forebyggende plan (januar 2023)", IsItem: true), blocks);
        Assert.Equal(33, blocks.Count(block => block.IsItem));
        Assert.DoesNotContain(blocks, block => block.Text.Contains("Barnevernslovens (2021)54", StringComparison.Ordinal));
    }

    [Fact]
    public void A_real_table_keeps_a_cells_lines_together()
    {
        var table = Read(DanishTable).OfType<DocumentBlock.Table>().First();

        Assert.All(table.Rows, row => Assert.Equal(7, row.Count));
        Assert.StartsWith("Spørgsmål", table.Rows[0][0], StringComparison.Ordinal);
        Assert.Equal("Forandringsteoriworkshop\nMøde med henvisere", table.Rows[2][2]);
    }

    [Fact]
    public void What_was_deleted_is_not_there_and_what_was_inserted_is() => Assert.Equal(
        ["Frist mandag"],
        Texts("""<w:p><w:r><w:t xml:space="preserve">Frist </w:t></w:r><w:del w:id="1"><w:r><w:delText>tirsdag</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>mandag</w:t></w:r></w:ins></w:p>"""));

    [Fact]
    public void Footnote_marks_hidden_words_and_text_boxes_are_left_out() => Assert.Equal(
        ["Loven gjelder 14 m²"],
        Texts("""<w:p><w:r><w:t>Loven</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>54</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r><w:r><w:t xml:space="preserve"> gjelder 14 m²</w:t></w:r><w:r><w:pict><w:t>boks</w:t></w:pict></w:r></w:p>"""));

    [Fact]
    public void Links_tabs_and_fields_are_read_as_their_words() => Assert.Equal(
        ["Se planen side 3 -"],
        Texts("""<w:p><w:r><w:t xml:space="preserve">Se </w:t></w:r><w:hyperlink r:id="rId1"><w:r><w:t>planen</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t xml:space="preserve">side </w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t><w:br/><w:noBreakHyphen/></w:r></w:p>"""));

    [Fact]
    public void A_paragraph_in_a_content_control_is_read() => Assert.Equal(["Mål"], Texts($"<w:sdt><w:sdtContent>{P("Mål")}</w:sdtContent></w:sdt>"));

    [Fact]
    public void Lists_and_headings_are_known_by_their_styles_too()
    {
        const string Styles = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Min egen"/><w:basedOn w:val="Overskrift2"/></w:style><w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>
            """;
        var blocks = Read(Pack(
            """<w:p><w:pPr><w:pStyle w:val="Egen"/></w:pPr><w:r><w:t>Mål</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Punkt"/></w:pPr><w:r><w:t>Møde</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Punkt"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Løs</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Fed</w:t></w:r></w:p>""",
            ("word/styles.xml", Styles),
            ("word/_rels/document.xml.rels", Relationships("styles", "styles.xml", "Internal")),
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>""")));

        Assert.Equal([new DocumentBlock.Paragraph("Mål", 2), new DocumentBlock.Paragraph("Møde", IsItem: true), new DocumentBlock.Paragraph("Løs"), new DocumentBlock.Paragraph("Fed", 6)], blocks);
    }

    [Fact]
    public void Merged_cells_keep_their_columns_and_merged_rows_become_one()
    {
        var table = Assert.IsType<DocumentBlock.Table>(Assert.Single(Read(Pack($"""
            <w:tbl>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{P("AB")}</w:tc><w:tc>{P("C")}</w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{P("q")}</w:tc><w:tc>{P("1")}</w:tc><w:tc>{P("x")}{P("y")}</w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>{P("2")}</w:tc><w:tc><w:p/></w:tc></w:tr>
            <w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{P("slettet")}</w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>{P("bred")}</w:tc></w:tr>
            </w:tbl>
            """))));

        Assert.Equal((string[])["AB", "", "C"], table.Rows[0]);
        Assert.Equal((string[])["q", "1\n2", "x\ny"], table.Rows[1]);
        Assert.Equal(63, table.Rows[2].Count);
        Assert.Equal(3, table.Rows.Count);
    }

    [Theory]
    [InlineData("utf8")]
    [InlineData("utf8-bom")]
    [InlineData("utf16")]
    [InlineData("windows-1252")]
    public async Task Text_is_read_whatever_wrote_it(string encoding)
    {
        const string Text = "- Møde – på Åsen";
        byte[] bytes = encoding switch
        {
            "utf8" => Encoding.UTF8.GetBytes(Text),
            "utf8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            "utf16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text),
        };
        using var reader = new DocumentReader();

        var written = Assert.IsType<ReceivedDocument.Written>(await reader.ReadAsync("Plan.TXT", bytes, CancellationToken.None));

        Assert.Equal(new DocumentBlock.Paragraph("Møde – på Åsen", IsItem: true), Assert.Single(written.Blocks));
    }

    [Fact]
    public async Task Json_is_read_as_a_tree()
    {
        using var reader = new DocumentReader();
        Assert.IsType<ReceivedDocument.Structured>(await reader.ReadAsync("skabelon.json", "{}"u8.ToArray(), CancellationToken.None));
        Assert.IsType<ReceivedDocument.Broken>(await reader.ReadAsync("skabelon.json", "{"u8.ToArray(), CancellationToken.None));
    }

    private static IEnumerable<string> Texts(string body) => Read(Pack(body)).Cast<DocumentBlock.Paragraph>().Select(paragraph => paragraph.Text);

    private static IReadOnlyList<DocumentBlock> Read(byte[] file)
    {
        using var reader = new DocumentReader();
        return Assert.IsType<ReceivedDocument.Written>(reader.ReadAsync("plan.docx", file, CancellationToken.None).GetAwaiter().GetResult()).Blocks;
    }
}
