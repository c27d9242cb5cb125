using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Ingest.Tests.Pdf.Building;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Every word of every block and cell knows its page and its box.</summary>
public sealed class SegmentTests
{
    private static readonly string[] Words = ["本年收入", "合计", "12.30", "net", "income", "（款）", "3,450.00", "增长5.2%", "支出"];

    [Fact]
    public void Segments_cover_the_text_in_order_and_lie_on_their_page() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var sketch = Scatter(seed);
        var document = sketch.Read();
        foreach (var block in document.Blocks.OfType<TextBlock>()) AssertCovered(block.Text, block.Segments, sketch.Pages);
        foreach (var cell in document.Tables.SelectMany(t => t.Cells)) AssertCovered(cell.Text, cell.Segments, sketch.Pages);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Figures_among_Chinese_letters_are_located_by_their_own_width()
    {
        const string Sentence = "本年支出合计12.30万元增长";
        var sketch = new PageSketch();
        sketch.Text(90, 100, Sentence);

        var block = Assert.Single(sketch.Read().Blocks.OfType<TextBlock>());
        var whole = PageSegment.Locate(block.Segments, new CharSpan(0, Sentence.Length))!.Box;
        var figure = PageSegment.Locate(block.Segments, new CharSpan(6, 11))!.Box;

        // Ten Chinese letters and five of half their width.
        Assert.Equal(whole.Left + (whole.Width * 6 / 12.5), figure.Left, 0.01);
        Assert.Equal(whole.Width * 2.5 / 12.5, figure.Width, 0.01);
    }

    [Fact]
    public void Nothing_drawn_is_lost() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var document = Scatter(seed).Read();
        var read = string.Concat(document.Texts()) + string.Concat(document.Tables.SelectMany(t => t.Cells).Select(c => c.Text)) + string.Concat(document.Furniture);
        Assert.All(Drawn(seed), word => Assert.Contains(word, read, StringComparison.Ordinal));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static void AssertCovered(string text, ImmutableArray<PageSegment> segments, int pages)
    {
        var at = 0;
        foreach (var segment in segments)
        {
            Assert.True(segment.Span.Start >= at && segment.Span.End > segment.Span.Start && segment.Span.End <= text.Length);
            Assert.True(string.IsNullOrWhiteSpace(text[at..segment.Span.Start]), "only joints stand between segments");
            Assert.InRange(segment.Page, 1, pages);
            Assert.True(segment.Box.Left >= -1 && segment.Box.Right <= 843 && segment.Box.Top >= -1 && segment.Box.Bottom <= 843 && segment.Box.Right > segment.Box.Left);
            at = segment.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }

    private static IEnumerable<string> Drawn(int seed) => Places(seed).Select(p => p.Word);

    /// <summary>Words at places of a coarse raster, so that they never overlap; a grid on some pages.</summary>
    private static PageSketch Scatter(int seed)
    {
        var sketch = new PageSketch();
        foreach (var page in Places(seed).GroupBy(p => p.Page).OrderBy(p => p.Key))
        {
            while (sketch.Pages <= page.Key) sketch.NextPage();
            if ((seed + page.Key) % 2 == 0) sketch.Grid([85, 185, 285, 385, 485], [298, 328, 358, 388]);
            foreach (var (_, column, row, word) in page) sketch.Text(90 + (column * 100), 100 + (row * 30) + 2, word);
        }

        return sketch;
    }

    private static List<(int Page, int Column, int Row, string Word)> Places(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (Page: random.Next(3), Column: random.Next(4), Row: random.Next(20), Word: Words[random.Next(Words.Length)])).DistinctBy(p => (p.Page, p.Column, p.Row))];
    }
}
