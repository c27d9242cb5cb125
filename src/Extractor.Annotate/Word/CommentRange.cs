using System.Xml.Linq;

namespace Extractor.Annotate.Word;

/// <summary>What a comment is about: from one border to another, or a point in an empty paragraph.</summary>
/// <param name="First">Where it begins.</param>
/// <param name="Last">Where it ends.</param>
/// <param name="Paragraph">The paragraph of a point; then there are no borders.</param>
internal sealed record CommentRange(Border? First, Border? Last, XElement? Paragraph)
{
    /// <summary>A point at a paragraph's beginning.</summary>
    public static CommentRange At(XElement paragraph) => new(null, null, paragraph);

    /// <summary>From before one element to after another.</summary>
    public static CommentRange Around(XElement first, XElement last) => new(new Border(first, null, 0), new Border(last, null, 0), null);
}

/// <summary>A border of a range.</summary>
/// <param name="Carrier">The run, or what else stands in the paragraph there.</param>
/// <param name="Text">The run's text that the border lies in, or null where it lies beside the whole carrier.</param>
/// <param name="Offset">Characters of the text before the border.</param>
internal sealed record Border(XElement Carrier, XElement? Text, int Offset);
