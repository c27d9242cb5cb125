using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Only what a reader sees is text, and once.</summary>
public sealed class SeenTextTests
{
    [Fact]
    public void Text_printed_twice_for_bold_counts_once() =>
        Assert.Equal(["合计100"], new PageSketch().Text(90, 100, "合计100").Text(90.3, 100, "合计100").Read().Texts());

    [Fact]
    public void Twin_letters_of_a_word_are_both_kept() =>
        Assert.Equal(["effort 1100 illness"], new PageSketch().Text(90, 100, "effort 1100 illness").Read().Texts());

    [Fact]
    public void Narrow_twin_letters_are_both_kept() =>
        Assert.Equal(["ll"], new PageSketch().Draw("45 Tz").Text(90, 100, "ll").Read().Texts());

    [Fact]
    public void Text_cut_away_by_a_clip_is_not_there() =>
        Assert.Equal(["前文"], new PageSketch().Text(90, 100, "前文").Draw("q 0 0 50 50 re W n").Text(90, 200, "隐去").Draw("Q").Read().Texts());

    [Fact]
    public void Invisible_text_beside_visible_text_is_not_there() =>
        Assert.Equal(["看得见的文字一行"], new PageSketch().Text(90, 100, "看得见的文字一行").Draw("BT 3 Tr ET").Text(90, 200, "隐").Draw("BT 0 Tr ET").Read().Texts());

    [Fact]
    public void A_page_of_invisible_text_is_read_and_marked_as_recognised_from_a_scan()
    {
        var result = new PageSketch().Draw("BT 3 Tr ET").Text(90, 100, "识别所得文字").ReadResult();
        Assert.Equal(["pdf.ocr-layer"], result.Problems.Select(p => p.Id));
        Assert.Equal(["识别所得文字"], result.Document!.Texts());
    }

    [Fact]
    public void A_page_without_letters_gives_nothing() => Assert.Empty(new PageSketch().Frame(90, 100, 200, 200).Read().Blocks);
}
