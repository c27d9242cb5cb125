namespace Extractor.Ingest.Pdf;

/// <summary>A rectangle in reading coordinates, in points.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Horizontal extent.</summary>
    public double Width => Right - Left;

    /// <summary>Vertical extent.</summary>
    public double Height => Bottom - Top;

    /// <summary>The smallest rectangle that holds both.</summary>
    public Area Union(Area other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Whether the point lies inside or on the border.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}
