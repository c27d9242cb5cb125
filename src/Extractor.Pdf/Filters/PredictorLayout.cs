namespace Extractor.Pdf.Filters;

/// <summary>How samples lie in the rows that a predictor works on.</summary>
internal readonly record struct PredictorLayout(int Colours, int Bits, int Columns)
{
    public bool IsPossible => Colours is > 0 and <= 64 && Bits is 1 or 2 or 4 or 8 or 16 && Columns > 0 && RowBits <= 1L << 30;

    /// <summary>Bytes of one pixel, at least one.</summary>
    public int PixelBytes => Math.Max(1, Colours * Bits / 8);

    public int RowBytes => (int)((RowBits + 7) / 8);

    private long RowBits => (long)Colours * Bits * Columns;
}
