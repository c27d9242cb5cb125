using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Tables.Footing;

/// <summary>A total line with the lines that may be its parts. Immutable and thread-safe.</summary>
/// <param name="Total">Index of the total line.</param>
/// <param name="Parts">Indices of the lines it may be the sum of.</param>
internal sealed record LineSum(int Total, ImmutableArray<int> Parts);

/// <summary>Finds which lines a labelled total is the sum of: the labels offer readings, the figures of most columns decide. Pure and thread-safe.</summary>
internal static class LineSums
{
    /// <summary>The sums that the table bears out in more columns than it contradicts.</summary>
    public static IEnumerable<(LineSum Sum, int Holds, int Fails)> Of(FigureTable table)
    {
        for (var total = 0; total < table.Lines.Length; total++)
        {
            if (!table.Lines[total].IsTotal) continue;
            var best = Readings(table.Lines, total)
                .Select(parts => (Sum: new LineSum(total, parts), Count: Count(table, total, parts)))
                .Where(r => r.Count.Holds > r.Count.Fails)
                .OrderByDescending(r => r.Count.Holds - r.Count.Fails).ThenByDescending(r => r.Sum.Parts.Length)
                .FirstOrDefault();
            if (best.Sum is not null) yield return (best.Sum, best.Count.Holds, best.Count.Fails);
        }
    }

    /// <summary>Whether a column bears a sum out: true, false, or null where it says nothing (no figures, one part).</summary>
    public static bool? Holds(FigureTable table, int total, ImmutableArray<int> parts, int column)
    {
        if (table.Lines[total].Figures[column] is not { IsBlank: false } stated || RatioColumns.IsRate(table.Columns[column].Path)) return null;
        var figures = parts.Select(p => table.Lines[p].Figures[column]).OfType<Quantity>().ToList();
        if (figures.Count < parts.Length || figures.Count(f => f.Number.Value != 0) < 2) return null;
        return figures.TrueForAll(f => f.IsBlank || f.Unit == stated.Unit) ? TailSum.Holds(stated, figures) : null;
    }

    private static (int Holds, int Fails) Count(FigureTable table, int total, ImmutableArray<int> parts)
    {
        var (holds, fails) = (0, 0);
        for (var column = 0; column < table.Columns.Length; column++)
        {
            switch (Holds(table, total, parts, column))
            {
                case true: holds++; break;
                case false: fails++; break;
            }
        }

        return (holds, fails);
    }

    private static IEnumerable<ImmutableArray<int>> Readings(ImmutableArray<FigureLine> lines, int total)
    {
        var above = Enumerable.Range(0, total).ToList();
        var below = Enumerable.Range(total + 1, lines.Length - total - 1).ToList();
        var sinceTotal = above.AsEnumerable().Reverse().TakeWhile(i => !lines[i].IsTotal).Reverse();
        var untilTotal = below.TakeWhile(i => !lines[i].IsTotal);
        IEnumerable<IEnumerable<int>> runs = [sinceTotal, above.Where(i => !lines[i].IsTotal), above.Where(i => lines[i].IsTotal), untilTotal, below.Where(i => !lines[i].IsTotal), below.Where(i => lines[i].IsTotal)];
        foreach (var run in runs.Select(r => r.ToList()).Where(r => r.Count > 1))
        {
            yield return [.. run.Where(i => !lines[i].IsOfWhich)];
            foreach (var level in run.Select(i => lines[i].Level).Distinct().Where(l => l > 0)) yield return [.. run.Where(i => lines[i].Level == level && !lines[i].IsOfWhich)];

            // 其中 may head several lines: those after it, up to the next numbered line, are of it too.
            yield return [.. WithoutOfWhich(lines, run)];
        }
    }

    private static IEnumerable<int> WithoutOfWhich(ImmutableArray<FigureLine> lines, List<int> run)
    {
        var inside = false;
        foreach (var i in run)
        {
            if (lines[i].IsOfWhich) inside = true;
            else if (lines[i].Level is 1 or 2) inside = false;
            if (!inside) yield return i;
        }
    }
}
