using Extractor.Core.Documents;
using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordTableTests
{
    private const string Restart = """<w:vMerge w:val="restart"/>""";
    private const string Continue = "<w:vMerge/>";

    [Fact]
    public void Spans_in_both_directions_make_one_cell_each()
    {
        var table = Table(
            Row(Cell("项目", Restart), Cell("收入", Span(2))),
            Row(Cell("", Continue), Cell("本年"), Cell("上年")),
            Row(Cell("", """<w:vMerge w:val="continue"/>"""), Cell("1"), Cell("2")));
        var document = WordReading.Body(table);
        Assert.Equal((3, 3), (document.Tables[0].Rows, document.Tables[0].Columns));
        Assert.Equal(["0,0 3x1 项目", "0,1 1x2 收入", "1,1 本年", "1,2 上年", "2,1 1", "2,2 2"], document.Cells());
    }

    [Fact]
    public void A_merge_of_rows_and_columns_at_once_is_one_rectangle()
    {
        var table = Table(
            Row(Cell("大", Span(2) + Restart), Cell("a")),
            Row(Cell("", Span(2) + Continue), Cell("b")),
            Row(Cell("c"), Cell("d"), Cell("e")));
        Assert.Equal(["0,0 2x2 大", "0,2 a", "1,2 b", "2,0 c", "2,1 d", "2,2 e"], WordReading.Body(table).Cells());
    }

    [Fact]
    public void A_continued_merge_without_a_start_keeps_its_text()
    {
        var table = Table(Row(Cell("甲", Continue), Cell("乙")), Row(Cell("", Continue), Cell("丙")));
        Assert.Equal(["0,0 2x1 甲", "0,1 乙", "1,1 丙"], WordReading.Body(table).Cells());
    }

    [Fact]
    public void A_continued_merge_of_another_width_stands_alone()
    {
        var table = Table(Row(Cell("甲", Span(2) + Restart), Cell("乙")), Row(Cell("丙", Continue), Cell("丁"), Cell("戊")));
        Assert.Equal(["0,0 1x2 甲", "0,2 乙", "1,0 丙", "1,1 丁", "1,2 戊"], WordReading.Body(table).Cells());
    }

    [Fact]
    public void The_older_merge_along_a_row_is_a_span()
    {
        var table = Table(
            Row(Cell("合计", """<w:hMerge w:val="restart"/>"""), Cell("", "<w:hMerge/>"), Cell("9")),
            Row(Cell("a"), Cell("b"), Cell("c")));
        Assert.Equal(["0,0 1x2 合计", "0,2 9", "1,0 a", "1,1 b", "1,2 c"], WordReading.Body(table).Cells());
    }

    [Fact]
    public void The_older_merge_may_run_down_a_column_too()
    {
        const string First = """<w:hMerge w:val="restart"/>""";
        const string Next = """<w:hMerge w:val="continue"/>""";
        var table = Table(
            Row(Cell("大", First + Restart), Cell("", Next + Restart), Cell("a")),
            Row(Cell("", First + Continue), Cell("", Next + Continue), Cell("b")),
            Row(Cell("c"), Cell("d"), Cell("e")));
        Assert.Equal(["0,0 2x2 大", "0,2 a", "1,2 b", "2,0 c", "2,1 d", "2,2 e"], WordReading.Body(table).Cells());
    }

    [Fact]
    public void Text_under_a_merge_is_reported()
    {
        var result = WordReading.Of(WordPackageBuilder.WithBody(Table(Row(Cell("甲", Restart), Cell("乙")), Row(Cell("遮住", Continue), Cell("丙")))).Build());
        Assert.Equal(ReadStatus.Complete, result.Status);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("word.covered-text", problem.Id);
        Assert.Equal("遮住", problem.Arguments.Single().Value);
    }

    [Fact]
    public void Rows_may_begin_later_and_end_earlier()
    {
        var table = Table(
            Row(Cell("a"), Cell("b"), Cell("c")),
            RowWith("""<w:gridBefore w:val="1"/>""", Cell("d"), Cell("e")),
            RowWith("""<w:gridAfter w:val="2"/>""", Cell("f")),
            Row(Cell("g"), Cell("h"), Cell("i"), Cell("j")));
        var document = WordReading.Body(table);
        Assert.Equal(4, document.Tables[0].Columns);
        Assert.Equal(["0,0 a", "0,1 b", "0,2 c", "1,1 d", "1,2 e", "2,0 f", "3,0 g", "3,1 h", "3,2 i", "3,3 j"], document.Cells());
        var grid = new TableGrid(document.Tables[0]);
        Assert.Null(grid[1, 0]);
        Assert.Null(grid[2, 2]);
    }

    [Fact]
    public void A_grid_column_in_which_no_cell_begins_is_no_column() =>
        Assert.Equal(["0,0 a", "0,1 b", "1,0 c", "1,1 d"], WordReading.Body(Table(Row(Cell("a", Span(3)), Cell("b")), Row(Cell("c", Span(3)), Cell("d")))).Cells());

    [Fact]
    public void A_nested_table_follows_its_parent_and_its_text_is_not_repeated()
    {
        var inner = Table(Row(Cell("1"), Cell("2")));
        var document = WordReading.Body(Table(Row(CellOf(Paragraph("外") + inner + Paragraph("后")), Cell("右"))) + Paragraph("完") + Table(Row(Cell("末"), Cell("尾"))));
        Assert.Equal(["0,0 外\n后", "0,1 右"], document.Cells());
        Assert.Equal(["0,0 1", "0,1 2"], document.Cells(1));
        Assert.Equal([(int?)null, 0, null], document.Tables.Select(t => t.Parent));
        Assert.Equal([0, 0, 2], document.Tables.Select(t => t.Block));
        Assert.Equal([1], document.Tables[0].Cells[0].Nested.AsEnumerable());
        Assert.Equal([new TableBlock(0, 0), new TableBlock(2, 2)], document.Blocks.OfType<TableBlock>());
    }

    [Fact]
    public void Paragraphs_and_breaks_in_a_cell_become_lines() =>
        Assert.Equal(
            ["0,0 一\n二\n三", "0,1 x"],
            WordReading.Body(Table(Row(CellOf("<w:p/>" + Holding("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>") + Paragraph("三") + "<w:p/>"), Cell("x")))).Cells());

    [Fact]
    public void Rows_and_cells_inside_content_controls_are_read()
    {
        var table = Table(
            $"<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>{Row(Cell("a"), Control(Cell("b")))}</w:sdtContent></w:sdt>",
            Row(Cell("c"), CellOf(Control(Paragraph("d")))));
        Assert.Equal(["0,0 a", "0,1 b", "1,0 c", "1,1 d"], WordReading.Body(table).Cells());
    }

    [Fact]
    public void Declared_header_rows_are_counted_from_the_top()
    {
        var table = Table(RowWith("<w:tblHeader/>", Cell("a")), RowWith("<w:tblHeader/>", Cell("b")), Row(Cell("c")), RowWith("<w:tblHeader/>", Cell("d")));
        Assert.Equal(2, WordReading.Body(table).Tables[0].DeclaredHeaderRows);
    }

    [Fact]
    public void Hidden_rows_are_left_out() =>
        Assert.Equal(["0,0 a", "1,0 c"], WordReading.Body(Table(Row(Cell("a")), RowWith("<w:hidden/>", Cell("b")), Row(Cell("c")))).Cells());

    [Fact]
    public void A_table_without_rows_is_no_table() => Assert.Empty(WordReading.Body(Table() + Paragraph("甲")).Tables);

    private static string Span(int columns) => $"""<w:gridSpan w:val="{columns}"/>""";

    private static string Control(string content) => $"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>";
}
