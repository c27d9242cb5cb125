using System.Collections.Immutable;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf.Content;

/// <summary>Collects what a page shows, up to the limits.</summary>
internal sealed class PageOutput(PdfLimits limits, ProblemLog problems, LetterList letters)
{
    private int _points;

    public LetterList Letters => letters;

    public ImmutableArray<PdfPath>.Builder Paths { get; } = ImmutableArray.CreateBuilder<PdfPath>();

    public ImmutableArray<PdfImage>.Builder Images { get; } = ImmutableArray.CreateBuilder<PdfImage>();

    /// <summary>Whether what is drawn now belongs to an annotation.</summary>
    public bool InAnnotation { get; set; }

    public void Add(in PdfLetter letter)
    {
        if (Letters.Count < limits.Letters) Letters.Add(letter);
        else problems.Add(PdfProblems.LimitReached, $"More than {limits.Letters} letters.");
    }

    /// <summary>Counts points of paths; false when there are too many.</summary>
    public bool Count(int points)
    {
        _points += points;
        if (_points <= limits.PathPoints) return true;
        problems.Add(PdfProblems.LimitReached, $"More than {limits.PathPoints} points of paths.");
        return false;
    }
}
