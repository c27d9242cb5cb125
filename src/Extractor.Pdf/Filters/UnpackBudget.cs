namespace Extractor.Pdf.Filters;

/// <summary>How many bytes may still be unpacked.</summary>
internal sealed class UnpackBudget(PdfLimits limits)
{
    /// <summary>Up to this length no stream is a bomb.</summary>
    private const int Harmless = 8 << 20;

    private long _left = limits.PageBytes;

    /// <summary>Bytes one stream may have now, whatever its packed length.</summary>
    public int Next => (int)Math.Min(_left, limits.StreamBytes);

    /// <summary>Bytes that so many packed ones may become now.</summary>
    public int For(long packed) => (int)Math.Min(Next, Math.Max(Harmless, packed * limits.StreamRatio));

    public void Spend(int bytes) => _left = Math.Max(0, _left - bytes);

    /// <summary>Begins anew, as for the next page.</summary>
    public void Renew() => _left = limits.PageBytes;
}
