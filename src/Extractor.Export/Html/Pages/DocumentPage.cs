using System.Globalization;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Core.Messages;
using Extractor.Export.Html.Markup;
using Extractor.Export.Notation;
using Extractor.Export.Output;
using Extractor.Export.Runs;
using Extractor.Export.Totals;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Pages;

/// <summary>The tick-and-tie page of one document. Everything it needs is inside it.</summary>
internal sealed class DocumentPage(RunResults run)
{
    private readonly RunWords _words = new(run);
    private readonly string _style = Asset.Text("base-style.css") + Asset.Text("document-page.css");
    private readonly string _script = Asset.Text("document-page.js");
    private readonly string _drawing = Asset.Text("drawn-pages.js");

    public void Write(DocumentResult result, IOutputFolder output)
    {
        // A reader of this file must see why a number is red, wherever the finding is counted.
        var document = result with { Findings = result.Findings.AddRange(result.Repeated) };
        using var html = new MarkupWriter(output.Create(PageFile.Path(document.Path)));
        var plan = new MarkPlan(document);
        var boxes = new SheetBoxes(document);
        var totals = DocumentTotals.Of(document);
        Head(html, document);
        Header(html, document, totals);
        html.Write($"<div class=\"panes\">\n<nav aria-label=\"{_words["export.page.outline"]}\"><details open><summary>{_words["export.page.outline"]}</summary>\n");
        new OutlineMarkup(document).Write(html);
        html.Write($"</details></nav>\n<main id=\"document\" aria-label=\"{_words["export.page.document"]}\">\n");
        if (!document.Sheets.IsEmpty) Views(html);
        new BodyMarkup(html, document, run, _words, plan).Write();
        html.Write($"</main>\n<aside aria-label=\"{_words["export.page.claims"]}\">\n<section id=\"selected\" aria-live=\"polite\" hidden></section>\n<section><h2>{_words["export.page.findings"]} {document.Findings.Count(f => f.BaselineState != BaselineState.Gone)}</h2>\n");
        new FindingList(html, document, run, _words, plan, boxes).Write();
        html.Raw("</section>\n");
        Problems(html, document);
        html.Write($"<p class=\"keys\">{_words["export.page.keys"]}</p>\n</aside>\n</div>\n<script type=\"application/json\" id=\"data\">");
        html.Raw(new ClaimData(document, _words, plan).Write());
        html.Raw("</script>\n<script>");
        html.Raw(_script);
        html.Raw("</script>\n");
        if (!document.Sheets.IsEmpty) Sheets(html, document, boxes);
        html.Raw("</body>\n</html>\n");
    }

    private void Head(MarkupWriter html, DocumentResult document)
    {
        html.Write($"<!DOCTYPE html>\n<html lang=\"{(run.Language == Language.Chinese ? "zh-CN" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src {Asset.Hash(_script)} {Asset.Hash(_drawing)}; base-uri 'none'; form-action 'none'\">\n");
        html.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Title(document)} · {document.Path}</title>\n<style>");
        html.Raw(_style);
        html.Raw("</style>\n</head>\n");
    }

    private void Header(MarkupWriter html, DocumentResult document, DocumentTotals totals)
    {
        html.Write($"<body>\n<header>\n<a class=\"back\" href=\"../report.html\">← {_words["export.page.overview"]}</a>\n<h1>{Title(document)}</h1>\n");
        html.Write($"<p class=\"file\">{document.Path} · {_words.Status(document.Status)}</p>\n<ul class=\"states\">\n");
        foreach (var state in RunWords.States.Where(s => totals.Numbers[s] > 0))
            html.Write($"<li class=\"{Symbols.StateClass(state)}\">{Symbols.StateTick(state)} {_words.State(state)} <b>{totals.Numbers[state]}</b></li>\n");
        if (totals.Coverage is { } coverage)
            html.Write($"<li>{_words["export.head.coverage"]} <b>{coverage.ToString("0.0%", CultureInfo.InvariantCulture)}</b></li>\n");
        html.Raw("</ul>\n</header>\n");
    }

    private void Views(MarkupWriter html)
    {
        html.Write($"<p class=\"views\"><button type=\"button\" data-view=\"rebuilt\" aria-pressed=\"true\">{_words["export.page.document"]}</button>");
        html.Write($"<button type=\"button\" data-view=\"drawn\" aria-pressed=\"false\">{_words["export.page.original"]}</button></p>\n");
    }

    private void Sheets(MarkupWriter html, DocumentResult document, SheetBoxes boxes)
    {
        html.Raw("<script type=\"application/json\" id=\"sheets\">");
        html.Raw(new SheetData(document, run, _words, boxes).Write());
        html.Raw("</script>\n<script>");
        html.Raw(_drawing);
        html.Raw("</script>\n");
    }

    private void Problems(MarkupWriter html, DocumentResult document)
    {
        if (document.Problems.IsEmpty) return;
        var places = new PlaceWords(run);
        html.Write($"<section class=\"problems\"><h2>{_words["export.page.problems"]} {document.Problems.Length}</h2>\n<ul>\n");
        foreach (var problem in document.Problems)
        {
            html.Raw("<li>");
            if (problem.Block is { } block && block < document.Blocks.Length) html.Write($"<a href=\"#b{block}\">{problem.Message}</a>");
            else html.Write($"{problem.Message}");
            html.Write($" <small>{places.Of(problem)}</small></li>\n");
        }

        html.Raw("</ul></section>\n");
    }

    private string Title(DocumentResult document)
    {
        var parts = new[] { document.Entity, document.FiscalYear?.ToString(CultureInfo.InvariantCulture), document.Kind == "other" ? null : _words.Kind(document.Kind) }.Where(p => !string.IsNullOrEmpty(p));
        var title = string.Join(' ', parts);
        return title.Length > 0 ? title : document.Title ?? document.Path;
    }
}
