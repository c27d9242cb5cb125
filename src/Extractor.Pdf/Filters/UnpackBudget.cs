namespace Extractor.Pdf.Filters;

/// <summary>How many bytes may still be unpacked.</summary>
internal sealed class UnpackBudget(PdfLimits limits)
{
    private long _left = limits.PageBytes;

    /// <summary>Bytes one stream may have now.</summary>
    public int Next => (int)Math.Min(_left, limits.StreamBytes);

    public void Spend(int bytes) => _left = Math.Max(0, _left - bytes);

    /// <summary>Begins anew, as for the next page.</summary>
    public void Renew() => _left = limits.PageBytes;
}
