using AngleSharp.Dom;

namespace Extractor.Ingest.Html;

/// <summary>A node of a <see cref="MarkupTree"/>.</summary>
/// <param name="Tag">What it means.</param>
/// <param name="Parent">Index of its parent; -1 for the root.</param>
/// <param name="Text">The characters of a text node or the value of a field; empty for others.</param>
/// <param name="Element">The parsed element behind it; null for text.</param>
internal record struct MarkupNode(Tag Tag, int Parent, string Text, IElement? Element)
{
    /// <summary>Index after its last descendant.</summary>
    public int End { get; set; }
}
