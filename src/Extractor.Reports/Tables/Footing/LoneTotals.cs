using System.Collections.Immutable;
using Extractor.Reports.Claims;

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

    /// <summary>With fewer digits, a near miss says nothing.</summary>
    private const decimal FewDigits = 1000m;

    /// <summary>How many times the rounding a place must be for its digit to say something.</summary>
    private const decimal Telling = 4m;

    /// <summary>Digits of a whole number that a slip may fall on.</summary>
    private const int MostDigits = 15;

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
            if (holds || IsNearMiss(stated, parts)) yield return (only, column, items, holds);
        }
    }

    /// <summary>Whether one digit, two neighbouring digits, or one item left out or counted twice make the difference.</summary>
    private static bool IsNearMiss(Quantity stated, List<Quantity> parts)
    {
        var step = 2 * stated.HalfStep;
        if (step == 0 || Math.Abs(stated.Value) < FewDigits * step) return false;
        var difference = Math.Abs(stated.Value - parts.Sum(p => p.Value));

        // Whole numbers are seldom rounded, and of many roundings most cancel out: a wider allowance would fit by chance.
        var slack = stated.Decimals == 0 ? 0m : 2 * step;
        if (parts.Exists(p => p.Value >= FewDigits * step && Math.Abs(p.Value - difference) <= slack)) return true;
        if (difference >= Math.Abs(stated.Value)) return false;
        for (var (place, unit) = (0, step); place < MostDigits && unit <= difference + slack; place++, unit *= 10)
        {
            // Below that rounding fits any digit.
            if (unit <= Telling * slack) continue;
            for (var digit = 1; digit <= 9; digit++)
            {
                // A digit d off makes d units of its place; two digits exchanged make nine times their difference.
                if (Math.Abs(difference - (digit * unit)) <= slack || Math.Abs(difference - (9 * digit * unit)) <= slack) return true;
            }
        }

        return false;
    }
}
