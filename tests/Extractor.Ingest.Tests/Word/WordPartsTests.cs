using Extractor.Core.Documents;
using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

/// <summary>Parts beside the body: notes, headers and footers, properties.</summary>
public sealed class WordPartsTests
{
    [Fact]
    public void Notes_follow_the_text_in_the_order_of_their_references()
    {
        var package = WordPackageBuilder
            .WithBody(Holding(Run("甲1.5") + """<w:r><w:footnoteReference w:id="3"/></w:r>""" + Run("万元") + """<w:r><w:endnoteReference w:id="1"/></w:r>""") +
                Holding(Run("乙") + """<w:r><w:footnoteReference w:id="2"/></w:r>"""))
            .Footnotes(
                $"""
                <w:footnote w:type="separator" w:id="-1">{Paragraph("——")}</w:footnote>
                <w:footnote w:id="2">{Holding("<w:r><w:footnoteRef/></w:r>" + Run(" 后注"))}</w:footnote><w:footnote w:id="3">{Paragraph("先注")}</w:footnote>
                """)
            .Endnotes($"""<w:endnote w:id="1">{Paragraph("尾注")}</w:endnote>""");
        var blocks = WordReading.Whole(package).TextBlocks();
        Assert.Equal(["甲1.5万元", "乙", "先注", "后注", "尾注"], blocks.Select(b => b.Text));
        Assert.Equal([TextRole.Footnote, TextRole.Footnote, TextRole.Footnote], blocks[2..].Select(b => b.Role));
        Assert.Equal("word/footnotes.xml", blocks[2].Part);
    }

    [Fact]
    public void Headers_and_footers_are_furniture()
    {
        var package = WordPackageBuilder.WithBody(Paragraph("正文")).Header(Paragraph("2022年度部门决算")).Header(Paragraph("2022年度部门决算"))
            .Footer(Table(Row(Cell("第"), CellOf(Holding(FieldStart("PAGE") + Run("1") + FieldBorder("end"))))));
        var document = WordReading.Whole(package);
        Assert.Equal(["正文"], document.Texts());
        Assert.Equal(["2022年度部门决算", "第", "1"], document.Furniture.AsEnumerable());
    }

    [Fact]
    public void Title_and_producer_are_metadata()
    {
        var package = WordPackageBuilder.WithBody(Paragraph("正文"))
            .Part("docProps/core.xml", """<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>部门决算</dc:title></cp:coreProperties>""")
            .Part("docProps/app.xml", """<Properties xmlns="p"><Application>WPS Office</Application></Properties>""");
        Assert.Equal(new DocumentMetadata { Title = "部门决算", Producer = "WPS Office" }, WordReading.Whole(package).Metadata);
    }

    [Fact]
    public void What_other_documents_would_bring_in_is_reported()
    {
        var result = WordReading.Of(WordPackageBuilder.WithBody(Paragraph("甲") + """<w:altChunk r:id="rId9"/>""" + Paragraph("乙")).Build());
        Assert.Equal(["甲", "乙"], result.Document!.Texts());
        Assert.Equal(("word.embedded-document-skipped", ReadStatus.Partial), (Assert.Single(result.Problems).Id, result.Status));
    }

    [Fact]
    public void Comments_are_counted_and_left_out()
    {
        var result = WordReading.Of(WordPackageBuilder.WithBody(Holding(Run("甲") + """<w:r><w:commentReference w:id="0"/></w:r>""")).Build());
        Assert.Equal(["甲"], result.Document!.Texts());
        Assert.Equal("word.comments-skipped", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void Sections_do_not_part_the_text() =>
        Assert.Equal(
            ["甲", "乙"],
            WordReading.Body(Paragraph("甲", """<w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr>""") + Paragraph("乙") + "<w:sectPr/>").Texts());
}
