using System.Globalization;
using Extractor.Audit.Results;
using Extractor.Export.Html.Markup;

namespace Extractor.Export.Html.Pages;

/// <summary>Writes the table of contents with each section's coverage and findings.</summary>
internal sealed class OutlineMarkup
{
    private const int DeepestLevel = 3;

    private readonly DocumentResult _document;
    private readonly int[] _numbers;
    private readonly int[] _untied;
    private readonly int[] _findings;

    public OutlineMarkup(DocumentResult document)
    {
        _document = document;
        var blocks = document.Blocks.Length;
        _numbers = Sums(blocks, document.Numbers.Select(n => n.Place.Block));
        _untied = Sums(blocks, document.Numbers.Where(n => n.State == "untied").Select(n => n.Place.Block));
        _findings = Sums(blocks, document.Findings.Where(f => !f.Locations.IsEmpty).Select(f => f.Locations[0].Block));
    }

    public void Write(MarkupWriter html)
    {
        html.Raw("<ol>\n");
        foreach (var section in _document.Sections.Where(s => s.Title.Length > 0 && s.Level <= DeepestLevel))
        {
            html.Write($"<li class=\"l{section.Level}\"><a href=\"#b{section.Start}\">{SectionTitle(section)}</a>");
            var total = Between(_numbers, section);
            if (total > 0) html.Write($" <span class=\"cov\">{((total - Between(_untied, section)) * 100 / total).ToString(CultureInfo.InvariantCulture)}%</span>");
            var findings = Between(_findings, section);
            if (findings > 0) html.Write($" <span class=\"hit\">{findings}</span>");
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n");
    }

    private static string SectionTitle(SectionRow section) =>
        section.Label.Length > 0 && char.IsLetterOrDigit(section.Label[^1]) ? $"{section.Label} {section.Title}" : section.Label + section.Title;

    // Sums up to each block: a section's count is one subtraction, however many sections there are.
    private static int[] Sums(int blocks, IEnumerable<int?> places)
    {
        var sums = new int[blocks + 1];
        foreach (var place in places)
        {
            if (place is { } block && block >= 0 && block < blocks) sums[block + 1]++;
        }

        for (var i = 1; i <= blocks; i++) sums[i] += sums[i - 1];
        return sums;
    }

    private static int Between(int[] sums, SectionRow section) =>
        sums[Math.Clamp(section.End, 0, sums.Length - 1)] - sums[Math.Clamp(section.Start, 0, sums.Length - 1)];
}
