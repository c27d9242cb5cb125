using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Words of a line: spaces where a reader sees them.</summary>
public sealed class SpacingTests
{
    [Fact]
    public void Stretched_chinese_text_gets_no_spaces() =>
        Assert.Equal(["本年收入合计"], new PageSketch().Draw("3 Tc").Text(90, 100, "本年收入合计").Read().Texts());

    [Fact]
    public void Numbers_side_by_side_keep_their_gap() =>
        Assert.Equal(["12.30 45.60"], new PageSketch().Text(90, 100, "12.30").Text(122, 100, "45.60").Read().Texts());

    [Fact]
    public void Digits_drawn_one_by_one_are_one_number() =>
        Assert.Equal(["1234.56"], new PageSketch().Text(90, 100, "12").Text(100, 100, "34.").Text(115, 100, "56").Read().Texts());

    [Fact]
    public void A_number_within_chinese_text_gets_no_spaces() =>
        Assert.Equal(["收入3509.75万元"], new PageSketch().Text(90, 100, "收入").Text(110.5, 100, "3509.75").Text(146, 100, "万元").Read().Texts());

    [Fact]
    public void Squeezed_latin_words_keep_their_space() =>
        Assert.Equal(["net income"], new PageSketch().Text(90, 100, "net").Text(107, 100, "income").Read().Texts());

    [Fact]
    public void Letters_are_ordered_by_place_whatever_the_order_of_drawing() =>
        Assert.Equal(["收入合计12"], new PageSketch().Text(130, 100, "12").Text(110, 100, "合计").Text(90, 100, "收入").Read().Texts());

    [Fact]
    public void A_raised_figure_stays_in_its_line() =>
        Assert.Equal(["面积20m2，"], new PageSketch().Text(90, 100, "面积20m").Text(125, 98, "2", 6).Text(128, 100, "，").Read().Texts());

    [Fact]
    public void A_raised_figure_does_not_draw_two_lines_together() => Assert.StartsWith(
        "Estonia 562 25", Assert.Single(new PageSketch().Text(90, 100, "Estonia").Text(200, 100, "56").Text(211, 98, "2", 6).Text(260, 100, "25").Text(90, 105, "denied here").Read().Texts()), StringComparison.Ordinal);
}
