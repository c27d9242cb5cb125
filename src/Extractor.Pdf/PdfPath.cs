using System.Collections.Immutable;

namespace Extractor.Pdf;

/// <summary>Lines or areas painted at once, cut to the clip in force; what lies outside is not there.</summary>
public sealed record PdfPath
{
    /// <summary>The pieces, at least one.</summary>
    public required ImmutableArray<PdfSubpath> Subpaths { get; init; }

    /// <summary>The smallest box that holds every point; the line width is not counted.</summary>
    public required PdfBox Box { get; init; }

    /// <summary>Line colour; null where the path is not stroked.</summary>
    public PdfColour? Stroke { get; init; }

    /// <summary>Area colour; null where the path is not filled.</summary>
    public PdfColour? Fill { get; init; }

    /// <summary>Line width on the page, in points; 0 is the thinnest line a device can draw.</summary>
    public double LineWidth { get; init; }

    /// <summary>Whether the line is dashed.</summary>
    public bool IsDashed { get; init; }

    /// <summary>Whether the path belongs to an annotation.</summary>
    public bool IsAnnotation { get; init; }

    /// <summary>Position among the paths of the page, from 0, in the order of drawing.</summary>
    public int Index { get; init; }
}

/// <summary>A connected run of straight lines; curves are given by a few points on them.</summary>
/// <param name="Points">At least two points, in the order of drawing; the first is not repeated at the end of a closed one.</param>
/// <param name="IsClosed">Whether a line leads back to the first point.</param>
/// <param name="IsRectangle">Whether it is an upright rectangle, however it was drawn.</param>
/// <param name="HasCurves">Whether any part was a curve.</param>
public readonly record struct PdfSubpath(ImmutableArray<PdfPoint> Points, bool IsClosed, bool IsRectangle, bool HasCurves)
{
    /// <summary>The smallest box that holds every point.</summary>
    public PdfBox Box
    {
        get
        {
            double left = Points[0].X, right = left, top = Points[0].Y, bottom = top;
            foreach (var point in Points)
            {
                left = Math.Min(left, point.X);
                right = Math.Max(right, point.X);
                top = Math.Min(top, point.Y);
                bottom = Math.Max(bottom, point.Y);
            }

            return new(left, top, right, bottom);
        }
    }
}
