using System.Collections.Immutable;
using Extractor.Pdf.Geometry;

namespace Extractor.Pdf.Content;

/// <summary>Turns a built path into public paths, cut to the clip.</summary>
internal sealed class PathPainter(PageOutput output)
{
    private const double Straight = 0.02;

    public void Paint(PathBuilder path, GraphicsState state, bool fill, bool stroke)
    {
        if (path.Bounds() is not { } bounds || !bounds.Touches(state.Clip)) return;
        var inside = state.Clip.Contains(bounds);
        var whole = ImmutableArray.CreateBuilder<PdfSubpath>(path.Pieces.Count);
        var cutFill = inside ? null : ImmutableArray.CreateBuilder<PdfSubpath>();
        var cutStroke = inside ? null : ImmutableArray.CreateBuilder<PdfSubpath>();
        for (var i = 0; i < path.Pieces.Count; i++)
        {
            if (Subpath(path.PointsOf(i), path.Pieces[i]) is not { } subpath) continue;
            if (inside)
            {
                whole.Add(subpath);
                continue;
            }

            if (fill) BoxClipper.CutArea(subpath, state.Clip, cutFill!);
            if (stroke) BoxClipper.CutLines(subpath, state.Clip, cutStroke!);
        }

        var width = state.LineWidth * state.Matrix.Scale;
        if (inside) Emit(whole, fill ? state.Fill : null, stroke ? state.Stroke : null, width, state.IsDashed);
        else
        {
            if (fill) Emit(cutFill!, state.Fill, null, 0, dashed: false);
            if (stroke) Emit(cutStroke!, null, state.Stroke, width, state.IsDashed);
        }
    }

    private void Emit(ImmutableArray<PdfSubpath>.Builder subpaths, PdfColour? fill, PdfColour? stroke, double width, bool dashed)
    {
        if (subpaths.Count == 0) return;
        var box = subpaths[0].Box;
        for (var i = 1; i < subpaths.Count; i++) box = box.Union(subpaths[i].Box);
        output.Paths.Add(new PdfPath
        {
            Subpaths = subpaths.ToImmutable(),
            Box = box,
            Fill = fill,
            Stroke = stroke,
            LineWidth = stroke is null ? 0 : width,
            IsDashed = dashed && stroke is not null,
            IsAnnotation = output.InAnnotation,
            Index = output.Paths.Count,
        });
    }

    private static PdfSubpath? Subpath(ReadOnlySpan<PdfPoint> points, PathBuilder.Piece piece)
    {
        var closed = piece.IsClosed;
        if (points.Length > 2 && Near(points[0], points[^1]))
        {
            points = points[..^1];
            closed = true;
        }

        if (points.Length < 2) return null;
        return new(ImmutableArray.Create(points), closed, !piece.HasCurves && IsRectangle(points), piece.HasCurves);
    }

    private static bool IsRectangle(ReadOnlySpan<PdfPoint> points)
    {
        if (points.Length != 4) return false;
        PdfPoint a = points[0], b = points[1], c = points[2], d = points[3];
        return (Same(a.Y, b.Y) && Same(b.X, c.X) && Same(c.Y, d.Y) && Same(d.X, a.X))
            || (Same(a.X, b.X) && Same(b.Y, c.Y) && Same(c.X, d.X) && Same(d.Y, a.Y));
    }

    private static bool Near(PdfPoint a, PdfPoint b) => Same(a.X, b.X) && Same(a.Y, b.Y);

    private static bool Same(double a, double b) => Math.Abs(a - b) < Straight;
}
