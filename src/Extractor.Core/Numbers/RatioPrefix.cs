namespace Extractor.Core.Numbers;

/// <summary>百分之 and 千分之 before a number.</summary>
internal static class RatioPrefix
{
    /// <summary>Per mille.</summary>
    private static readonly Unit PerMille = new("‰", Dimension.Ratio, "", 0.001m);

    /// <summary>Reads the prefix that begins at <paramref name="at"/>; returns the position after it, or <paramref name="at"/>.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, out Unit? unit)
    {
        var rest = text[at..];
        unit = rest.StartsWith("百分之", StringComparison.Ordinal) ? Unit.Percent
            : rest.StartsWith("千分之", StringComparison.Ordinal) ? PerMille
            : null;
        return unit is null ? at : at + 3;
    }

    /// <summary>Reads the prefix that ends at <paramref name="end"/> and begins no earlier than <paramref name="from"/>; returns where it begins, or <paramref name="end"/>.</summary>
    public static int ReadBefore(ReadOnlySpan<char> text, int from, int end, out Unit? unit)
    {
        unit = null;
        return end - from >= 3 && Read(text[..end], end - 3, out unit) == end ? end - 3 : end;
    }
}
