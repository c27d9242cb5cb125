using Extractor.Core.Documents;
using Extractor.Reports.Outline;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Outline;

public sealed class OutlineReaderTests
{
    [Fact]
    public void Numbering_gives_the_depth_whatever_level_the_file_declares()
    {
        var document = new DocumentBuilder()
            .Paragraph("第三部分 2023年度部门决算情况说明")
            .Heading(1, "一、收入支出决算总体情况说明")
            .Paragraph("正文。")
            .Heading(1, "（一）总体情况。")
            .Paragraph("二、收入决算情况说明")
            .Build();

        Assert.Equal(
            ["1 第三部分 2023年度部门决算情况说明 [0,5) <-", "2 一、 收入支出决算总体情况说明 [1,4) <0", "3 （一） 总体情况 [3,4) <1", "2 二、 收入决算情况说明 [4,5) <0"],
            OutlineReader.Read(document).Select(Line));
    }

    [Fact]
    public void A_numbered_list_entry_that_states_an_amount_is_no_heading()
    {
        var document = new DocumentBuilder()
            .Paragraph("一、支出结构")
            .Paragraph("1. 教育支出（类）57.00万元，占12.5%。")
            .Paragraph("2. 加强队伍建设；")
            .Build();

        Assert.Single(OutlineReader.Read(document), s => s.Label == "一、");
        Assert.DoesNotContain(OutlineReader.Read(document), s => s.Label == "1.");
    }

    [Fact]
    public void Words_run_into_a_numbered_paragraph_open_its_section()
    {
        var document = new DocumentBuilder().Paragraph("二、信息化建设项目绩效自评综述：项目全年预算数为40万元，执行数为38万元。").Build();

        var section = Assert.Single(OutlineReader.Read(document));
        Assert.Equal("信息化建设项目绩效自评综述", section.Title);
    }

    [Fact]
    public void Lines_of_contents_are_no_headings()
    {
        var document = new DocumentBuilder().Text(TextRole.Contents, "一、部门职责 2").Paragraph("一、部门职责").Build();

        Assert.Single(OutlineReader.Read(document));
    }

    private static string Line(Section s) => $"{s.Level} {s.Label} {s.Title} [{s.Blocks.Start},{s.Blocks.End}) <{s.Parent?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}";
}
