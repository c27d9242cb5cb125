using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms;

/// <summary>Reads values out of the cells of one form. Immutable and thread-safe.</summary>
/// <param name="document">The document the form stands in.</param>
/// <param name="grid">The form's table.</param>
internal sealed partial class FormCells(SourceDocument document, TableGrid grid)
{
    /// <summary>The table.</summary>
    public TableGrid Grid { get; } = grid;

    /// <summary>The text at a position without white space.</summary>
    public string Tight(int row, int column) => WhiteSpace.Remove(Grid.TextAt(row, column));

    /// <summary>The place of characters of the cell at a position.</summary>
    public Provenance Place(Cell cell, CharSpan span, string rowLabel, string columnLabel) => new(
        document.Id, Grid.Table.Block, span, span.Of(cell.Text), new CellAddress(Grid.Table.Index, cell.Row, cell.Column, rowLabel, columnLabel),
        PageSegment.Locate(cell.Segments, span));

    /// <summary>The number of a cell that should hold one, or null; points where no unit is printed.</summary>
    public Quantity? Number(int row, int column, string name, string columnLabel, Unit bare)
    {
        if (Grid[row, column] is not { } cell) return null;
        if (ValueText.Number(cell.Text) is not { } number) return null;
        var unit = number.Unit.Dimension == Dimension.None ? bare : number.Unit;
        return new Quantity(name, number, unit, Place(cell, new CharSpan(0, cell.Text.Length), name, columnLabel));
    }

    /// <summary>The points of a cell, exact; a weight printed as a percentage (权重 10%) is points of a hundred.</summary>
    public Quantity? Points(int row, int column, string name) =>
        Number(row, column, name, "分值", Unit.Point) is not { } points ? null
        : points with { Unit = points.Unit.Dimension == Dimension.Ratio ? Unit.Point : points.Unit, Exactness = Exactness.Exact };

    /// <summary>The points a label carries in brackets: <c>产出指标（50分）</c>; null where it carries none.</summary>
    public Quantity? PointsInLabel(Cell cell)
    {
        var match = BracketedPoints().Match(cell.Text);
        if (!match.Success) return null;
        var digits = match.Groups[1];
        var reading = NumberReader.ReadCell(digits.Value);
        if (reading.Number is not { IsSound: true } number) return null;
        var name = Label(cell.Text);
        return new Quantity(name, number, Unit.Point, Place(cell, new CharSpan(digits.Index, digits.Index + digits.Length), name, "分值")) { Exactness = Exactness.Exact };
    }

    /// <summary>A label without white space and without its points.</summary>
    public static string Label(string text) => WhiteSpace.Remove(BracketedPoints().Replace(text, ""));

    /// <summary>An indicator's name: its label without the number that forms print before it (指标1：).</summary>
    public static string IndicatorName(string text) => Numbered().Replace(Label(text), "");

    [GeneratedRegex(@"^指标\d{1,2}[：:、.．]")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[（(]\s*(?:权重|分值|满分)?\s*[：:]?\s*(\d+(?:\s?\.\s?\d+)?)\s*(?:分|%)\s*[)）]")]
    private static partial Regex BracketedPoints();
}
