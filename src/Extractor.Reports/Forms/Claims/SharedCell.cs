using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>Tells whether two values were read from one merged cell, whatever names they were read under.</summary>
internal static class SharedCell
{
    /// <summary>Block, row and column of the cell a value stands in, and where in its text; row and column are -1 in running text.</summary>
    public static (int Block, int Row, int Column, int Start) Of(Quantity quantity) => Of(quantity.Place);

    /// <summary>The same of a place.</summary>
    public static (int Block, int Row, int Column, int Start) Of(Provenance place) => (place.Block, place.Cell?.Row ?? -1, place.Cell?.Column ?? -1, place.Span.Start);
}
