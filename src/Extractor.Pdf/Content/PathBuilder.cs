using Extractor.Pdf.Geometry;

namespace Extractor.Pdf.Content;

/// <summary>The path being built, in page coordinates; flat lists that are used again.</summary>
internal sealed class PathBuilder(PageOutput output)
{
    private const int CurvePieces = 4;
    private readonly List<PdfPoint> _points = [];
    private readonly List<Piece> _pieces = [];
    private double _x;
    private double _y;

    /// <summary>A subpath: points from Start up to the next piece's.</summary>
    internal readonly record struct Piece(int Start, bool IsClosed, bool HasCurves);

    public bool IsEmpty => _pieces.Count == 0;

    public IReadOnlyList<Piece> Pieces => _pieces;

    public ReadOnlySpan<PdfPoint> PointsOf(int piece)
    {
        var end = piece + 1 < _pieces.Count ? _pieces[piece + 1].Start : _points.Count;
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_points)[_pieces[piece].Start..end];
    }

    public void Clear()
    {
        _points.Clear();
        _pieces.Clear();
    }

    public void Move(in Matrix matrix, double x, double y)
    {
        // A move right after a move replaces it.
        if (_pieces.Count > 0 && _pieces[^1].Start == _points.Count - 1)
        {
            _points.RemoveAt(_points.Count - 1);
            _pieces.RemoveAt(_pieces.Count - 1);
        }

        if (!output.Count(1)) return;
        _pieces.Add(new(_points.Count, IsClosed: false, HasCurves: false));
        Put(matrix, x, y);
    }

    public void Line(in Matrix matrix, double x, double y)
    {
        if (Begin(matrix, x, y)) Put(matrix, x, y);
    }

    public void Curve(in Matrix matrix, double x1, double y1, double x2, double y2, double x3, double y3)
    {
        if (!Begin(matrix, x1, y1) || !output.Count(CurvePieces)) return;
        _pieces[^1] = _pieces[^1] with { HasCurves = true };
        double x0 = _x, y0 = _y;
        for (var i = 1; i <= CurvePieces; i++)
        {
            double t = i / (double)CurvePieces, u = 1 - t;
            double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
            Put(matrix, (a * x0) + (b * x1) + (c * x2) + (d * x3), (a * y0) + (b * y1) + (c * y2) + (d * y3));
        }
    }

    /// <summary>A curve whose first control point is the current point.</summary>
    public void CurveFromHere(in Matrix matrix, double x2, double y2, double x3, double y3) => Curve(matrix, _x, _y, x2, y2, x3, y3);

    public void Rectangle(in Matrix matrix, double x, double y, double width, double height)
    {
        if (!output.Count(4)) return;
        _pieces.Add(new(_points.Count, IsClosed: true, HasCurves: false));
        Put(matrix, x + width, y);
        Put(matrix, x + width, y + height);
        Put(matrix, x, y + height);
        Put(matrix, x, y);
    }

    public void Close()
    {
        if (_pieces.Count > 0) _pieces[^1] = _pieces[^1] with { IsClosed = true };
    }

    /// <summary>The smallest box around all points.</summary>
    public PdfBox? Bounds()
    {
        if (_points.Count == 0) return null;
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (var point in _points)
        {
            left = Math.Min(left, point.X);
            right = Math.Max(right, point.X);
            top = Math.Min(top, point.Y);
            bottom = Math.Max(bottom, point.Y);
        }

        return new(left, top, right, bottom);
    }

    /// <summary>Makes room for a point; after a closed subpath a new one begins where that one began.</summary>
    private bool Begin(in Matrix matrix, double x, double y)
    {
        if (!output.Count(1)) return false;
        if (_pieces.Count == 0)
        {
            // A line without a start: it begins where it ends, as other readers do.
            _pieces.Add(new(_points.Count, IsClosed: false, HasCurves: false));
            Put(matrix, x, y);
        }
        else if (_pieces[^1].IsClosed)
        {
            var start = _points[_pieces[^1].Start];
            _pieces.Add(new(_points.Count, IsClosed: false, HasCurves: false));
            _points.Add(start);
        }

        return true;
    }

    private void Put(in Matrix matrix, double x, double y)
    {
        _x = x;
        _y = y;
        var point = matrix.Apply(x, y);
        _points.Add(double.IsFinite(point.X) && double.IsFinite(point.Y) ? point : default);
    }
}
