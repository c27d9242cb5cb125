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
    }

    public void Write()
    {
        int? page = null;
        foreach (var block in _document.Blocks)
        {
            if (block.Page is { } number && number != page)
            {
                page = number;
                _html.Write($"<p class=\"page\" id=\"page{number}\">{_run.Text("export.place.page", ("page", number.ToString(CultureInfo.InvariantCulture)))}</p>\n");
            }

            if (block.Kind == "table") Tables(block);
            else Text(block);
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
