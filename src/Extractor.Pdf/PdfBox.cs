namespace Extractor.Pdf;

/// <summary>A box on a page, in points (1/72 inch) from the top left corner of the page as it is seen, after rotation and cropping.</summary>
public readonly record struct PdfBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Horizontal extent in points.</summary>
    public double Width => Right - Left;

    /// <summary>Vertical extent in points.</summary>
    public double Height => Bottom - Top;

    /// <summary>The point in the middle.</summary>
    public PdfPoint Centre => new((Left + Right) / 2, (Top + Bottom) / 2);

    /// <summary>Whether the point lies inside or on the border.</summary>
    public bool Contains(PdfPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>Whether the other box lies inside or touches the border from inside.</summary>
    public bool Contains(PdfBox other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>Whether the boxes share at least a point.</summary>
    public bool Touches(PdfBox other) => other.Left <= Right && other.Right >= Left && other.Top <= Bottom && other.Bottom >= Top;

    /// <summary>The smallest box that holds both.</summary>
    public PdfBox Union(PdfBox other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>What both share; null where they do not touch.</summary>
    public PdfBox? Intersect(PdfBox other) => Touches(other)
        ? new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom))
        : null;
}
