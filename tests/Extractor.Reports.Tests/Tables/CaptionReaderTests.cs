using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Tables;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Tables;

public sealed class CaptionReaderTests
{
    private static readonly string[] Grid = ["项目 | 金额", "办公费 | 1.00", "合计 | 1.00"];

    [Fact]
    public void Title_number_department_and_unit_stand_in_lines_above()
    {
        var table = Only(new DocumentBuilder().Heading(2, "一、收入支出决算总表").Paragraph("收入支出决算总表").Paragraph("公开 01 表").Paragraph("部门：云溪县水务局（汇总）").Paragraph("金额单位：万元").Table(Grid));
        Assert.Equal("收入支出决算总表", table.Title);
        Assert.Equal("公开01表", table.FormNumber);
        Assert.Equal("云溪县水务局（汇总）", table.EntityLine);
        Assert.Equal(Unit.TenThousandYuan, table.Unit);
        Assert.True(table.DeclaresUnit);
        Assert.Equal(1, table.TitleBlock);
    }

    [Fact]
    public void All_may_stand_in_one_line_and_the_number_above_the_title()
    {
        var table = Only(new DocumentBuilder().Paragraph("公开05表").Paragraph("一般公共预算财政拨款支出决算表").Paragraph("编制单位：云溪县水务局　　　2023年度　　　金额单位：元").Table(Grid));
        Assert.Equal("一般公共预算财政拨款支出决算表", table.Title);
        Assert.Equal("公开05表", table.FormNumber);
        Assert.StartsWith("云溪县水务局", table.EntityLine, StringComparison.Ordinal);
        Assert.Equal(Unit.Yuan, table.Unit);
    }

    [Fact]
    public void The_title_may_stand_inside_the_grid()
    {
        var table = Only(new DocumentBuilder().Table("支出决算表 | <", "部门：云溪县水务局 | 单位：万元", "项目 | 金额", "办公费 | 1.00"));
        Assert.Equal("支出决算表", table.Title);
        Assert.Equal(2, table.CaptionRows);
        Assert.Equal(Unit.TenThousandYuan, table.Unit);
        Assert.Null(table.TitleBlock);
    }

    [Fact]
    public void A_unit_in_the_header_is_declared_with_the_table() =>
        Assert.Equal((Unit.TenThousandYuan, true), Declared(new DocumentBuilder().Table("项目 | 金额（万元）", "办公费 | 1.00")));

    [Fact]
    public void Without_one_the_documents_unit_is_inherited_and_said_to_be()
    {
        var builder = new DocumentBuilder().Paragraph("收入决算表").Paragraph("单位：万元").Table(Grid).Paragraph("支出决算表").Table(Grid);
        var tables = CaptionReader.Read(builder.Build());
        Assert.Equal((Unit.TenThousandYuan, false), (tables[1].Unit, tables[1].DeclaresUnit));
    }

    [Fact]
    public void Lines_between_title_and_table_do_not_hide_the_title() =>
        Assert.Equal("2022年度项目绩效自评表", Only(new DocumentBuilder().Paragraph("2022年度项目绩效自评表").Paragraph("填报日期：2023年6月").Paragraph("总分：100").Table(Grid)).Title);

    [Fact]
    public void A_sentence_above_is_no_title() =>
        Assert.Null(Only(new DocumentBuilder().Paragraph("本年支出的具体情况如下表。").Table(Grid)).Title);

    [Fact]
    public void Notes_below_are_kept_until_other_text_begins()
    {
        var table = Only(new DocumentBuilder().Table(Grid).Paragraph("注：1. 本表反映收支情况。").Paragraph("2. 可能存在尾数误差。").Paragraph("本部门无政府性基金预算收入。").Heading(1, "第三部分").Paragraph("注：无关"));
        Assert.Equal([1, 2, 3], table.Notes.ToArray());
    }

    [Fact]
    public void The_tables_of_a_document_without_any_caption_have_none()
    {
        var table = Only(new DocumentBuilder().Table(Grid));
        Assert.Null(table.Title);
        Assert.Null(table.Unit);
    }

    private static (Unit? Unit, bool Declares) Declared(DocumentBuilder builder) => (Only(builder).Unit, Only(builder).DeclaresUnit);

    private static CaptionedTable Only(DocumentBuilder builder)
    {
        SourceDocument document = builder.Build();
        return Assert.Single(CaptionReader.Read(document));
    }
}
