using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>Tells whether two values were read from one merged cell, whatever names they were read under.</summary>
internal static class SharedCell
{
    /// <summary>Row and column of the cell a form's value stands in, and where in its text.</summary>
    public static (int Row, int Column, int Start) Of(Quantity quantity) => (quantity.Place.Cell!.Row, quantity.Place.Cell.Column, quantity.Place.Span.Start);
}
