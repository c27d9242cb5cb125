namespace Extractor.Ingest.Pdf;

/// <summary>Letters of about one size on one base line, gathered. Not thread-safe.</summary>
internal sealed class LetterRow
{
    /// <summary>Letters of one line stand on one base line, within this share of their size.</summary>
    private const double SameBaseline = 0.3;

    /// <summary>Letters smaller than this share of others are of another size.</summary>
    private const double SameSize = 0.8;

    private readonly double _baseline, _top, _bottom;

    /// <summary>A row that begins with a letter.</summary>
    public LetterRow(Glyph first)
    {
        _baseline = first.Baseline;
        Size = first.Size;
        (_top, _bottom) = Extent(first);
        Glyphs.Add(first);
    }

    /// <summary>Size of its first letter.</summary>
    public double Size { get; }

    /// <summary>The letters, in the order they were added.</summary>
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Whether a letter is of its size and stands on its base line.</summary>
    public bool Takes(Glyph glyph)
    {
        var (small, large) = glyph.Size < Size ? (glyph.Size, Size) : (Size, glyph.Size);
        return small > SameSize * large && Math.Abs(glyph.Baseline - _baseline) <= SameBaseline * small;
    }

    /// <summary>Part of the lower of the two rows that both share, where this one is of smaller letters; 0 where they part.</summary>
    public double Share(LetterRow larger) => Size > SameSize * larger.Size ? 0 : (Math.Min(larger._bottom, _bottom) - Math.Max(larger._top, _top)) / Math.Min(larger._bottom - larger._top, _bottom - _top);

    private static (double Top, double Bottom) Extent(Glyph glyph)
    {
        var height = Math.Max(1, Math.Min(glyph.Box.Height, glyph.Size * 1.2));
        return (glyph.CentreY - (height / 2), glyph.CentreY + (height / 2));
    }
}
