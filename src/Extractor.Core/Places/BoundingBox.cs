namespace Extractor.Core.Places;

/// <summary>A box on a page, in points (1/72 inch) from the top left corner of the page as it is seen, after rotation.</summary>
public readonly record struct BoundingBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Horizontal extent in points.</summary>
    public double Width => Right - Left;

    /// <summary>Vertical extent in points.</summary>
    public double Height => Bottom - Top;

    /// <summary>The smallest box that holds both.</summary>
    public BoundingBox Union(BoundingBox other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
