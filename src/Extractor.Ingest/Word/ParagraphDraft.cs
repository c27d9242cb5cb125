using System.Text;

namespace Extractor.Ingest.Word;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class ParagraphDraft
{
    /// <summary>Its properties.</summary>
    public ParagraphProperties Properties { get; set; } = new();

    /// <summary>Its text so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The elements its text was read from; null where nobody asks.</summary>
    public List<OriginRun>? Origins { get; init; }

    /// <summary>Itself as an element of its part.</summary>
    public int Element { get; init; }

    /// <summary>Text met inside field instructions: dropped, unless the field turns out never to have a result.</summary>
    public StringBuilder InInstruction { get; } = new();

    /// <summary>Whether a part of it is the result of a field that makes a table of contents.</summary>
    public bool InContentsField { get; set; }

    /// <summary>Whether it stands in a content control that holds a table of contents.</summary>
    public bool InContentsControl { get; set; }

    /// <summary>Text boxes anchored in it.</summary>
    public List<FlowItem> Floating { get; } = [];
}
