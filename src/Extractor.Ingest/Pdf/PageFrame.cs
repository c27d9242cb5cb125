using Extractor.Core.Places;
using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Turns a page so that most of its text reads rightwards, and places back. Immutable and thread-safe.</summary>
/// <param name="Number">Page number, from 1.</param>
/// <param name="Turn">0: as seen; 1: the text reads upwards; -1: downwards; 2: upside down.</param>
/// <param name="PageWidth">Width as seen.</param>
/// <param name="PageHeight">Height as seen.</param>
internal sealed record PageFrame(int Number, int Turn, double PageWidth, double PageHeight)
{
    /// <summary>Width in reading coordinates.</summary>
    public double Width => Turn is 0 or 2 ? PageWidth : PageHeight;

    /// <summary>Height in reading coordinates.</summary>
    public double Height => Turn is 0 or 2 ? PageHeight : PageWidth;

    /// <summary>A box of the page in reading coordinates.</summary>
    public Area ToReading(PdfBox box) => Turn switch
    {
        1 => new Area(PageHeight - box.Bottom, box.Left, PageHeight - box.Top, box.Right),
        -1 => new Area(box.Top, PageWidth - box.Right, box.Bottom, PageWidth - box.Left),
        2 => new Area(PageWidth - box.Right, PageHeight - box.Bottom, PageWidth - box.Left, PageHeight - box.Top),
        _ => new Area(box.Left, box.Top, box.Right, box.Bottom),
    };

    /// <summary>A point of the page in reading coordinates.</summary>
    public PdfPoint ToReading(PdfPoint point) => Turn switch
    {
        1 => new PdfPoint(PageHeight - point.Y, point.X),
        -1 => new PdfPoint(point.Y, PageWidth - point.X),
        2 => new PdfPoint(PageWidth - point.X, PageHeight - point.Y),
        _ => point,
    };

    /// <summary>A rectangle in reading coordinates as a box of the page.</summary>
    public BoundingBox ToPage(Area area) => Turn switch
    {
        1 => new BoundingBox(area.Top, PageHeight - area.Right, area.Bottom, PageHeight - area.Left),
        -1 => new BoundingBox(PageWidth - area.Bottom, area.Left, PageWidth - area.Top, area.Right),
        2 => new BoundingBox(PageWidth - area.Right, PageHeight - area.Bottom, PageWidth - area.Left, PageHeight - area.Top),
        _ => new BoundingBox(area.Left, area.Top, area.Right, area.Bottom),
    };
}
