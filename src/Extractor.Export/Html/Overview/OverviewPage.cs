using System.Globalization;
using Extractor.Core.Messages;
using Extractor.Export.Html.Markup;
using Extractor.Export.Notation;
using Extractor.Export.Output;
using Extractor.Export.Runs;
using Extractor.Export.Totals;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Overview;

/// <summary><c>report.html</c>: totals, where the findings are, the findings themselves, the documents, what was not read.</summary>
internal sealed class OverviewPage(RunResults run, RunTotals totals, FindingParts parts, IReadOnlyList<FindingRow> first)
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self' 'unsafe-inline' file:; base-uri 'none'; form-action 'none'";
    private const int BarsShown = 8;

    private readonly RunWords _words = new(run);
    private readonly IReadOnlyList<string> _titles = OverviewData.Titles(totals, new RunWords(run));

    public void Write(IOutputFolder output)
    {
        using var html = new MarkupWriter(output.Create("report.html"));
        html.Write($"<!DOCTYPE html>\n<html lang=\"{(run.Language == Language.Chinese ? "zh-CN" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Extractor · {_words["export.summary.title"]}</title>\n<style>");
        html.Raw(Asset.Text("base-style.css"));
        html.Raw(Asset.Text("overview-page.css"));
        html.Raw("</style>\n</head>\n<body>\n");
        Header(html);
        html.Raw("<main>\n");
        html.Raw("<div class=\"bars\">\n");
        Bars(html, "by-entity", "entity", totals.Entities.Select(e => (e.Key, _words.Entity(e.Key), e.Value.Findings)));
        Bars(html, "by-check", "check", totals.Checks.Select(c => (c.Key.Check, $"{c.Key.Code} {_words.Check(c.Key.Check)}", c.Value)));
        html.Raw("</div>\n");
        Findings(html);
        Documents(html);
        Unread(html);
        html.Raw("</main>\n");
        html.Write($"<footer>extractor {run.Manifest.Version} · {_words["export.notes.rule-set"]} {run.Manifest.RuleSet}</footer>\n<script type=\"application/json\" id=\"data\">");
        html.Raw(new OverviewData(totals, parts, _titles, _words).Write());
        html.Raw("</script>\n<script>");
        html.Raw(Asset.Text("overview-page.js"));
        html.Raw("</script>\n</body>\n</html>\n");
    }

    private void Header(MarkupWriter html)
    {
        var coverage = totals.Coverage?.ToString("0.0%", CultureInfo.InvariantCulture) ?? "–";
        html.Write($"<header>\n<h1>Extractor <span>{_words["export.summary.title"]}</span></h1>\n<p class=\"totals\">");
        html.Write($"{run.Text("export.summary.subtitle", ("documents", Count(totals.Documents)), ("claims", Count(totals.Claims.Sum)), ("coverage", coverage), ("findings", Count(totals.Findings.Sum)))}</p>\n");
        if (_words.Review(totals) is { Length: > 0 } review) html.Write($"<p class=\"totals\">{review}</p>\n");
        var sum = totals.Claims.Sum;
        if (sum > 0)
        {
            html.Raw("<div class=\"stack\" aria-hidden=\"true\">");
            foreach (var verdict in RunWords.Verdicts.Where(v => totals.Claims[v] > 0))
                html.Write($"<span class=\"{Symbols.VerdictClass(verdict)}\" style=\"flex:{Math.Max(1, totals.Claims[verdict] * 1000L / sum).ToString(CultureInfo.InvariantCulture)}\"></span>");
            html.Raw("</div>\n<ul class=\"states\">\n");
            foreach (var verdict in RunWords.Verdicts.Where(v => totals.Claims[v] > 0))
                html.Write($"<li class=\"{Symbols.VerdictClass(verdict)}\">{_words.Verdict(verdict)} <b>{Count(totals.Claims[verdict])}</b></li>\n");
            html.Raw("</ul>\n");
        }

        html.Raw("</header>\n");
    }

    private void Bars(MarkupWriter html, string title, string filter, IEnumerable<(string Key, string Name, Tally Findings)> groups)
    {
        var bars = groups.Where(g => g.Findings.Sum > 0).OrderByDescending(g => g.Findings.Sum).ThenBy(g => g.Name, StringComparer.Ordinal).Take(BarsShown).ToArray();
        if (bars.Length == 0) return;
        html.Write($"<section><h2>{_words["export.summary." + title]}</h2>\n<ul class=\"chart\">\n");
        foreach (var (key, name, findings) in bars)
        {
            var width = Math.Max(2, findings.Sum * 100 / bars[0].Findings.Sum);
            html.Write($"<li><button type=\"button\" data-filter=\"{filter}\" data-value=\"{key}\"><span class=\"name\">{name}</span><span class=\"bar\"><span style=\"width:{width}%\"></span></span><b>{findings.Sum}</b></button></li>\n");
        }

        html.Raw("</ul></section>\n");
    }

    private void Findings(MarkupWriter html)
    {
        html.Write($"<section id=\"findings\"><h2>{_words["export.sheet.findings"]} <span id=\"count\">{Count(totals.Findings.Sum)}</span></h2>\n<form class=\"filters\" hidden>\n");
        foreach (var filter in new[] { "severity", "entity", "check" })
            html.Write($"<label>{_words["export.head." + filter]} <select id=\"{filter}\"><option value=\"\">{_words["export.report.all"]}</option></select></label>\n");
        html.Write($"<label>{_words["export.report.order"]} <select id=\"order\"><option value=\"severity\">{_words["export.head.severity"]}</option><option value=\"document\">{_words["export.head.document"]}</option><option value=\"check\">{_words["export.head.check"]}</option></select></label>\n");
        html.Write($"<label>{_words["export.report.search"]} <input id=\"search\" type=\"search\" autocomplete=\"off\"></label>\n<button type=\"reset\">{_words["export.report.clear"]}</button>\n</form>\n");
        html.Raw("<p id=\"loading\" role=\"status\"></p>\n<ol id=\"list\">\n");
        foreach (var row in first) Finding(html, row);
        html.Write($"</ol>\n<button type=\"button\" id=\"more\" hidden>{_words["export.report.more"]}</button>\n");
        if (totals.Findings.Sum == 0) html.Write($"<p class=\"none\">{_words["export.page.no-findings"]}</p>\n");
        html.Raw("</section>\n");
    }

    // The script writes its rows in the same shape.
    private void Finding(MarkupWriter html, FindingRow row)
    {
        html.Write($"<li class=\"s-{row.Severity}\"><a href=\"{row.Target}\"><b class=\"sev\">{Symbols.Severity(row.Severity)} {_words.Severity(row.Severity)}</b> ");
        html.Write($"<span class=\"doc\">{_titles[row.Document]}</span> <q>{row.Quote}</q></a>");
        if (row.Computed.Length > 0) html.Write($" <span class=\"computed\">{_words["export.report.computed"]}{row.Computed}</span>");
        html.Write($"<p>{row.Message}</p>");
        if (row.Cause.Length > 0) html.Write($"<p class=\"why\">{_words["export.page.cause"]}{row.Cause}</p>");
        html.Write($"<p class=\"place\">{row.Place}</p>");
        html.Raw("</li>\n");
    }

    private void Documents(MarkupWriter html)
    {
        html.Write($"<section><h2>{_words["export.head.document"]} {Count(totals.Rows.Count)}</h2>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{_words["export.head.document"]}\"><table class=\"documents\">\n<thead><tr>");
        foreach (var head in new[] { "document", "entity", "year", "kind", "status", "claims", "numbers", "coverage" }) html.Write($"<th scope=\"col\">{_words["export.head." + head]}</th>");
        foreach (var severity in RunWords.Severities) html.Write($"<th scope=\"col\">{_words.Severity(severity)}</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in totals.Rows)
        {
            html.Write($"<tr><td><a href=\"{PageFile.Path(row.Path)}\">{row.Path}</a></td><td>{row.Entity}</td><td>{row.FiscalYear?.ToString(CultureInfo.InvariantCulture)}</td><td>{_words.Kind(row.Kind)}</td>");
            html.Write($"<td>{_words.Status(row.Status)}</td><td class=\"num\">{Count(row.Claims.Sum)}</td><td class=\"num\">{Count(row.Numbers.Sum)}</td><td class=\"num\">{row.Coverage?.ToString("0.0%", CultureInfo.InvariantCulture) ?? "–"}</td>");
            foreach (var severity in RunWords.Severities) html.Write($"<td class=\"num{(row.Findings[severity] > 0 ? " s-" + severity : "")}\">{row.Findings[severity]}</td>");
            html.Raw("</tr>\n");
        }

        html.Raw("</tbody></table></div></section>\n");
    }

    private void Unread(MarkupWriter html)
    {
        var unread = run.Manifest.Inputs.Where(i => i.Status is not "complete").ToArray();
        if (unread.Length == 0) return;
        html.Write($"<section><h2>{_words["export.sheet.unread"]} {unread.Length}</h2>\n<ul class=\"unread\">\n");
        foreach (var input in unread) html.Write($"<li><b>{_words.Status(input.Status)}</b> {input.Path}<p>{input.Reason} {input.Hint}</p></li>\n");
        html.Raw("</ul></section>\n");
    }

    private static string Count(int count) => Figures.Grouped(count, 0);
}
