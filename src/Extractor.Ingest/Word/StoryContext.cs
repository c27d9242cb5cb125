namespace Extractor.Ingest.Word;

/// <summary>What the stories of one document (body, notes, headers) share. Not thread-safe.</summary>
/// <param name="styles">The styles.</param>
/// <param name="lists">The list counters.</param>
/// <param name="problems">Where diagnostics go.</param>
/// <param name="limits">Bounds.</param>
/// <param name="cancel">Asked between blocks.</param>
internal sealed class StoryContext(StyleSheet styles, ListCounters lists, ProblemList problems, ReadLimits limits, CancellationToken cancel)
{
    // Paragraphs and cells cost memory even where they hold next to nothing.
    private const int MostItems = 1_000_000;

    private long _textLength;
    private int _items;

    public StyleSheet Styles { get; } = styles;

    public ListCounters Lists { get; } = lists;

    public ProblemList Problems { get; } = problems;

    public ReadLimits Limits { get; } = limits;

    public CancellationToken Cancel { get; } = cancel;

    /// <summary>Whether to note which element every text came from.</summary>
    public bool TracksOrigins { get; init; }

    /// <summary>Notes referred to, in the order of their references.</summary>
    public List<NoteReference> Notes { get; } = [];

    /// <summary>Pictures met.</summary>
    public int Images { get; set; }

    /// <summary>Pictures that fill about a page.</summary>
    public int PageImages { get; set; }

    /// <summary>Charts, diagrams and embedded objects met.</summary>
    public int Objects { get; set; }

    /// <summary>Comments referred to.</summary>
    public int Comments { get; set; }

    /// <summary>Counts text kept; past the limit, the part being read ends.</summary>
    public void CountText(int length, PartReader xml)
    {
        _textLength += length;
        if (_textLength <= Limits.MaxTextLength) return;
        Problems.AddOncePerPart(WordDiagnostics.TextTooLong(xml.Part, Limits.MaxTextLength));
        xml.Stop();
    }

    /// <summary>Counts a paragraph or a cell kept; past what any report holds, the part being read ends.</summary>
    public void CountItem(PartReader xml)
    {
        if (++_items <= MostItems) return;
        Problems.AddOncePerPart(WordDiagnostics.TooManyItems(xml.Part, MostItems));
        xml.Stop();
    }

    /// <summary>Says what was met but is not text.</summary>
    /// <param name="hasText">Whether the document has any text at all.</param>
    /// <param name="part">The main part.</param>
    public void ReportWhatWasSkipped(bool hasText, string part)
    {
        if (!hasText && Images > 0) Problems.Add(WordDiagnostics.ImagesOnly(part, Images));
        else if (PageImages > 0) Problems.Add(WordDiagnostics.PageImages(part, PageImages));
        if (Objects > 0) Problems.Add(WordDiagnostics.ObjectsSkipped(part, Objects));
        if (Comments > 0) Problems.Add(WordDiagnostics.CommentsSkipped(part, Comments));
    }
}

/// <summary>A reference to a note.</summary>
/// <param name="IsEndnote">Whether it is an endnote.</param>
/// <param name="Id">Its id in its part.</param>
internal readonly record struct NoteReference(bool IsEndnote, string Id);
