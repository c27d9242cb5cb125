namespace Extractor.Pdf.Fonts;

/// <summary>What a character code of a font means; lengths in ems.</summary>
/// <param name="Text">Unicode text; U+FFFD where it cannot be told; empty where the file says the code shows nothing.</param>
/// <param name="Width">How far the next glyph is to the right.</param>
internal sealed record FontGlyph(string Text, double Width)
{
    public const string Unknown = "\uFFFD";

    /// <summary>In vertical writing: from the horizontal origin to the vertical one.</summary>
    public double OriginX { get; init; }

    public double OriginY { get; init; }

    /// <summary>In vertical writing: how far the next glyph is, negative for downwards.</summary>
    public double Advance { get; init; }

    /// <summary>Whether word spacing applies: the single byte 32.</summary>
    public bool IsWordSpace { get; init; }
}
