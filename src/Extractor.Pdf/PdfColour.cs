namespace Extractor.Pdf;

/// <summary>A colour as red, green and blue; other colour spaces are approximated.</summary>
public readonly record struct PdfColour(byte Red, byte Green, byte Blue)
{
    /// <summary>The initial colour of a page.</summary>
    public static PdfColour Black => default;

    /// <summary>The colour of paper.</summary>
    public static PdfColour White => new(255, 255, 255);

    /// <summary>Whether a reader could hardly tell the colour from white paper (every part 250 or above).</summary>
    public bool IsNearlyWhite => Red >= 250 && Green >= 250 && Blue >= 250;
}
