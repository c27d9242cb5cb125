using Extractor.Core.Documents;
using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Lines joined into paragraphs.</summary>
public sealed class ParagraphTests
{
    private const string Full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";

    [Fact]
    public void Lines_up_to_the_right_edge_go_on() =>
        Assert.Equal([Full[2..] + Full + "末句。"], new PageSketch().Text(110, 100, Full[2..]).Lines(90, 116, 16, Full, "末句。").Read().Texts());

    [Fact]
    public void An_indented_line_begins_a_paragraph() =>
        Assert.Equal([Full[2..], Full[2..] + Full], new PageSketch().Text(110, 100, Full[2..]).Text(110, 116, Full[2..]).Text(90, 132, Full).Read().Texts());

    [Fact]
    public void A_short_line_ends_its_paragraph() =>
        Assert.Equal([Full, "短行。", "下一行"], new PageSketch().Lines(90, 100, 16, Full).Text(90, 140, "短行。").Text(90, 156, "下一行").Read().Texts());

    [Fact]
    public void A_paragraph_cut_by_the_page_end_is_one()
    {
        var document = new PageSketch().Text(110, 700, Full[2..]).Text(90, 716, Full).NextPage().Text(90, 120, Full).Text(90, 136, "收尾。").Read();
        var block = Assert.IsType<TextBlock>(Assert.Single(document.Blocks));
        Assert.Equal(Full[2..] + Full + Full + "收尾。", block.Text);
        Assert.Equal([1, 2], block.Segments.Select(s => s.Page).Distinct());
    }

    [Fact]
    public void A_sentence_ended_at_the_page_end_is_not_lengthened() =>
        Assert.Equal([Full[..^1] + "。", Full], new PageSketch().Text(90, 700, Full[..^1] + "。").NextPage().Text(90, 120, Full).Read().Texts());

    [Fact]
    public void Lines_set_to_the_right_stay_apart() =>
        Assert.Equal([Full, "公开01表", "金额单位：万元"], new PageSketch().Text(90, 100, Full).TextTo(490, 130, "公开01表").TextTo(490, 146, "金额单位：万元").Read().Texts());

    [Fact]
    public void Entries_of_a_list_without_indents_stay_apart() =>
        Assert.Equal(["九、" + Full[2..], "十、短"], new PageSketch().Text(90, 100, "九、" + Full[2..]).Text(90, 116, "十、短").Read().Texts());

    [Fact]
    public void Large_short_lines_are_headings()
    {
        var blocks = new PageSketch().Text(200, 80, "部门概况", 18).Text(110, 120, Full[2..]).Text(90, 136, Full).Read().Blocks.OfType<TextBlock>().ToList();
        Assert.Equal([TextRole.Heading, TextRole.Paragraph], blocks.Select(b => b.Role));
    }

    [Fact]
    public void Lines_of_contents_stay_apart_and_are_marked()
    {
        var blocks = new PageSketch().Text(90, 100, "一、部门职责" + new string('.', 50) + "3").Text(90, 116, "二、机构设置" + new string('.', 50) + "12").Read().Blocks.OfType<TextBlock>().ToList();
        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, b => Assert.Equal(TextRole.Contents, b.Role));
    }
}
