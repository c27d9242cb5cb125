using Extractor.Core.Documents;
using Extractor.Core.Places;

namespace Extractor.Audit.Findings;

/// <summary>Turns places into the form they are written out in. Pure and thread-safe.</summary>
public static class LocationWriter
{
    /// <summary>The place as it is written out.</summary>
    public static Location Write(Provenance place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new Location
        {
            Quote = place.Quote,
            Page = place.Page?.Page,
            Box = place.Page is { Box: var box } ? [Points(box.Left), Points(box.Top), Points(box.Right), Points(box.Bottom)] : null,
            Block = place.Block,
            Start = place.Span.Start,
            End = place.Span.End,
            Table = place.Cell?.Table,
            Row = place.Cell?.Row,
            Column = place.Cell?.Column,
            RowLabel = Named(place.Cell?.RowLabel),
            ColumnLabel = Named(place.Cell?.ColumnLabel),
        };
    }

    /// <summary>The same, with the document named where it is another than the finding's.</summary>
    public static Location Write(Provenance place, DocumentId own)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Document == own ? Write(place) : Write(place) with { Document = place.Document.Path };
    }

    private static string? Named(string? label) => string.IsNullOrEmpty(label) ? null : label;

    // A hundredth of a point is finer than any printer; more digits would differ between machines.
    private static double Points(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
