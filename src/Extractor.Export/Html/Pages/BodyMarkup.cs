using System.Globalization;
using Extractor.Audit.Results;
using Extractor.Export.Html.Markup;
using Extractor.Export.Runs;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Pages;

/// <summary>Writes the rebuilt document: headings, paragraphs, tables with their merges, page marks.</summary>
internal sealed class BodyMarkup
{
    private readonly MarkupWriter _html;
    private readonly DocumentResult _document;
    private readonly RunResults _run;
    private readonly MarkPlan _plan;
    private readonly TextMarkup _text;
    private readonly TableMarkup _table;
    private readonly Dictionary<int, SectionRow> _sections;
    private readonly ILookup<int, TableRow> _tables;
    private readonly HashSet<int> _sheets;
    private readonly Queue<int> _pages;

    public BodyMarkup(MarkupWriter html, DocumentResult document, RunResults run, RunWords words, MarkPlan plan)
    {
        _html = html;
        _document = document;
        _run = run;
        _plan = plan;
        _text = new TextMarkup(html, document, words);
        _table = new TableMarkup(html, document, run, plan, _text);
        _sections = document.Sections.Where(s => s.Title.Length > 0).DistinctBy(s => s.Start).ToDictionary(s => s.Start);
        _tables = document.Tables.ToLookup(t => t.Block);
        _sheets = [.. document.Sheets.Select(s => s.Page)];
        _pages = new Queue<int>(_sheets.Union(document.Blocks.Select(b => b.Page).OfType<int>()).Order());
    }

    public void Write()
    {
        foreach (var block in _document.Blocks)
        {
            if (FirstPage(block) is { } page) PageMarks(page);
            if (block.Kind == "table") Tables(block);
            else Text(block);
        }

        PageMarks(int.MaxValue);
    }

    private int? FirstPage(BlockRow block) =>
        block.Kind != "table" ? block.Page : _tables[block.Index].SelectMany(t => t.Pages).Select(p => (int?)p).Min();

    // A table may run over several pages: where it ends, all their marks stand together.
    private void PageMarks(int last)
    {
        while (_pages.TryPeek(out var page) && page <= last)
        {
            _pages.Dequeue();
            var words = _run.Text("export.place.page", ("page", page.ToString(CultureInfo.InvariantCulture)));
            if (_sheets.Contains(page)) _html.Write($"<details class=\"page sheet\" id=\"page{page}\"><summary>{words} · {_run.Text("export.page.original")}</summary></details>\n");
            else _html.Write($"<p class=\"page\" id=\"page{page}\">{words}</p>\n");
        }
    }

    // Nested tables name the block of the outermost one and follow it.
    private void Tables(BlockRow block)
    {
        _html.Write($"<div id=\"b{block.Index}\" class=\"tables\">\n");
        foreach (var table in _tables[block.Index]) _table.Write(table);
        _html.Raw("</div>\n");
    }

    private void Text(BlockRow block)
    {
        var level = _sections.TryGetValue(block.Index, out var section) ? section.Level : block.Kind == "heading" ? Math.Max(1, block.Level) : 0;
        var element = level == 0 ? "p" : "h" + Math.Min(6, level + 1).ToString(CultureInfo.InvariantCulture);
        _html.Write($"<{element} id=\"b{block.Index}\" class=\"k-{block.Kind}\">");
        _text.Write(block.Text, _plan.OfBlock(block.Index));
        _html.Write($"</{element}>\n");
    }
}
