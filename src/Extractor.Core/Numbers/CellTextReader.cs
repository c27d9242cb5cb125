using static Extractor.Core.Numbers.NumberCharacters;

namespace Extractor.Core.Numbers;

/// <summary>Reads a text that should be one number and nothing else.</summary>
internal static class CellTextReader
{
    /// <summary>Reads the whole text.</summary>
    public static CellReading Read(ReadOnlySpan<char> text)
    {
        var cell = Trim(text);
        if (cell.IsEmpty) return new CellReading(CellKind.Empty);
        if (Nothing(cell) is { } nothing) return new CellReading(nothing);
        if (TryNumber(cell.TrimEnd("。；;"), out var number)) return new CellReading(number.IsSound ? CellKind.Number : CellKind.Damaged, number);
        return new CellReading(CellKind.Words);
    }

    private static CellKind? Nothing(ReadOnlySpan<char> cell)
    {
        if (IsDash(cell[0]) && Only(cell, IsDash)) return CellKind.Dash;
        if (Only(cell, c => c is '/' or '／' or '\\' or '＼' or '∕')) return CellKind.Slash;
        return cell.TrimEnd("。.") is "无" or "没有" or "无此项" or "暂无" or "無" or "（无）" or "(无)" ? CellKind.Nil : null;
    }

    private static bool Only(ReadOnlySpan<char> cell, Func<char, bool> allowed)
    {
        foreach (var c in cell)
        {
            if (!allowed(c) && !IsBlank(c)) return false;
        }

        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> cell, out PrintedNumber number)
    {
        number = null!;
        if (cell.IsEmpty) return false;
        var (start, end, bracketed) = Unbracket(cell);
        var text = cell[..end];
        var at = ComparatorTable.ReadBefore(text, SkipBlanks(text, start), out var comparator);
        at = SkipBlanks(text, at);
        var currency = ReadCurrency(text, ref at);
        var negative = ReadSign(text, ref at);
        currency |= ReadCurrency(text, ref at);
        if (at >= text.Length || !TryDigits(text, at, out var digits, out var ratio)) return false;
        at = digits.End;

        var afterBracket = false;
        if (bracketed && at == text.Length && end < cell.Length)
        {
            // The closing bracket may stand before the unit: (3.8)%.
            text = cell;
            at = end + 1;
            afterBracket = true;
        }

        var tail = NumberTail.Read(text, at, digits, inCell: true);
        if (ratio is not null && tail.End == at) tail = tail with { Unit = ratio };
        else if (ratio is not null) return false;
        var rest = SkipBlanks(text, tail.End);
        if (rest < text.Length || (bracketed && !afterBracket && end < cell.Length - 1)) return false;
        if (bracketed && IsLabel(cell[start..end], tail.Unit)) return false;
        if (digits.Flaws != NumberFlaws.None && !digits.InWords && IsDate(cell)) return false;

        var value = digits.Flaws == NumberFlaws.None ? tail.Value : 0;
        var unit = currency && tail.Unit.Dimension == Dimension.None && tail.Unit.Scale == 1 ? Currency : tail.Unit;
        number = new PrintedNumber(negative ^ bracketed ? -value : value, tail.Decimals, unit, cell.ToString())
        {
            Comparator = comparator != Comparator.None ? comparator : tail.Comparator,
            Flaws = digits.Flaws,
            InWords = digits.InWords,
        };
        return true;
    }

    /// <summary>The yuan sign before an amount.</summary>
    internal static Unit Currency { get; } = Unit.Yuan with { Symbol = "¥" };

    private static (int Start, int End, bool Bracketed) Unbracket(ReadOnlySpan<char> cell)
    {
        if (cell[0] is not ('(' or '（')) return (0, cell.Length, false);
        var close = cell.IndexOfAny(')', '）');
        return close > 1 ? (1, close, true) : (0, cell.Length, false);
    }

    // (1), （12）: the label of a column or a step; nobody prints a small whole amount that way without its unit.
    private static bool IsLabel(ReadOnlySpan<char> inside, Unit unit) => unit == Unit.Bare && inside.Length <= 2;

    private static bool ReadCurrency(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('¥' or '￥')) return false;
        at = SkipBlanks(text, at + 1);
        return true;
    }

    private static bool ReadSign(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length) return false;
        var negative = IsDash(text[at]) || text[at] is '▲' or '△' or '负';
        if (negative || IsPlus(text[at])) at = SkipBlanks(text, at + 1);
        return negative;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, int at, out ScannedNumber digits, out Unit? ratio)
    {
        digits = default;
        var begin = RatioPrefix.Read(text, at, out ratio);
        if (begin >= text.Length) return false;
        var c = text[begin];
        if (ChineseNumeralScanner.MayBegin(c)) return ChineseNumeralScanner.TryScan(text, begin, out digits);
        var lost = IsComma(c) || IsPoint(c);
        if (!IsDigit(c) && !(lost && begin + 1 < text.Length && IsDigit(text[begin + 1]))) return false;
        digits = DigitScanner.Scan(text, begin, inCell: true);
        return true;
    }

    // 2024.6.30 has two points and is no damaged number.
    private static bool IsDate(ReadOnlySpan<char> cell)
    {
        var year = SkipDigits(cell, 0);
        return year == 4 && year < cell.Length && IsPoint(cell[year]) && (DigitValue(cell[0]), DigitValue(cell[1])) is (1, 9) or (2, 0)
            && SkipDigits(cell, year + 1) - year is 2 or 3;
    }
}
