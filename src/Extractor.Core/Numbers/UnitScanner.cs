using static Extractor.Core.Numbers.NumberCharacters;

namespace Extractor.Core.Numbers;

/// <summary>A unit found behind a number.</summary>
/// <param name="End">Position after it.</param>
/// <param name="Unit">What it means.</param>
/// <param name="About">Whether 余 or 多 stands in it: 100余万元, 3万多人.</param>
internal readonly record struct ScannedUnit(int End, Unit Unit, bool About);

/// <summary>Finds the unit that stands behind a number.</summary>
internal static class UnitScanner
{
    /// <summary>Reads the unit that begins at <paramref name="start"/>, multipliers and <c>/年</c> included.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, int start, out ScannedUnit found)
    {
        found = default;
        var about = IsSome(text, start);
        var at = about ? start + 1 : start;
        if (at >= text.Length) return false;
        var entry = Match(text, at);
        if (entry is not null)
        {
            found = Per(text, at + entry.Symbol.Length, entry.Unit, about);
            return true;
        }

        foreach (var (symbol, _) in UnitTable.Multipliers)
        {
            if (!text[at..].StartsWith(symbol, StringComparison.Ordinal)) continue;
            var after = at + symbol.Length;
            var some = IsSome(text, after);
            var multiplied = Match(text, some ? after + 1 : after);
            if (multiplied is not { Multiplies: true })
            {
                found = new ScannedUnit(some ? after + 1 : after, UnitTable.Multiply(symbol, null), about || some);
                return true;
            }

            after += (some ? 1 : 0) + multiplied.Symbol.Length;
            found = Per(text, after, UnitTable.Multiply(symbol, multiplied), about || some);
            return true;
        }

        return false;
    }

    private static bool IsSome(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '余' or '多' or '來' or '来';

    private static UnitEntry? Match(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return null;
        var rest = text[at..];
        foreach (var entry in UnitTable.BeginningWith(rest[0]))
        {
            if (!rest.StartsWith(entry.Symbol, StringComparison.Ordinal)) continue;
            if (rest.Length == entry.Symbol.Length) return entry;
            var next = rest[entry.Symbol.Length];
            if (entry.NotBefore.Contains(next, StringComparison.Ordinal)) continue;
            if (IsLatin(rest[entry.Symbol.Length - 1]) && (IsLatin(next) || IsDigit(next))) continue;
            return entry;
        }

        return null;
    }

    // "次/年", "元/人": a rate of its own, never to be compared with what stands before the slash.
    private static ScannedUnit Per(ReadOnlySpan<char> text, int end, Unit unit, bool about)
    {
        if (unit.Dimension is Dimension.Ratio or Dimension.RatioDifference or Dimension.None) return new ScannedUnit(end, unit, about);
        if (end + 1 >= text.Length || text[end] is not ('/' or '／') || Match(text, end + 1) is not { } per) return new ScannedUnit(end, unit, about);
        if (per.Unit.Dimension is Dimension.Ratio or Dimension.RatioDifference) return new ScannedUnit(end, unit, about);
        var rate = new Unit($"{unit.Symbol}/{per.Symbol}", Dimension.Measure, $"{unit.Base}/{per.Unit.Base}", unit.Scale / per.Unit.Scale);
        return new ScannedUnit(end + 1 + per.Symbol.Length, rate, about);
    }
}
