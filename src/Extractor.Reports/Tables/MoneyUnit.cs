using System.Text.RegularExpressions;
using Extractor.Core.Numbers;

namespace Extractor.Reports.Tables;

/// <summary>Units of money as captions and headers name them. Pure and thread-safe.</summary>
internal static partial class MoneyUnit
{
    /// <summary>The unit of a name such as 万元 (spaces allowed), or null where it is no unit of money.</summary>
    public static Unit? Named(string name)
    {
        var unit = NumberReader.ReadCell("1" + Wording.Compact(name)).Number?.Unit;
        return unit is { Dimension: Dimension.Money } ? unit : null;
    }

    /// <summary>The unit a header cell names in brackets or after a slash: <c>金额（万元）</c>, or null.</summary>
    public static Unit? InHeader(string header)
    {
        if (!header.Contains('元', StringComparison.Ordinal)) return null;
        var match = Bracketed().Match(Wording.Compact(header));
        return match.Success ? Named(match.Groups["unit"].Value) : null;
    }

    /// <summary>Whether a header cell names percent: <c>执行率（%）</c>.</summary>
    public static bool IsPercent(string header) => header.AsSpan().ContainsAny('%', '％');

    [GeneratedRegex(@"[(,:/](?:单位:?|人民币)*(?<unit>亿元|百万元|万元|千元|元)\)?$|[(](?:单位:?|人民币)*(?<unit>亿元|百万元|万元|千元|元)[)]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
