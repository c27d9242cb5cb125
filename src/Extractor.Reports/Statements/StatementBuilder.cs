using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>Reads the lines and figures of a recognised table. Pure and thread-safe.</summary>
internal static class StatementBuilder
{
    /// <summary>The lines of a table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="shape">The table.</param>
    /// <param name="kind">What it was recognised as.</param>
    /// <param name="id">The statement's id.</param>
    public static ImmutableArray<StatementLine> Lines(SourceDocument document, TableShape shape, StatementKind kind, string id)
    {
        var naming = new LineNaming(kind, shape);
        var columns = shape.Columns.Where(c => c.Role == ColumnRole.Value).Select(c => (Column: FigureColumn.Of(shape, c), Name: Named(shape, c, kind))).ToLookup(p => p.Column.Head.Block);
        var named = NamedAccounts.Of(shape, kind);
        var lines = ImmutableArray.CreateBuilder<StatementLine>();
        foreach (var row in shape.Lines())
        {
            for (var block = 0; block < shape.Blocks; block++)
            {
                var label = LineLabel.Read(shape, row, block);
                if (named.TryGetValue((row, block), out var code)) label = label with { Code = code };
                if (label.Text.Length == 0 && label.Code is null && HasLabels(shape, block)) continue;
                var name = naming.Name(label, block);
                var number = LineNumber(shape, row, block);
                var facts = ImmutableArray.CreateBuilder<Fact>();
                foreach (var (column, concept) in columns[block])
                {
                    if (Cell(shape, row, column.Head.Index) is not { } cell || Read(document, shape, cell, label, column) is not { } quantity) continue;
                    facts.Add(Fact(id, name, concept, label, column.Head, number, quantity));
                }

                lines.Add(new StatementLine(naming.Side(block), row, name, label.Text, facts.ToImmutable()) { Code = label.Code, Ordinal = label.Ordinal, IsOfWhich = label.IsOfWhich });
            }
        }

        if (kind == StatementKind.ThreePublicExpenses) return ThreePublicLines.Settle(lines.ToImmutable(), id);
        return kind == StatementKind.BasicExpenditureByEconomicCode ? DisplacedTotals.Settle(document, shape, lines.ToImmutable(), id) : lines.ToImmutable();
    }

    /// <summary>The sums the header arranges, by column concept.</summary>
    public static ImmutableArray<StatementSum> Sums(TableShape shape, StatementKind kind)
    {
        var names = shape.Columns.ToDictionary(c => c.Index, c => Named(shape, c, kind));
        return
        [
            .. Enumerable.Range(0, shape.Blocks)
                .SelectMany(b => ColumnTree.Sums([.. shape.Columns.Where(c => c.Block == b && c.Role == ColumnRole.Value)]))
                .Select(s => new StatementSum(names[s.Total], [.. s.Parts.Select(p => names[p])])),
        ];
    }

    /// <summary>The fact of one cell.</summary>
    public static Fact Fact(string id, string line, string column, LineLabel label, TableColumn head, int? number, Quantity quantity)
    {
        var fact = new Fact(id, line, column, quantity)
        {
            LineLabel = label.Text,
            ColumnLabel = head.Path,
            Code = label.Code,
            LineNumber = number,
        };
        return fact with { Quantity = quantity with { Fact = fact.Key } };
    }

    /// <summary>The quantity of one cell with the unit that counts there.</summary>
    public static Quantity? Read(SourceDocument document, TableShape shape, Cell cell, LineLabel label, FigureColumn column)
    {
        var row = label.Text.Length > 0 ? label.Text : label.Code ?? "";
        return CellQuantities.Read(document, shape.Table.Table, cell, row, column.Name, column.Unit);
    }

    private static Cell? Cell(TableShape shape, int row, int column) => shape.Grid.StartsAt(row, column) ? shape.Grid[row, column] : null;

    private static bool HasLabels(TableShape shape, int block) => shape.Columns.Any(c => c.Block == block && c.Role is ColumnRole.Label or ColumnRole.Code);

    private static string Named(TableShape shape, TableColumn column, StatementKind kind)
    {
        var name = ColumnNaming.Of(column, kind);
        if (kind is not (StatementKind.IncomeAndExpenditure or StatementKind.FiscalAppropriation or StatementKind.BasicExpenditureByEconomicCode)) return name;
        if (name.Length == 0) return ColumnConcepts.Amount;
        if (name != ColumnConcepts.Amount || Wording.Compact(column.Leaf) != "预算数") return name;

        // 预算数 beside 决算数 is the budget; alone it is the amount of a budget table.
        var beside = shape.Columns.Any(c => c.Block == column.Block && c != column && ColumnNaming.Of(c, kind) == ColumnConcepts.Amount);
        return beside ? ColumnConcepts.FinalBudget : name;
    }

    /// <summary>The 行次 of a row within one block, or null.</summary>
    public static int? LineNumber(TableShape shape, int row, int block)
    {
        var column = shape.Columns.FirstOrDefault(c => c.Block == block && c.Role == ColumnRole.LineNumber);
        if (column is null) return null;
        return NumberReader.ReadCell(shape.Grid.TextAt(row, column.Index)).Number is { Decimals: 0, IsSound: true, Value: > 0 and < 1000 } number ? (int)number.Value : null;
    }
}
