using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Tables;

/// <summary>Makes quantities of cells. Pure and thread-safe.</summary>
internal static class CellQuantities
{
    /// <summary>The quantity a cell prints, or null where it prints words. A cell of nothing (blank, dash, 无) is a blank zero.</summary>
    /// <param name="document">The document.</param>
    /// <param name="table">The table.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="row">What stands at the head of its row.</param>
    /// <param name="column">What stands at the head of its column.</param>
    /// <param name="unit">The unit that counts where the cell prints none.</param>
    public static Quantity? Read(SourceDocument document, Table table, Cell cell, string row, string column, Unit unit)
    {
        var reading = NumberReader.ReadCell(cell.Text);
        if (reading.Kind == CellKind.Words) return null;
        var number = reading.Number ?? new PrintedNumber(0m, 0, Unit.Bare, cell.Text);
        var name = row.Length == 0 ? column : column.Length == 0 ? row : $"{row} {column}";
        var quantity = new Quantity(name, number, number.Unit == Unit.Bare ? unit : number.Unit, Place(document, table, cell, row, column, number));
        return reading.Number is null ? quantity with { IsBlank = true, Exactness = Exactness.Exact } : quantity;
    }

    /// <summary>The place of a cell's text as a whole.</summary>
    public static Provenance Place(SourceDocument document, Table table, Cell cell, string row, string column) =>
        At(document, table, cell, row, column, new CharSpan(0, cell.Text.Length));

    private static Provenance Place(SourceDocument document, Table table, Cell cell, string row, string column, PrintedNumber number)
    {
        var start = number.Raw.Length == 0 ? -1 : cell.Text.IndexOf(number.Raw, StringComparison.Ordinal);
        return At(document, table, cell, row, column, start < 0 ? new CharSpan(0, cell.Text.Length) : new CharSpan(start, start + number.Raw.Length));
    }

    private static Provenance At(SourceDocument document, Table table, Cell cell, string row, string column, CharSpan span) => new(
        document.Id, table.Block, span, span.Of(cell.Text), new CellAddress(table.Index, cell.Row, cell.Column, row, column), PageSegment.Locate(cell.Segments, span));
}
