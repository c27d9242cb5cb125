using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Pdf;

/// <summary>Makes blocks and tables out of laid-out pages. Not thread-safe.</summary>
internal sealed class DocumentAssembler
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Table>.Builder _tables = ImmutableArray.CreateBuilder<Table>();
    private readonly ParagraphReader _paragraphs;
    private readonly Queue<string> _lines = new();
    private JoinedTable? _open;
    private ImmutableArray<string> _above = [];

    private DocumentAssembler(IReadOnlyList<PageLayout> pages) => _paragraphs = new ParagraphReader(pages);

    /// <summary>The blocks and tables of all pages.</summary>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<Table> Tables) Assemble(IReadOnlyList<PageLayout> pages)
    {
        var assembler = new DocumentAssembler(pages);
        foreach (var page in pages) assembler.Add(page);
        assembler.CloseParagraph();
        assembler.CloseTable();
        return (assembler._blocks.ToImmutable(), assembler._tables.ToImmutable());
    }

    private void Add(PageLayout page)
    {
        var isFirst = true;
        var region = -1;
        var (repeated, joined) = Repeated(page);
        foreach (var item in page.Items.Skip(repeated))
        {
            if (item.Region != region) _paragraphs.Enter(page, region = item.Region);
            if (item.Table is { } table) AddTable(table, isFirst, joined);
            else AddLine(item.Line!, page.Frame);
            isFirst = false;
        }
    }

    /// <summary>How many lines at the head of the page only repeat what stands above the table that goes on under them, and that table with its next part.</summary>
    private (int Lines, JoinedTable? Joined) Repeated(PageLayout page) =>
        _open is { } open && ContinuedTitle.Lines(_above, page) is > 0 and var lines && TableJoiner.Join(open, page.Items[lines].Table!) is { } joined ? (lines, joined) : (0, null);

    /// <summary>Adds a table of a page.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isFirstOfPage">Whether nothing stands above it that is not repeated.</param>
    /// <param name="joined">The open table with the first one of the page, where that is known.</param>
    private void AddTable(PageTable table, bool isFirstOfPage, JoinedTable? joined)
    {
        CloseParagraph();
        if (_open is { } open && isFirstOfPage && open.Pages[^1] == table.Frame.Number - 1 && (joined ?? TableJoiner.Join(open, table)) is { } longer)
        {
            _open = longer;
            return;
        }

        CloseTable();
        _open = JoinedTable.Of(table);
        _above = [.. _lines];
    }

    private void AddLine(TextLine line, PageFrame frame)
    {
        CloseTable();
        _lines.Enqueue(line.Text);
        if (_lines.Count > ContinuedTitle.MostLines) _lines.Dequeue();
        if (_paragraphs.Next(line, frame) is { } done) Write(done);
    }

    private void CloseParagraph()
    {
        if (_paragraphs.Close() is { } done) Write(done);
    }

    private void CloseTable()
    {
        if (_open is not { } table) return;
        _open = null;
        _tables.Add(TableWriter.Write(table, _tables.Count, _blocks.Count));
        _blocks.Add(new TableBlock(_blocks.Count, _tables.Count - 1));
    }

    private void Write(ParagraphText paragraph)
    {
        var text = paragraph.Text.TrimEnd();
        if (text.Length == 0) return;
        var (role, level) = paragraph.Role();
        _blocks.Add(new TextBlock(_blocks.Count, role, text, level) { Segments = paragraph.Segments });
    }
}
