using Extractor.Pdf.Fonts;
using Extractor.Pdf.Geometry;

namespace Extractor.Pdf.Content;

/// <summary>What q saves and Q restores.</summary>
internal sealed class GraphicsState(Matrix matrix, PdfBox clip)
{
    /// <summary>A clip that nothing is inside of.</summary>
    public static PdfBox Nothing { get; } = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);

    /// <summary>From user space to the page as seen.</summary>
    public Matrix Matrix = matrix;

    public PdfBox Clip = clip;

    public ColourSpace FillSpace = ColourSpace.Grey;
    public ColourSpace StrokeSpace = ColourSpace.Grey;
    public PdfColour Fill;
    public PdfColour Stroke;
    public double LineWidth = 1;
    public bool IsDashed;

    public Font? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;
    public double HorizontalScale = 1;
    public double Leading;
    public double Rise;
    public int RenderMode;

    public GraphicsState Copy() => (GraphicsState)MemberwiseClone();

    /// <summary>Narrows the clip to what it shares with the box.</summary>
    public void ClipTo(PdfBox box) => Clip = Clip.Intersect(box) ?? Nothing;
}
