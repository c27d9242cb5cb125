using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Tables.Footing;

/// <summary>Sums, rates and changes of tables of no known form. Labels and figures together decide what is a relation: one that holds in most columns (or lines) and fails in one is a claim, one that never holds is none.</summary>
public sealed class OtherTableClaims : IClaimProducer
{
    /// <summary>Certainty of a lone total that misses its items' sum by what a slip makes of it.</summary>
    private const decimal NearMiss = 0.6m;

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var known = report.Statements.SelectMany(s => s.Continued.Prepend(s.Table.Table.Index)).Concat(report.Forms.SelectMany(f => f.Tables).Select(t => t.Table.Index)).ToHashSet();
        foreach (var table in report.Tables)
        {
            if (known.Contains(table.Table.Index) || FigureTable.Of(report.Document, table) is not { } figures) continue;
            foreach (var claim in Lines(figures).Concat(Lone(figures)).Concat(Columns(figures)).Concat(Rates(figures))) yield return claim;
        }
    }

    /// <summary>The sums of lines and columns that a table bears out.</summary>
    internal static IEnumerable<Claim> Sums(FigureTable figures) => Lines(figures).Concat(Columns(figures));

    private static IEnumerable<Claim> Lines(FigureTable table)
    {
        foreach (var (sum, holds, fails) in LineSums.Of(table))
        {
            for (var column = 0; column < table.Columns.Length; column++)
            {
                if (LineSums.Holds(table, sum.Total, sum.Parts, column) is null) continue;
                var parts = sum.Parts.Select(p => table.Lines[p].Figures[column]!);
                yield return new Claim("other-footing", table.Lines[sum.Total].Figures[column]!, Expression.Sum(parts))
                {
                    Tolerance = Tolerance.Tail,
                    Keys = Keys(table, sum.Total, column),
                    Certainty = Certainty(holds, fails),
                };
            }
        }
    }

    /// <summary>Totals that other columns do not bear out.</summary>
    private static IEnumerable<Claim> Lone(FigureTable table)
    {
        if (LineSums.Of(table).Any()) yield break;
        foreach (var (total, column, items, holds) in LoneTotals.Of(table))
        {
            yield return new Claim("other-total", table.Lines[total].Figures[column]!, Expression.Sum(items.Select(i => table.Lines[i].Figures[column]!)))
            {
                Tolerance = Tolerance.Tail,
                Keys = Keys(table, total, column),
                Certainty = holds ? 1m : NearMiss,
            };
        }
    }

    private static IEnumerable<Claim> Columns(FigureTable table)
    {
        foreach (var (total, parts, holds, fails) in CrossSums.Of(table))
        {
            for (var line = 0; line < table.Lines.Length; line++)
            {
                if (CrossSums.Parts(table, line, total, parts) is not { } found) continue;
                yield return new Claim("other-footing", table.Lines[line].Figures[total]!, Expression.Sum(found))
                {
                    Tolerance = Tolerance.Tail,
                    Keys = Keys(table, line, total),
                    Certainty = Certainty(holds, fails),
                };
            }
        }
    }

    private static IEnumerable<Claim> Rates(FigureTable table)
    {
        foreach (var (rule, holds, fails) in RatioColumns.Of(table))
        {
            for (var line = 0; line < table.Lines.Length; line++)
            {
                if (RatioColumns.Stated(table, line, rule) is not { } stated || RatioColumns.Formula(table, line, rule) is not { } formula) continue;
                yield return new Claim("other-ratio", stated, formula) { Keys = Keys(table, line, rule.Column), Certainty = Certainty(holds, fails) };
            }
        }
    }

    private static ImmutableArray<string> Keys(FigureTable table, int line, int column) => [table.Table.Title ?? "", table.Lines[line].Label, table.Columns[column].Path];

    /// <summary>The more columns or lines bear a relation out, the surer it is.</summary>
    private static decimal Certainty(int holds, int fails) => decimal.Round((holds + 1m) / (holds + fails + 1.5m), 2);
}
