namespace Extractor.Pdf.Fonts;

/// <summary>Consecutive codes with consecutive targets.</summary>
internal readonly record struct CodeRange(uint Low, uint High, int Target)
{
    /// <summary>The target of a code in ranges that are sorted by their low end; -1 for none.</summary>
    public static int Find(ReadOnlySpan<CodeRange> ranges, uint code)
    {
        int low = 0, high = ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (code < ranges[middle].Low) high = middle - 1;
            else if (code > ranges[middle].High) low = middle + 1;
            else return unchecked(ranges[middle].Target + (int)(code - ranges[middle].Low));
        }

        return -1;
    }
}
