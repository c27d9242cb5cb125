namespace Extractor.Ingest.Pdf;

/// <summary>A rectangle in reading coordinates, in points.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    private const double Farthest = 1e6;

    /// <summary>Horizontal extent.</summary>
    public double Width => Right - Left;

    /// <summary>Vertical extent.</summary>
    public double Height => Bottom - Top;

    /// <summary>Whether it has finite edges and any extent; damaged files draw letters of no place.</summary>
    public bool IsReal => double.IsFinite(Left + Top + Right + Bottom) && (Width > 0 || Height > 0) && Math.Abs(Left) < Farthest && Math.Abs(Top) < Farthest;

    /// <summary>The smallest rectangle that holds both.</summary>
    public Area Union(Area other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Whether the point lies inside or on the border.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}
