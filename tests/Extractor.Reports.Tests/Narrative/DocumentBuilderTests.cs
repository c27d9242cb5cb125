using Extractor.Core.Documents;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Narrative;

public sealed class DocumentBuilderTests
{
    [Fact]
    public void Blocks_and_tables_carry_their_positions()
    {
        var document = new DocumentBuilder().Heading(1, "一、总体情况").Table("项目 | 金额", "收入 | 1.00").Paragraph("说明。").Build();

        Assert.Equal([0, 1, 2], document.Blocks.Select(b => b.Index));
        Assert.Equal(1, document.Tables[0].Block);
        Assert.Equal("1.00", new TableGrid(document.Tables[0]).TextAt(1, 1));
    }

    [Fact]
    public void Marks_for_left_and_above_merge_cells()
    {
        var document = new DocumentBuilder().Table("收入 | < | 支出", "项目 | 金额 | ^").Build();

        var grid = new TableGrid(document.Tables[0]);
        Assert.Equal("收入", grid.TextAt(0, 1));
        Assert.Equal("支出", grid.TextAt(1, 2));
        Assert.Equal(4, document.Tables[0].Cells.Length);
    }
}
