using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordChangeTrackingTests
{
    private const string EndDeleted = """<w:rPr><w:del w:id="9"/></w:rPr>""";

    [Fact]
    public void Insertions_are_kept_and_deletions_dropped() =>
        Assert.Equal(
            ["支出23万元"],
            WordReading.Body(Holding(
                Run("支出2") + "<w:del><w:r><w:delText>1</w:delText></w:r></w:del>" + $"<w:ins>{Run("3")}</w:ins>" + Run("万元"))).Texts());

    [Fact]
    public void Moved_text_stands_at_its_new_place_only() =>
        Assert.Equal(["甲", "乙"], WordReading.Body(Holding(Run("甲") + $"<w:moveFrom>{Run("乙")}</w:moveFrom>") + Holding($"<w:moveTo>{Run("乙")}</w:moveTo>")).Texts());

    [Fact]
    public void A_deleted_paragraph_end_joins_two_paragraphs() =>
        Assert.Equal(["甲乙丙", "丁"], WordReading.Body(Paragraph("甲", EndDeleted) + Paragraph("乙", EndDeleted) + Paragraph("丙") + Paragraph("丁")).Texts());

    [Fact]
    public void A_paragraph_joined_to_the_next_takes_its_style()
    {
        var document = WordReading.Body(Paragraph("一、", EndDeleted) + Styled("概况", "Heading1"));
        Assert.Equal((1, "一、概况"), (document.TextBlocks()[0].Level, document.TextBlocks()[0].Text));
    }

    [Fact]
    public void A_paragraph_with_a_deleted_end_before_a_table_stays() =>
        Assert.Equal(["甲"], WordReading.Body(Paragraph("甲", EndDeleted) + Table(Row(Cell("乙")))).Texts());

    [Fact]
    public void A_paragraph_deleted_whole_leaves_nothing() =>
        Assert.Equal(
            ["甲", "乙"], WordReading.Body(Paragraph("甲") + Holding("<w:del><w:r><w:delText>删</w:delText></w:r></w:del>", EndDeleted) + Paragraph("乙")).Texts());

    [Fact]
    public void Deleted_rows_and_cells_are_dropped_and_inserted_ones_kept()
    {
        var table = Table(
            Row(Cell("a"), Cell("b", """<w:cellDel w:id="1"/>"""), Cell("c")),
            RowWith("""<w:del w:id="2"/>""", Cell("d"), Cell("e")),
            RowWith("""<w:ins w:id="3"/>""", Cell("f"), Cell("g", """<w:cellIns w:id="4"/>""")));
        Assert.Equal(["0,0 a", "0,1 c", "1,0 f", "1,1 g"], WordReading.Body(table).Cells());
    }

    [Fact]
    public void A_table_whose_rows_are_all_deleted_is_gone() =>
        Assert.Empty(WordReading.Body(Paragraph("甲") + Table(RowWith("<w:del/>", Cell("a")))).Tables);

    [Fact]
    public void A_note_referred_to_from_deleted_text_is_gone()
    {
        var package = WordPackageBuilder
            .WithBody(Holding(Run("甲") + """<w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del>"""))
            .Footnotes($"""<w:footnote w:id="2">{Paragraph("注")}</w:footnote>""");
        Assert.Equal(["甲"], WordReading.Whole(package).Texts());
    }
}
