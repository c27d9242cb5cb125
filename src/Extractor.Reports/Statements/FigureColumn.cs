using Extractor.Core.Numbers;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>A column of figures with what its header says of every cell under it. Immutable and thread-safe.</summary>
/// <param name="Head">The column.</param>
/// <param name="Unit">The unit that counts where a cell prints none.</param>
/// <param name="Name">Its header for people; empty where it says nothing beside a line's own name.</param>
internal sealed record FigureColumn(TableColumn Head, Unit Unit, string Name)
{
    /// <summary>Reads the header of a column.</summary>
    public static FigureColumn Of(TableShape shape, TableColumn head)
    {
        var unit = MoneyUnit.IsPercent(head.Path) ? Unit.Percent
            : head.Heads.Select(h => MoneyUnit.InHeader(h.Text)).LastOrDefault(u => u is not null) ?? shape.Table.Unit ?? Unit.Bare;
        return new FigureColumn(head, unit, Plain(head.Path));
    }

    /// <summary>金额 and 决算数 say nothing beside the line's own name.</summary>
    private static string Plain(string path)
    {
        var leaf = path[(path.LastIndexOf('/') + 1)..];
        return ConceptNames.Column(leaf) == ColumnConcepts.Amount ? "" : path;
    }
}
