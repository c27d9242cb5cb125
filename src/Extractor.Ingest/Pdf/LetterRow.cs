namespace Extractor.Ingest.Pdf;

/// <summary>Letters of one line, gathered. Not thread-safe.</summary>
internal sealed class LetterRow
{
    /// <summary>Letters of about one size stand on one base line; others (raised, small) reach into the line.</summary>
    private const double SameBaseline = 0.3;

    private readonly double _baseline, _size, _top, _bottom;

    /// <summary>A row that begins with a letter.</summary>
    public LetterRow(Glyph first)
    {
        _baseline = first.Baseline;
        _size = first.Size;
        (_top, _bottom) = Extent(first);
        Glyphs.Add(first);
    }

    /// <summary>The letters, in the order they were added.</summary>
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Whether a letter stands in this line.</summary>
    public bool Takes(Glyph glyph)
    {
        var (small, large) = glyph.Size < _size ? (glyph.Size, _size) : (_size, glyph.Size);
        if (small > 0.8 * large) return Math.Abs(glyph.Baseline - _baseline) <= SameBaseline * small;
        var (top, bottom) = Extent(glyph);
        return Math.Min(bottom, _bottom) - Math.Max(top, _top) >= 0.5 * Math.Min(bottom - top, _bottom - _top);
    }

    private static (double Top, double Bottom) Extent(Glyph glyph)
    {
        var height = Math.Max(1, Math.Min(glyph.Box.Height, glyph.Size * 1.2));
        return (glyph.CentreY - (height / 2), glyph.CentreY + (height / 2));
    }
}
