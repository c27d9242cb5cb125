using System.Globalization;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Html.Markup;
using Extractor.Export.Notation;
using Extractor.Export.Runs;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Pages;

/// <summary>Writes a document's findings as a list that works without a script and prints as endnotes.</summary>
internal sealed class FindingList(MarkupWriter html, DocumentResult document, RunResults run, RunWords words, MarkPlan plan, SheetBoxes boxes)
{
    private readonly PlaceWords _places = new(run);

    public void Write()
    {
        if (document.Findings.IsEmpty)
        {
            html.Write($"<p class=\"none\">{words["export.page.no-findings"]}</p>\n");
            return;
        }

        if (document.Findings.Any(f => f.IsRepeated)) html.Write($"<p class=\"state\">{words["export.page.repeated"]}</p>\n");
        html.Raw("<ol class=\"findings\">\n");
        for (var i = 0; i < document.Findings.Length; i++) Write(i, document.Findings[i]);
        html.Raw("</ol>\n");
    }

    private void Write(int index, Finding finding)
    {
        var severity = Kebab.Of(finding.Severity);
        var anchor = PageFile.Finding(index);
        html.Write($"<li class=\"s-{severity}\" id=\"l{index}\"");
        if (!finding.Locations.IsEmpty && plan.NumberAt(finding.Locations[0]) is { } number) html.Write($" data-number=\"{PageFile.Number(number)}\"");
        html.Raw(">");
        // A finding without a place in the text is its own place.
        if (plan.Unplaced.Contains(index)) html.Write($"<span class=\"at\" id=\"{anchor}\"></span>");
        html.Write($"<a class=\"go\" href=\"#{anchor}\"><b>{Symbols.Severity(severity)} {words.Severity(severity)}</b> {words.Check(finding.Check)}</a>");
        if (boxes.Of(finding.Locations.FirstOrDefault()).Count > 0) html.Write($" <button type=\"button\" class=\"original\" data-box=\"{anchor}\">{words["export.page.original"]}</button>");
        if (finding.BaselineState != BaselineState.None) html.Write($" <span class=\"state\">{words.Baseline(finding.BaselineState)}</span>");
        if (finding.Suppression is { } suppression) html.Write($"<p class=\"state\">{words.Suppression(suppression)}</p>");
        if (!finding.Locations.IsEmpty) html.Write($"<p class=\"where\">{_places.Of(document, finding.Locations[0], finding.Section)}</p>");
        html.Write($"<p>{finding.Message}</p>");
        if (!finding.AlsoIn.IsEmpty) AlsoIn(finding);
        if (finding.Computed is { } computed) Arithmetic(finding.Stated, computed);
        if (words.Cause(document, finding) is { Length: > 0 } cause) html.Write($"<p class=\"cause\">{words["export.page.cause"]}{cause}</p>");
        if (finding.Locations.Length > 1) Operands(finding);
        html.Raw("</li>\n");
    }

    // Paths are long and say little: folded away.
    private void AlsoIn(Finding finding)
    {
        html.Write($"<details class=\"state\"><summary>{run.Text("export.page.also-in", ("files", finding.AlsoIn.Length.ToString(CultureInfo.InvariantCulture)))}</summary>");
        foreach (var path in finding.AlsoIn) html.Write($"<p>{path}</p>");
        html.Raw("</details>");
    }

    private void Arithmetic(StatedValue? stated, ComputedValue computed)
    {
        var decimals = Math.Max(stated?.Value.Scale ?? 0, Math.Min(2, (int)Figures.Rounded(computed.Value).Scale));
        html.Raw("<p class=\"sum\">");
        if (FormulaWords.Of(computed) is { Length: > 0 } formula) html.Write($"<span>{formula}</span> = ");
        else html.Write($"{words["export.page.equal"]} ");
        html.Write($"<b>{Figures.Grouped(computed.Value, decimals)}{stated?.Unit}</b>");
        html.Write($" <small>{words["export.page.bounds"]} [{Figures.Grouped(computed.Low, decimals + 1)}, {Figures.Grouped(computed.High, decimals + 1)}]</small></p>");
    }

    private void Operands(Finding finding)
    {
        html.Raw("<p class=\"ops\">");
        for (var i = 1; i < finding.Locations.Length; i++)
        {
            var place = finding.Locations[i];
            if (plan.Anchor(place) is { } anchor) html.Write($"<a href=\"#{anchor}\">↔ {place.Quote}</a> ");
            else html.Write($"<span>↔ {place.Quote}{(place.Document is { } other ? $" ({other})" : "")}</span> ");
        }

        html.Raw("</p>");
    }
}
