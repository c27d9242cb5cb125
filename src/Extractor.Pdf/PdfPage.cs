using System.Collections.Immutable;

namespace Extractor.Pdf;

/// <summary>What one page shows. Immutable and safe to use from several threads.</summary>
public sealed record PdfPage
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Width in points as seen, after rotation and cropping.</summary>
    public required double Width { get; init; }

    /// <summary>Height in points as seen, after rotation and cropping.</summary>
    public required double Height { get; init; }

    /// <summary>Clockwise turn the page asks for: 0, 90, 180 or 270. Every place is given after it.</summary>
    public required int Rotation { get; init; }

    /// <summary>Letters in the order of drawing, the page's own first, then those of annotations.</summary>
    public required ImmutableArray<PdfLetter> Letters { get; init; }

    /// <summary>Lines and areas in the order of drawing.</summary>
    public required ImmutableArray<PdfPath> Paths { get; init; }

    /// <summary>Pictures in the order of drawing.</summary>
    public required ImmutableArray<PdfImage> Images { get; init; }

    /// <summary>Annotations in the order of the file.</summary>
    public required ImmutableArray<PdfAnnotation> Annotations { get; init; }

    /// <summary>What was wrong on this page; also part of <see cref="PdfDocument.Problems"/>.</summary>
    public required ImmutableArray<PdfProblem> Problems { get; init; }
}
