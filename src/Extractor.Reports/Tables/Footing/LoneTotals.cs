using System.Collections.Immutable;

namespace Extractor.Reports.Tables.Footing;

/// <summary>
/// The one total of a plain list, in columns that no other column bears out: the label 合计 in the first or last line and nothing but items of one kind beside it
/// say what is meant. A total that is its items' sum is a claim that holds; one that misses it by what a slip of the pen makes of a sum is a claim too;
/// any other is no sum at all. Pure and thread-safe.
/// </summary>
internal static class LoneTotals
{
    /// <summary>With fewer items, a sum is too often a sum by chance.</summary>
    private const int FewItems = 3;

    /// <summary>The columns of a plain list in which the total says something, with its items.</summary>
    public static IEnumerable<(int Total, int Column, ImmutableArray<int> Items, bool Holds)> Of(FigureTable table)
    {
        var lines = table.Lines;
        var total = lines.Select((l, i) => (l, i)).Where(p => p.l.IsTotal).Select(p => p.i).ToList();
        if (total is not [var only] || lines[only].IsOfWhich || (only != 0 && only != lines.Length - 1)) yield break;
        ImmutableArray<int> items = [.. Enumerable.Range(0, lines.Length).Where(i => i != only)];
        if (items.Length < FewItems || items.Any(i => lines[i].IsOfWhich || lines[i].Label.Length == 0) || items.Select(i => lines[i].Level).Distinct().Count() > 1) yield break;
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (LineSums.Holds(table, only, items, column) is not { } holds) continue;
            var stated = lines[only].Figures[column]!;
            var parts = items.Select(i => lines[i].Figures[column]!).ToList();
            if (holds || NearMiss.IsSlip(stated, parts)) yield return (only, column, items, holds);
        }
    }
}
