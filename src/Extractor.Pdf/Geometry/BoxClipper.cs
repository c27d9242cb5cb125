using System.Collections.Immutable;

namespace Extractor.Pdf.Geometry;

/// <summary>Cuts lines (Liang and Barsky) and areas (Sutherland and Hodgman) to a box.</summary>
internal static class BoxClipper
{
    /// <summary>Adds what of the lines lies inside; a line that is cut becomes open pieces.</summary>
    public static void CutLines(PdfSubpath subpath, PdfBox box, ImmutableArray<PdfSubpath>.Builder into)
    {
        if (box.Contains(subpath.Box))
        {
            into.Add(subpath);
            return;
        }

        var points = subpath.Points;
        var run = new List<PdfPoint>();
        var lines = subpath.IsClosed ? points.Length : points.Length - 1;
        for (var i = 0; i < lines; i++)
        {
            if (Cut(points[i], points[(i + 1) % points.Length], box) is not var (from, to))
            {
                Finish(run, subpath.HasCurves, into);
                continue;
            }

            if (run.Count > 0 && run[^1] != from) Finish(run, subpath.HasCurves, into);
            if (run.Count == 0) run.Add(from);
            run.Add(to);
        }

        Finish(run, subpath.HasCurves, into);
    }

    /// <summary>Adds what of the area lies inside.</summary>
    public static void CutArea(PdfSubpath subpath, PdfBox box, ImmutableArray<PdfSubpath>.Builder into)
    {
        if (box.Contains(subpath.Box))
        {
            into.Add(subpath);
            return;
        }

        if (subpath.IsRectangle)
        {
            if (subpath.Box.Intersect(box) is { } left) into.Add(Rectangle(left, subpath.HasCurves));
            return;
        }

        var points = new List<PdfPoint>(subpath.Points);
        points = CutSide(points, point => point.X - box.Left);
        points = CutSide(points, point => box.Right - point.X);
        points = CutSide(points, point => point.Y - box.Top);
        points = CutSide(points, point => box.Bottom - point.Y);
        if (points.Count >= 2) into.Add(new([.. points], IsClosed: true, IsRectangle: false, subpath.HasCurves));
    }

    private static PdfSubpath Rectangle(PdfBox box, bool curves) => new(
        [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)], IsClosed: true, IsRectangle: true, curves);

    private static void Finish(List<PdfPoint> run, bool curves, ImmutableArray<PdfSubpath>.Builder into)
    {
        if (run.Count >= 2) into.Add(new([.. run], IsClosed: false, IsRectangle: false, curves));
        run.Clear();
    }

    private static (PdfPoint From, PdfPoint To)? Cut(PdfPoint a, PdfPoint b, PdfBox box)
    {
        double enter = 0, leave = 1, dx = b.X - a.X, dy = b.Y - a.Y;
        if (!Side(-dx, a.X - box.Left, ref enter, ref leave) || !Side(dx, box.Right - a.X, ref enter, ref leave)
            || !Side(-dy, a.Y - box.Top, ref enter, ref leave) || !Side(dy, box.Bottom - a.Y, ref enter, ref leave)) return null;
        return (enter == 0 ? a : new(a.X + (enter * dx), a.Y + (enter * dy)), leave == 1 ? b : new(a.X + (leave * dx), a.Y + (leave * dy)));
    }

    private static bool Side(double towards, double distance, ref double enter, ref double leave)
    {
        if (towards == 0) return distance >= 0;
        var at = distance / towards;
        if (towards < 0) enter = Math.Max(enter, at);
        else leave = Math.Min(leave, at);
        return enter <= leave;
    }

    /// <param name="depth">How far inside the side a point is; negative outside.</param>
    private static List<PdfPoint> CutSide(List<PdfPoint> points, Func<PdfPoint, double> depth)
    {
        var kept = new List<PdfPoint>(points.Count + 4);
        for (var i = 0; i < points.Count; i++)
        {
            PdfPoint from = points[i], to = points[(i + 1) % points.Count];
            double a = depth(from), b = depth(to);
            if (a >= 0) kept.Add(from);
            if (a >= 0 != b >= 0)
            {
                var share = a / (a - b);
                kept.Add(new(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y))));
            }
        }

        return kept;
    }
}
