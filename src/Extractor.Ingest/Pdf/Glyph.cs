namespace Extractor.Ingest.Pdf;

/// <summary>A visible letter in reading coordinates: the page turned so that most of its text reads rightwards, y growing downwards.</summary>
/// <param name="Text">What it says; never white space.</param>
/// <param name="Box">Its box.</param>
/// <param name="Baseline">Height of its base line.</param>
/// <param name="Size">Height of the em.</param>
/// <param name="IsBold">Whether its font is bold.</param>
/// <param name="Turn">0 for text along the lines, 1 for text reading upwards, -1 for text reading downwards.</param>
internal sealed record Glyph(string Text, Area Box, double Baseline, double Size, bool IsBold, int Turn)
{
    /// <summary>Middle of the box.</summary>
    public double CentreX => (Box.Left + Box.Right) / 2;

    /// <summary>Middle of the box.</summary>
    public double CentreY => (Box.Top + Box.Bottom) / 2;

    /// <summary>Whether it is a Chinese character or full-width sign, set without spaces.</summary>
    public bool IsWide => Text[0] >= '\u2E80';
}
