namespace Extractor.Pdf.Geometry;

/// <summary>An affine map: x' = Ax + Cy + E, y' = Bx + Dy + F.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Whether upright boxes stay upright boxes.</summary>
    public bool KeepsBoxesUpright => (B == 0 && C == 0) || (A == 0 && D == 0);

    /// <summary>The mean enlargement of lengths.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    public PdfPoint Apply(double x, double y) => new((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>First this map, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C), (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C), (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E, (E * next.B) + (F * next.D) + next.F);

    /// <summary>The map back. Only for maps that keep areas.</summary>
    public Matrix Inverse()
    {
        var area = (A * D) - (B * C);
        return new(D / area, -B / area, -C / area, A / area, ((C * F) - (D * E)) / area, ((B * E) - (A * F)) / area);
    }

    /// <summary>The smallest upright box around the image of a box.</summary>
    public PdfBox Apply(PdfBox box)
    {
        PdfPoint a = Apply(box.Left, box.Top), b = Apply(box.Right, box.Top), c = Apply(box.Right, box.Bottom), d = Apply(box.Left, box.Bottom);
        return new(
            Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)), Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)),
            Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)), Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y)));
    }
}
