using System.Text;
using Extractor.Core.Documents;
using Extractor.Ingest.Pdf;
using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Pages no one would set: read without a crash and without loss of the text beside.</summary>
public sealed class HostilePageTests
{
    [Fact]
    public void A_hundred_thousand_lines_are_a_drawing()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 50_000; i++)
        {
            lines.Append(FormattableString.Invariant($"{i % 590} {i % 800} m {(i % 590) + 4} {i % 800} l S\n"));
            lines.Append(FormattableString.Invariant($"{i % 590} {i % 800} m {i % 590} {(i % 800) + 4} l S\n"));
        }

        var document = new PageSketch().Draw(lines.ToString()).Text(90, 100, "正文").Read();
        Assert.Equal("正文", string.Concat(document.Texts()) + string.Concat(document.Tables.SelectMany(t => t.Cells).Select(c => c.Text)));
    }

    [Fact]
    public void A_file_cut_short_is_read_in_part_and_says_so()
    {
        var sketch = new PageSketch().Text(90, 100, "第一页的正文。");
        for (var i = 0; i < 8; i++) sketch.NextPage().Text(90, 100, "又一页的正文");
        var file = sketch.Build();
        var result = new PdfReader().Read(file.AsMemory(0, file.Length / 2), new DocumentId("cut.pdf"), new ReadLimits(), CancellationToken.None);
        Assert.Equal(ReadStatus.Partial, result.Status);
        Assert.Contains("第一页的正文。", result.Document!.Texts());
        Assert.Contains(result.Problems, p => p.Id == "pdf.pages-missing");
    }

    [Fact]
    public void Text_of_no_size_or_at_no_place_is_no_harm()
    {
        var result = new PageSketch().Text(90, 100, "正文").Draw("BT /F1 0 Tf 10 10 Td <4E00> Tj ET BT /F1 1e30 Tf 1e30 -1e30 Td <4E00> Tj ET BT /F1 10 Tf 0 0 0 0 0 0 Tm <4E00> Tj ET").ReadResult();
        Assert.Contains("正文", result.Document!.Texts());
    }

    [Fact]
    public void Lines_at_no_place_are_no_harm() =>
        Assert.Contains("正文", new PageSketch().Draw("1e30 1e30 m -1e30 1e30 l S 99999999999 0 0 99999999999 re S").Text(90, 100, "正文").ReadResult().Document!.Texts());

    [Fact]
    public void A_letter_in_every_place_is_read()
    {
        var sketch = new PageSketch();
        for (var y = 0; y < 70; y++) sketch.Text(0, y * 12, new string('字', 59));
        Assert.Equal(70 * 59, string.Concat(sketch.ReadResult().Document!.Texts()).Length + string.Concat(sketch.Read().Furniture).Length);
    }

    [Fact]
    public void Ten_thousand_letters_in_one_place_count_once()
    {
        var sketch = new PageSketch();
        for (var i = 0; i < 10_000; i++) sketch.Text(90, 100, "字");
        Assert.Equal(["字"], sketch.Read().Texts());
    }
}
