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
    public void A_line_ends_early_where_a_long_figure_does_not_fit() => Assert.Equal(
        [Full[2..] + Full[..^5] + "1,234,567.89万元。"], new PageSketch().Text(110, 100, Full[2..]).Text(90, 116, Full[..^5]).Text(90, 132, "1,234,567.89万元。").Read().Texts());

    [Fact]
    public void A_line_that_leaves_room_for_the_next_word_ends_its_paragraph() =>
        Assert.Equal([Full + Full[..^5], "万元以上"], new PageSketch().Lines(90, 100, 16, Full, Full[..^5], "万元以上").Read().Texts());

    [Fact]
    public void A_line_that_stands_off_after_a_full_sentence_begins_a_paragraph() => Assert.Equal(
        [Full + Full[..^1] + "。", "下一节的标题"], new PageSketch().Lines(90, 100, 16, Full, Full[..^1] + "。").Text(90, 140, "下一节的标题").Text(110, 600, Full[2..]).Read().Texts()[..2]);

    [Fact]
    public void The_end_of_a_centred_title_that_did_not_fit_belongs_to_it() => Assert.Equal(
        [Full + "绩效自评表", Full[2..] + "正文。"], new PageSketch().Text(90, 100, Full).Text(265, 116, "绩效自评表").Text(110, 150, Full[2..]).Text(90, 166, "正文。").Read().Texts());

    [Fact]
    public void A_page_of_short_lines_keeps_to_the_text_area_of_the_others()
    {
        var sketch = new PageSketch();
        for (var i = 0; i < 10; i++) sketch.Text(90, 100 + (16 * i), Full);
        sketch.NextPage().Lines(110, 100, 16, "第一项。", "下一项：", "第三项");
        Assert.Equal(["第一项。", "下一项：", "第三项"], sketch.Read().Texts()[^3..]);
    }

    [Fact]
    public void Large_short_lines_are_headings()
    {
        var blocks = new PageSketch().Text(200, 80, "部门概况", 18).Text(110, 120, Full[2..]).Text(90, 136, Full).Read().Blocks.OfType<TextBlock>().ToList();
        Assert.Equal([TextRole.Heading, TextRole.Paragraph], blocks.Select(b => b.Role));
    }

    [Fact]
    public void Lines_of_contents_stay_apart_without_their_leaders_and_are_marked()
    {
        var blocks = new PageSketch().Text(90, 100, "一、部门职责" + new string('.', 50) + "3").Text(90, 116, "二、机构设置" + new string('.', 50) + "12").Read().Blocks.OfType<TextBlock>().ToList();
        Assert.Equal(["一、部门职责\t3", "二、机构设置\t12"], blocks.Select(b => b.Text));
        Assert.All(blocks, b => Assert.Equal(TextRole.Contents, b.Role));
        Assert.Equal([(0, 6), (7, 8)], blocks[0].Segments.Select(s => (s.Span.Start, s.Span.End)));
        Assert.True(blocks[0].Segments[0].Box.Right < 155 && blocks[0].Segments[1].Box.Left > 155);
    }
}
