using static Extractor.Core.Numbers.NumberCharacters;

namespace Extractor.Core.Numbers;

/// <summary>Reads a number in Arabic digits: groups of thousands, point, decimals, and what is wrong with them.</summary>
/// <remarks>
/// In a cell everything belongs to the one number, so what does not fit is a flaw. In a sentence a comma or a space may also stand between two numbers,
/// so it only groups where every group has three digits.
/// </remarks>
internal static class DigitScanner
{
    /// <summary>Reads the number that begins at <paramref name="start"/>: a digit, a point before a digit, or a comma whose leading digits are lost.</summary>
    public static ScannedNumber Scan(ReadOnlySpan<char> text, int start, bool inCell)
    {
        var digits = default(DigitCollector);
        var flaws = NumberFlaws.None;
        var at = start;
        if (IsComma(text[at]))
        {
            flaws |= NumberFlaws.LostLeadingDigits;
            at++;
        }

        if (at < text.Length && IsPoint(text[at]))
        {
            if (!inCell) flaws |= NumberFlaws.LostLeadingDigits;
        }
        else
        {
            at = ScanWhole(text, at, inCell, ref digits, ref flaws);
        }

        at = ScanDecimals(text, at, inCell, ref digits, ref flaws);
        if (digits.TooLong) flaws |= NumberFlaws.TooLong;
        return flaws == NumberFlaws.None ? new ScannedNumber(at, digits.ToDecimal(), digits.Decimals) : new ScannedNumber(at, 0, 0, flaws);
    }

    private static int ScanWhole(ReadOnlySpan<char> text, int start, bool inCell, ref DigitCollector digits, ref NumberFlaws flaws)
    {
        var at = SkipDigits(text, start);
        digits.Add(text[start..at], afterPoint: false);
        var first = at - start;
        var groups = 0;
        while (at < text.Length)
        {
            var next = AfterSeparator(text, at, inCell);
            if (next == at || next >= text.Length || !IsDigit(text[next])) break;
            var end = SkipDigits(text, next);
            var comma = IsComma(text[at]);
            var fits = end - next == 3 && (groups > 0 || first <= 3) && (comma || SpacesGroup(text, at, inCell));
            if (!fits)
            {
                if (!inCell && !(comma && IsBroken(text, at, next, end, first, groups))) break;
                flaws |= NumberFlaws.MisplacedSeparator;
            }

            digits.Add(text[next..end], afterPoint: false);
            groups++;
            at = end;
        }

        if (groups > 0 && DigitValue(text[start]) == 0) flaws |= NumberFlaws.MisplacedSeparator;
        return at;
    }

    // Past one comma or one space; in a cell past white space after the comma too (a narrow column breaks lines there).
    private static int AfterSeparator(ReadOnlySpan<char> text, int at, bool inCell)
    {
        if (IsComma(text[at])) return inCell ? SkipBlanks(text, at + 1) : at + 1;
        if (inCell) return SkipBlanks(text, at);
        return IsSpace(text[at]) && text[at] != '\t' ? at + 1 : at;
    }

    // A space groups when only groups of three follow; in a sentence it must be a narrow one, or a point must close the groups.
    private static bool SpacesGroup(ReadOnlySpan<char> text, int at, bool inCell)
    {
        var narrow = IsGroupSpace(text[at]);
        var end = at;
        while (end < text.Length && IsSpace(text[end]) && text[end] != '\t' && end + 1 < text.Length && IsDigit(text[end + 1]))
        {
            var next = SkipDigits(text, end + 1);
            if (next - end != 4) return false;
            end = next;
        }

        return end > at && (inCell || narrow || PointFollows(text, end));
    }

    // In a sentence, a comma between digits that is neither a thousands mark nor believable as a list mark.
    private static bool IsBroken(ReadOnlySpan<char> text, int comma, int next, int end, int first, int groups) =>
        groups > 0 || (text[comma] == ',' && PointFollows(text, end) && (first <= 3 || end - next == 3));

    private static bool PointFollows(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && IsPoint(text[at]) && IsDigit(text[at + 1]);

    private static int ScanDecimals(ReadOnlySpan<char> text, int start, bool inCell, ref DigitCollector digits, ref NumberFlaws flaws)
    {
        var at = start;
        for (var points = 0; ; points++)
        {
            var point = inCell ? SkipBlanks(text, at) : at;
            if (point >= text.Length || !IsPoint(text[point])) return inCell && points > 0 ? SwallowRest(text, at, ref flaws) : at;
            var next = inCell ? SkipBlanks(text, point + 1) : point + 1;
            var end = SkipDigits(text, next);
            if (end == next)
            {
                if (!inCell && !ClosesAmount(text, next)) return at;
                flaws |= NumberFlaws.LostTrailingDigits;
                return point + 1;
            }

            if (!inCell && points == 0 && IsLabelBeforeYear(text, start, next, end)) return at;
            if (points > 0) flaws |= NumberFlaws.SeveralPoints;
            digits.Add(text[next..end], afterPoint: true);
            at = end;
        }
    }

    // "12.万元" has lost its decimals; "1.人员经费" is a label and its text.
    private static bool ClosesAmount(ReadOnlySpan<char> text, int at) =>
        UnitScanner.TryScan(text, at, out var unit) && unit.Unit.Dimension is Dimension.Money or Dimension.Ratio or Dimension.RatioDifference;

    // "1.2024年度收入" is label 1 and the year 2024.
    private static bool IsLabelBeforeYear(ReadOnlySpan<char> text, int wholeEnd, int next, int end) =>
        end - next == 4 && end < text.Length && text[end] == '年'
        && (wholeEnd < 3 || !IsDigit(text[wholeEnd - 3]))
        && (DigitValue(text[next]), DigitValue(text[next + 1])) is (1, 9) or (2, 0);

    // In a cell, digits after the decimals ("12.5 13.6", "1133.1\n8") belong to no readable number.
    private static int SwallowRest(ReadOnlySpan<char> text, int start, ref NumberFlaws flaws)
    {
        var at = start;
        while (at < text.Length && (IsDigit(text[at]) || IsComma(text[at]) || IsBlank(text[at]) || IsPoint(text[at]))) at++;
        while (at > start && IsBlank(text[at - 1])) at--;
        if (at > start) flaws |= NumberFlaws.MisplacedSeparator;
        return at;
    }
}
