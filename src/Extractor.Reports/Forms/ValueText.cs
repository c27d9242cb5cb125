using System.Text.RegularExpressions;
using Extractor.Core.Numbers;

namespace Extractor.Reports.Forms;

/// <summary>Reads a target or an actual value: a number with a relation and any unit, known or not (3000卷). Pure and thread-safe.</summary>
internal static partial class ValueText
{
    /// <summary>The number that a text is as a whole, or null where it is words or more than one number.</summary>
    public static PrintedNumber? Number(string text)
    {
        if (NumberReader.ReadCell(text).Number is { } number) return number;
        var match = Counted().Match(text);
        if (!match.Success || NumberReader.ReadCell(match.Groups["n"].Value).Number is not { Unit.Dimension: Dimension.None } bare) return null;
        var unit = match.Groups["u"].Value;
        return bare with { Unit = new Unit(unit, Dimension.Count, unit, 1m) };
    }

    // A thing counted by a measure word the unit table does not know; 年, 月 and the like would make it a date, 以上 a bound.
    [GeneratedRegex(@"^\s*(?<n>(?:[≥≤≧≦><＞＜=＝]|不低于|不少于|不超过|大于|小于)?\s*\d[\d,]*(?:\.\d+)?)\s*(?<u>(?![年月日时分秒以至到及左])\p{IsCJKUnifiedIdeographs}{1,3})\s*$")]
    private static partial Regex Counted();
}
