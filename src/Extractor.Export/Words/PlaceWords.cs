using System.Globalization;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Runs;

namespace Extractor.Export.Words;

/// <summary>Places as a person would name them. Thread-safe.</summary>
public sealed class PlaceWords(RunResults run)
{
    private const string Separator = " · ";

    /// <summary>The place in words: page, section or table, row and column; people count from 1.</summary>
    /// <param name="document">The document it stands in.</param>
    /// <param name="place">The place.</param>
    /// <param name="section">Section titles joined by <c> / </c>; empty where unknown.</param>
    public string Of(DocumentResult document, Location place, string section)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(place);
        var parts = new List<string>();
        if (place.Document is { } other) parts.Add(other);
        if (place.Page is { } page) parts.Add(run.Text("export.place.page", ("page", Number(page))));
        if (section.Length > 0) parts.Add(section);
        if (place.Table is { } table) parts.Add(Cell(document, table, place));
        else if (place.Block is { } block) parts.Add(run.Text("export.place.paragraph", ("paragraph", Number(block + 1))));
        return string.Join(Separator, parts);
    }

    /// <summary>The place of a reading problem; empty where it concerns the whole file.</summary>
    public string Of(ProblemRow problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var parts = new List<string>();
        if (problem.Part is { Length: > 0 } part) parts.Add(part);
        if (problem.Page is { } page) parts.Add(run.Text("export.place.page", ("page", Number(page))));
        if (problem.Block is { } block) parts.Add(run.Text("export.place.paragraph", ("paragraph", Number(block + 1))));
        if (problem.Line is { } line) parts.Add(run.Text("export.place.line", ("line", Number(line))));
        return string.Join(Separator, parts);
    }

    private string Cell(DocumentResult document, int table, Location place)
    {
        var title = place.Document is null ? document.Tables.FirstOrDefault(t => t.Index == table)?.Title : null;
        var name = string.IsNullOrEmpty(title) ? run.Text("export.place.table", ("table", Number(table + 1))) : title;
        var row = place.Row is not { } r ? "" : run.Text("export.place.row", ("row", Number(r + 1)), ("label", Label(place.RowLabel)));
        var column = place.Column is not { } c ? "" : run.Text("export.place.column", ("column", Number(c + 1)), ("label", Label(place.ColumnLabel)));
        return string.Join(Separator, new[] { name, row, column }.Where(p => p.Length > 0));
    }

    private string Label(string? label) => string.IsNullOrEmpty(label) ? "" : run.Text("export.place.label", ("label", label.ReplaceLineEndings("")));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
