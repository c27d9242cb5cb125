using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests.Html;

/// <summary>Grids, and which tables are grids.</summary>
public sealed class HtmlTableTests
{
    [Fact]
    public void Spans_take_their_positions() =>
        Assert.Equal(
            ["0:a(2x1) | 1:b(1x2)", "1:c | 2:d", "0:e | 1:f | 2:g"],
            Rows("<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e<td>f<td>g"));

    [Theory]
    [InlineData("colspan=1000000")]
    [InlineData("colspan=99999999999999999999")]
    public void Over_long_colspan_is_cut_to_the_other_rows(string span) => Assert.Equal(["0:a(1x2)", "0:b | 1:c"], Rows($"<tr><td {span}>a<tr><td>b<td>c"));

    [Theory]
    [InlineData("rowspan=0")]
    [InlineData("rowspan=70000")]
    public void Rowspan_ends_with_its_row_group(string span) =>
        Assert.Equal(["0:a(2x1) | 1:b", "1:c", "0:d | 1:e"], Rows($"<tbody><tr><td {span}>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e</tbody>"));

    [Theory]
    [InlineData("colspan=0")]
    [InlineData("colspan=-2")]
    [InlineData("colspan=x")]
    [InlineData("rowspan=''")]
    public void Senseless_span_is_one(string span) => Assert.Equal(["0:a | 1:b", "0:c | 1:d"], Rows($"<tr><td {span}>a<td>b<tr><td>c<td>d"));

    [Fact]
    public void Overlapped_position_stays_with_the_earlier_cell()
    {
        var result = Pages.Read("<table border=1><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=2>d<td>e</table>");
        Assert.Equal(["0:a | 1:b(2x1) | 2:c", "0:d | 2:e"], Pages.Rows(result.Document!.Tables[0]));
        Assert.Equal("html.cells-overlap", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void Foot_written_before_the_body_stands_last()
    {
        var table = Pages.Table("<table><tfoot><tr><td>合计<td>3</tfoot><tbody><tr><td>甲<td>3</tbody><thead><tr><th>项<th>数</thead></table>");
        Assert.Equal(["0:项 | 1:数", "0:甲 | 1:3", "0:合计 | 1:3"], Pages.Rows(table));
        Assert.Equal(1, table.DeclaredHeaderRows);
    }

    [Fact]
    public void Rows_of_header_cells_are_header_rows() => Assert.Equal(1, Pages.Table("<table><tr><th>a<th>b<tr><th>c<td>d</table>").DeclaredHeaderRows);

    [Fact]
    public void Lines_of_a_cell_are_its_paragraphs() =>
        Assert.Equal("甲\n乙\n丙", Pages.Table("<table border=1><tr><td><p>甲</p><p>&nbsp;</p><div>乙<br><br>丙</div><td>1</table>").Cells[0].Text);

    [Fact]
    public void Nested_table_is_a_table_of_its_own()
    {
        var document = Pages.Read("<p>x</p><table border=1><tr><td>外面的说明文字<table border=1><tr><td>1<td>2<tr><td>3<td>4</table>里<td>乙</table>").Document!;
        Assert.Equal("外面的说明文字\n里", document.Tables[0].Cells[0].Text);
        Assert.Equal(1, Assert.Single(document.Tables[0].Cells[0].Nested));
        Assert.Equal((0, 1), (document.Tables[1].Parent, document.Tables[1].Block));
        Assert.Equal(2, document.Blocks.Length);
    }

    [Theory]
    [InlineData("<table role=presentation><tr><td>甲<td>乙<tr><td>丙<td>丁</table>")]
    [InlineData("<table><tr><td>甲</td><td>乙</td></tr></table>")]
    [InlineData("<table width=100%><tr><td><h2>一、概况</h2></td><td>x</td></tr><tr><td>正文</td><td>y</td></tr></table>")]
    [InlineData("<table border=0><tr><td>一段文字</td></tr><tr><td>又一段</td></tr></table>")]
    public void Table_that_only_places_things_is_read_as_flow(string markup) => Assert.Empty(Pages.Read(markup).Document!.Tables);

    [Theory]
    [InlineData("<table><tr><td>甲<td>1<tr><td>乙<td>2</table>")]
    [InlineData("<table border=1><tr><td>说明</table>")]
    [InlineData("<table class=MsoNormalTable border=0><tr><td>甲<td>1</table>")]
    [InlineData("<table style='border-collapse:collapse' border=0><tr><td>甲<td>1</table>")]
    [InlineData("<table><caption>表一</caption><tr><td>甲</table>")]
    public void Table_that_holds_data_is_kept(string markup) => Assert.Single(Pages.Read(markup).Document!.Tables);

    [Fact]
    public void Caption_is_the_declared_title_and_no_text()
    {
        var document = Pages.Read("<table><caption>收入 决算表</caption><tr><td>甲<td>1</table>").Document!;
        Assert.Equal("收入 决算表", document.Tables[0].DeclaredTitle);
        Assert.IsType<TableBlock>(Assert.Single(document.Blocks));
    }

    [Fact]
    public void Ruler_row_and_placeholder_cells_of_word_are_no_cells() =>
        Assert.Equal(
            ["0:a | 1:b", "0:c"],
            Rows("<tr><td>a<td>b<tr><td>c<td style='mso-cell-special:placeholder;border:none'><p>&nbsp;</p><![if !supportMisalignedColumns]><tr height=0><td width=9><td width=9><![endif]>"));

    private static string[] Rows(string rows) => Pages.Rows(Pages.Table($"<table border=1>{rows}</table>"));
}
