using Extractor.Core.Documents;
using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordHeadingTests
{
    [Theory]
    [InlineData("heading 1", 1)]
    [InlineData("Heading 3", 3)]
    [InlineData("标题 2", 2)]
    [InlineData("标题4", 4)]
    [InlineData("Title", 1)]
    [InlineData("Normal", 0)]
    [InlineData("heading 1 Char", 0)]
    [InlineData("标题党", 0)]
    public void A_heading_is_told_by_the_name_of_its_style(string name, int level)
    {
        var package = WordPackageBuilder.WithBody(Styled("部门概况", "s"))
            .Styles($"""<w:style w:type="paragraph" w:styleId="s"><w:name w:val="{name}"/></w:style>""");
        AssertLevel(level, WordReading.Whole(package));
    }

    [Fact]
    public void A_style_inherits_its_heading_level()
    {
        var package = WordPackageBuilder.WithBody(Styled("部门概况", "c")).Styles("""
            <w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="b"><w:name w:val="公文标题"/><w:basedOn w:val="a"/></w:style>
            <w:style w:type="paragraph" w:styleId="c"><w:name w:val="公文二级"/><w:basedOn w:val="b"/></w:style>
            """);
        AssertLevel(2, WordReading.Whole(package));
    }

    [Fact]
    public void A_derived_style_may_take_the_level_away()
    {
        var package = WordPackageBuilder.WithBody(Styled("正文", "b")).Styles("""
            <w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="b"><w:name w:val="正文二"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
            """);
        AssertLevel(0, WordReading.Whole(package));
    }

    [Fact]
    public void Styles_based_on_each_other_in_a_circle_do_no_harm()
    {
        var package = WordPackageBuilder.WithBody(Styled("正文", "a")).Styles("""
            <w:style w:type="paragraph" w:styleId="a"><w:name w:val="甲"/><w:basedOn w:val="b"/></w:style>
            <w:style w:type="paragraph" w:styleId="b"><w:name w:val="乙"/><w:basedOn w:val="a"/></w:style>
            """);
        AssertLevel(0, WordReading.Whole(package));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(8, 9)]
    [InlineData(9, 0)]
    public void The_outline_level_of_a_paragraph_decides(int outline, int level) =>
        AssertLevel(level, WordReading.Body(Paragraph("部门概况", $"""<w:pStyle w:val="Heading5"/><w:outlineLvl w:val="{outline}"/>""")));

    [Fact]
    public void Without_style_part_the_id_of_the_style_counts() => AssertLevel(2, WordReading.Body(Styled("部门概况", "Heading2")));

    [Fact]
    public void Formatting_from_before_a_tracked_change_does_not_count() =>
        AssertLevel(
            0, WordReading.Body(Paragraph("正文", """<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>""")));

    private static void AssertLevel(int level, SourceDocument document)
    {
        var block = Assert.Single(document.TextBlocks());
        Assert.Equal((level > 0 ? TextRole.Heading : TextRole.Paragraph, level), (block.Role, block.Level));
    }
}
