using System.Collections.Immutable;
using Extractor.Audit.Results;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Core.Places;
using Extractor.Reports;

namespace Extractor.Audit.Tests.Results;

public sealed class SheetRowsTests
{
    [Fact]
    public void Text_of_blocks_and_cells_stands_on_its_page_in_tenths_of_a_point()
    {
        var sheets = Sheets(Document());
        Assert.Equal([1, 2], sheets.Select(s => s.Page));
        Assert.Equal([new PrintRow("支出合计", 900, 700, 1400, 820, 0, 0), new PrintRow("12.50万元", 1450, 700, 2000, 820, 0, 5)], sheets[0].Prints.AsEnumerable());
        Assert.Equal(new PrintRow("合计", 900, 700, 1100, 800, 1, 0) { Table = 0, Row = 0, Column = 0 }, Assert.Single(sheets[1].Prints));
    }

    [Fact]
    public void A_page_has_the_size_and_the_lines_the_reader_tells()
    {
        var sheet = Sheets(Document() with { Sheets = [new PageSheet(1, 595.28, 841.89) { Rules = [new BoundingBox(72, 100.04, 500, 100.04)] }] })[0];
        Assert.Equal((5953, 8419), (sheet.Width, sheet.Height));
        Assert.Equal(new RuleRow(720, 1000, 5000, 1000), Assert.Single(sheet.Rules));
    }

    [Fact]
    public void A_page_of_unknown_size_has_equal_margins()
    {
        var sheet = Sheets(Document())[0];
        Assert.Equal((2900, 1520), (sheet.Width, sheet.Height));
        Assert.Empty(sheet.Rules);
    }

    [Fact]
    public void A_format_without_pages_has_no_sheets() =>
        Assert.Empty(Sheets(new SourceDocument(new DocumentId("a.txt"), FileFormat.Text, [new TextBlock(0, TextRole.Paragraph, "支出合计 12.50万元")], [])));

    [Fact]
    public void A_place_beyond_all_paper_overflows_nothing()
    {
        var far = new TextBlock(0, TextRole.Paragraph, "甲") { Segments = [new PageSegment(new CharSpan(0, 1), 1, new BoundingBox(-1e300, double.MaxValue, 1e300, double.PositiveInfinity))] };
        var sheet = Assert.Single(Sheets(new SourceDocument(new DocumentId("a.pdf"), FileFormat.Pdf, [far], [])));
        Assert.Equal(1_000_000, sheet.Prints[0].Right);
    }

    private static SourceDocument Document()
    {
        var text = new TextBlock(0, TextRole.Paragraph, "支出合计 12.50万元")
        {
            Segments = [new PageSegment(new CharSpan(0, 4), 1, new BoundingBox(90, 70, 140, 82)), new PageSegment(new CharSpan(5, 12), 1, new BoundingBox(145, 70, 200, 82))],
        };
        var cell = new Cell(0, 0, 1, 1, "合计") { Segments = [new PageSegment(new CharSpan(0, 2), 2, new BoundingBox(90, 70, 110, 80))] };
        return new SourceDocument(new DocumentId("a.pdf"), FileFormat.Pdf, [text, new TableBlock(1, 0)], [new Table(0, 1, 1, 1, [cell])]) { PageCount = 2 };
    }

    private static ImmutableArray<SheetRow> Sheets(SourceDocument document) =>
        new DocumentResultBuilder(MessageTable.Load(), Language.Chinese).Extracted(new ReportReader().Read(document, isPartial: false), "", "complete", []).Sheets;
}
