using Extractor.Core.Documents;
using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordTextBoxTests
{
    [Fact]
    public void A_text_box_follows_its_anchor_and_is_read_once()
    {
        var document = WordReading.Body(Holding(Run("甲") + Boxed(Paragraph("框内") + Styled("标题", "Heading1"))) + Paragraph("乙"));
        Assert.Equal(
            [(TextRole.Paragraph, "甲"), (TextRole.TextBox, "框内"), (TextRole.TextBox, "标题"), (TextRole.Paragraph, "乙")],
            document.TextBlocks().Select(b => (b.Role, b.Text)));
    }

    [Fact]
    public void An_old_text_box_is_read() =>
        Assert.Equal(
            ["框内"], WordReading.Body(Holding($"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph("框内")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")).Texts());

    [Fact]
    public void A_table_in_a_text_box_is_a_table()
    {
        var document = WordReading.Body(Holding(Boxed(Table(Row(Cell("a"), Cell("b"))))));
        Assert.Equal(["0,0 a", "0,1 b"], document.Cells());
        Assert.Equal(new TableBlock(0, 0), Assert.Single(document.Blocks));
    }

    [Fact]
    public void A_text_box_in_a_cell_follows_the_table()
    {
        var document = WordReading.Body(Table(Row(CellOf(Holding(Run("甲") + Boxed(Paragraph("章")))), Cell("乙"))) + Paragraph("完"));
        Assert.Equal(["0,0 甲", "0,1 乙"], document.Cells());
        Assert.Equal([(TextRole.TextBox, "章"), (TextRole.Paragraph, "完")], document.TextBlocks().Select(b => (b.Role, b.Text)));
    }

    [Fact]
    public void A_field_around_a_text_box_does_not_reach_into_it()
    {
        var document = WordReading.Body(Holding(FieldStart("TOC") + Run("目") + Boxed(Paragraph("框内")) + FieldBorder("end")));
        Assert.Equal([TextRole.Contents, TextRole.TextBox], document.TextBlocks().Select(b => b.Role));
    }

    [Fact]
    public void A_document_of_pictures_alone_is_said_to_be_one()
    {
        var picture = """<w:r><w:drawing><wp:inline><wp:extent cx="7560000" cy="10692000"/><a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";
        Assert.Equal("word.images-only", Assert.Single(WordReading.Of(WordPackageBuilder.WithBody(Holding(picture)).Build()).Problems).Id);
        Assert.Equal("word.page-images", Assert.Single(WordReading.Of(WordPackageBuilder.WithBody(Holding(picture + Run("字"))).Build()).Problems).Id);
    }

    [Fact]
    public void Charts_are_counted()
    {
        const string Chart = "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        var problem = Assert.Single(WordReading.Of(WordPackageBuilder.WithBody(Holding(Chart + Run("图1"))).Build()).Problems);
        Assert.Equal("word.objects-skipped", problem.Id);
    }

    private static string Boxed(string content) =>
        $"""
        <w:r><mc:AlternateContent>
        <mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
        </mc:AlternateContent></w:r>
        """;
}
