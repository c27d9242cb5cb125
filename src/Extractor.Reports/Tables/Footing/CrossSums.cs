using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Tables.Footing;

/// <summary>Finds which columns a labelled total column is the sum of: the header offers readings, most lines decide. Pure and thread-safe.</summary>
internal static class CrossSums
{
    /// <summary>Lines that must bear a sum out where the header does not arrange it.</summary>
    private const int Several = 2;

    /// <summary>The sums that more lines bear out than contradict.</summary>
    public static IEnumerable<(int Total, ImmutableArray<int> Parts, int Holds, int Fails)> Of(FigureTable table)
    {
        var place = table.Columns.Select((c, i) => (c.Index, i)).ToDictionary(p => p.Index, p => p.i);
        for (var total = 0; total < table.Columns.Length; total++)
        {
            if (!ColumnTree.IsTotal(table.Columns[total].Leaf)) continue;
            var best = Readings(table, place, total)
                .Select(parts => (Parts: parts, Count: Count(table, total, parts)))
                .Where(r => r.Count.Holds >= Several && r.Count.Holds > r.Count.Fails)
                .OrderByDescending(r => r.Count.Holds - r.Count.Fails).ThenByDescending(r => r.Parts.Length)
                .FirstOrDefault();
            if (!best.Parts.IsDefaultOrEmpty) yield return (total, best.Parts, best.Count.Holds, best.Count.Fails);
        }
    }

    /// <summary>The parts' figures of a line, or null where one cannot be read or the line says nothing.</summary>
    public static List<Quantity>? Parts(FigureTable table, int line, int total, ImmutableArray<int> parts)
    {
        var figures = table.Lines[line].Figures;
        if (figures[total] is not { IsBlank: false } stated) return null;
        var found = parts.Select(p => figures[p]).OfType<Quantity>().ToList();
        return found.Count == parts.Length && found.Count(q => q.Number.Value != 0) > 1 && found.TrueForAll(q => q.IsBlank || q.Unit == stated.Unit) ? found : null;
    }

    private static (int Holds, int Fails) Count(FigureTable table, int total, ImmutableArray<int> parts)
    {
        var (holds, fails) = (0, 0);
        for (var line = 0; line < table.Lines.Length; line++)
        {
            if (Parts(table, line, total, parts) is not { } found) continue;
            var stated = table.Lines[line].Figures[total]!;
            if (TailSum.Holds(stated, found)) holds++;
            else fails++;
        }

        return (holds, fails);
    }

    private static IEnumerable<ImmutableArray<int>> Readings(FigureTable table, Dictionary<int, int> place, int total)
    {
        foreach (var sum in ColumnTree.Sums(table.Columns))
        {
            if (place[sum.Total] == total) yield return [.. sum.Parts.Select(p => place[p])];
        }

        // Without a header that arranges them, the parts are a run of columns beside the total.
        for (var length = 2; total + length < table.Columns.Length; length++) yield return [.. Enumerable.Range(total + 1, length)];
        for (var length = 2; total - length >= 0; length++) yield return [.. Enumerable.Range(total - length, length)];
    }
}
