using System.Collections.Immutable;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements;

/// <summary>Brings the 三公 table into one shape: line <c>total</c>, columns side and part, whether it prints the parts side by side or one below the other. Pure and thread-safe.</summary>
internal static class ThreePublicLines
{
    /// <summary>The lines in that shape.</summary>
    public static ImmutableArray<StatementLine> Settle(ImmutableArray<StatementLine> lines, string id)
    {
        var parts = lines.Select(l => Part(l.Label)).ToList();
        if (parts.Count(p => p is not (null or ColumnConcepts.Total)) >= 3) return [.. lines.Zip(parts, (line, part) => part is null ? line : Vertical(line, part, id))];

        // Side by side there is one line of figures, or one a unit with the sum first.
        return lines.Count(l => l.Facts.Length > 0) == 1 ? [.. lines.Select(l => l.Facts.Length > 0 ? Named(l, LineConcepts.Total, id) : l)] : lines;
    }

    private static string? Part(string label)
    {
        var bare = ConceptNames.Bare(label);
        if (bare is "合计" or "总计" or "三公经费合计" or "三公经费" or "三公经费支出" or "三公经费支出合计" or "支出合计") return ColumnConcepts.Total;
        return ConceptNames.Column(bare) switch
        {
            ColumnConcepts.Overseas or ColumnConcepts.Vehicle or ColumnConcepts.VehiclePurchase or ColumnConcepts.VehicleOperation or ColumnConcepts.Hospitality
                or ColumnConcepts.Meetings or ColumnConcepts.Training or ColumnConcepts.AgencyOperating => ConceptNames.Column(bare),
            _ => null,
        };
    }

    private static StatementLine Vertical(StatementLine line, string part, string id) => line with
    {
        Line = LineConcepts.Total,
        Facts =
        [
            .. line.Facts.Select(f => f.Column is ColumnConcepts.Budget or ColumnConcepts.Final
                ? Keyed(f, id, LineConcepts.Total, ColumnConcepts.ThreePublic(f.Column, part))
                : Keyed(f, id, part, f.Column)),
        ],
    };

    private static StatementLine Named(StatementLine line, string name, string id) =>
        line with { Line = name, Facts = [.. line.Facts.Select(f => Keyed(f, id, name, f.Column))] };

    private static Fact Keyed(Fact fact, string id, string line, string column)
    {
        var keyed = fact with { Statement = id, Line = line, Column = column };
        return keyed with { Quantity = keyed.Quantity with { Fact = keyed.Key } };
    }
}
