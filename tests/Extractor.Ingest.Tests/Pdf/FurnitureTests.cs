using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Running headers, footers and page numbers are kept apart from the text.</summary>
public sealed class FurnitureTests
{
    [Fact]
    public void Running_headers_and_page_numbers_are_furniture()
    {
        var sketch = new PageSketch();
        for (var page = 1; page <= 3; page++)
        {
            if (page > 1) sketch.NextPage();
            sketch.Text(200, 40, "某单位年度公开").Text(100, 300, $"正文第{page}段。").Text(290, 800, $"- {page} -");
        }

        var document = sketch.Read();
        Assert.Equal(["正文第1段。", "正文第2段。", "正文第3段。"], document.Texts());
        Assert.Equal(["某单位年度公开", "- 1 -", "- 2 -", "- 3 -"], document.Furniture.ToArray());
    }

    [Fact]
    public void A_page_number_on_one_page_is_furniture() => Assert.Empty(new PageSketch().Text(290, 800, "第 3 页 共 9 页").Read().Texts());

    [Fact]
    public void Text_at_the_edge_of_one_page_only_is_kept() =>
        Assert.Equal(["附件二"], new PageSketch().Text(90, 40, "附件二").NextPage().NextPage().Read().Texts());
}
