using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Geometry;

/// <summary>The size of a page as seen, and the map from the page's own coordinates to those of the public face.</summary>
internal sealed record PageGeometry(double Width, double Height, int Rotation, Matrix ToPage)
{
    private const double Largest = 1_000_000;

    public PdfBox Box => new(0, 0, Width, Height);

    public static PageGeometry Read(PdfDictionary page, InheritedEntries inherited, ObjectStore store)
    {
        var all = inherited.With(page);
        var media = ReadBox(all.MediaBox, store);
        if (media is null)
        {
            store.Problems.Add(PdfProblems.PageSizeMissing, "No usable MediaBox.");
            media = new PdfBox(0, 0, 595.276, 841.89);
        }

        var box = media.Value;
        if (ReadBox(all.CropBox, store) is { } crop && crop.Intersect(box) is { Width: > 0, Height: > 0 } seen) box = seen;
        var turn = store.Resolve(all.Rotate);
        var rotation = turn.Kind == PdfKind.Number ? (int)(((Math.Round(turn.Number / 90) % 4) + 4) % 4) * 90 : 0;
        return rotation switch
        {
            90 => new(box.Height, box.Width, 90, new(0, 1, 1, 0, -box.Top, -box.Left)),
            180 => new(box.Width, box.Height, 180, new(-1, 0, 0, 1, box.Right, -box.Top)),
            270 => new(box.Height, box.Width, 270, new(0, -1, -1, 0, box.Bottom, box.Right)),
            _ => new(box.Width, box.Height, 0, new(1, 0, 0, -1, -box.Left, box.Bottom)),
        };
    }

    /// <summary>A rectangle as written, its corners in any order (Top is the smaller y); null where it is none.</summary>
    public static PdfBox? ReadBox(PdfValue value, ObjectStore store)
    {
        if (store.Resolve(value).Array is not { Length: >= 4 } corners) return null;
        Span<double> at = stackalloc double[4];
        for (var i = 0; i < 4; i++)
        {
            var corner = store.Resolve(corners[i]);
            if (corner.Kind != PdfKind.Number || !double.IsFinite(corner.Number)) return null;
            at[i] = Math.Clamp(corner.Number, -Largest, Largest);
        }

        var box = new PdfBox(Math.Min(at[0], at[2]), Math.Min(at[1], at[3]), Math.Max(at[0], at[2]), Math.Max(at[1], at[3]));
        return box.Width > 0 && box.Height > 0 ? box : null;
    }
}
