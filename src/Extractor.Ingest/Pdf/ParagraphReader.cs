using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Places;

namespace Extractor.Ingest.Pdf;

/// <summary>Joins lines into paragraphs, over page ends too. Not thread-safe.</summary>
internal sealed class ParagraphReader
{
    private readonly List<(TextLine Line, PageFrame Frame)> _open = [];
    private double _left, _right, _size;
    private bool _isEntered, _wasFull;

    /// <summary>Sets the text area of the page, or of the column of it, whose lines follow.</summary>
    public void Enter(PageLayout page, int region)
    {
        _isEntered = true;
        _wasFull = _open.Count > 0 && IsFull(_open[^1].Line);
        var lines = page.Items.Where(i => i.Region == region).Select(i => i.Line).OfType<TextLine>().ToList();
        if (lines.Count == 0) return;
        _size = Median(lines.Select(l => l.Size));
        _left = lines.Min(l => l.Box.Left);
        _right = lines.Max(l => l.Box.Right);
    }

    /// <summary>Takes the next line; returns the paragraph it ends, if it begins a new one.</summary>
    public ParagraphText? Next(TextLine line, PageFrame frame)
    {
        var done = _open.Count > 0 && BeginsParagraph(line) ? Close() : null;
        _isEntered = false;
        _open.Add((line, frame));
        return done;
    }

    /// <summary>The paragraph open so far, or null; a table or the end follows.</summary>
    public ParagraphText? Close()
    {
        if (_open.Count == 0) return null;
        var join = new TextJoin();
        foreach (var (line, frame) in _open) join.Add(line, frame, join.Length == 0 ? "" : TextJoin.Joint(join.Text, line.Text));
        var size = _open.Max(l => l.Line.Size);
        var isBold = _open.All(l => l.Line.IsBold);
        _open.Clear();
        return new ParagraphText(join.Text, join.Segments, size, isBold, _size);
    }

    private bool BeginsParagraph(TextLine line)
    {
        var before = _open[^1].Line;
        var size = Math.Max(line.Size, before.Size);
        if (Math.Abs(line.Size - before.Size) > size * 0.12) return true;
        if (ContentsLine.HasLeaders(before.Text) || ContentsLine.HasLeaders(line.Text)) return true;

        // A line set to the right or in the middle stands alone, unless the next is set in the middle too.
        if (_open.Count == 1 && before.Box.Left > _left + (4 * size) && Math.Abs(Middle(before) - Middle(line)) > size) return true;
        if (_isEntered ? !_wasFull : !IsFull(before)) return true;
        if (ListLabel.Follows(_open[0].Line.Text, line.Text) && Math.Abs(line.Box.Left - _open[0].Line.Box.Left) < 0.5 * size) return true;
        if (_isEntered) return line.Box.Left > _left + (1.2 * size) || EndsSentence(before.Text);
        if (line.Box.Top - before.Box.Bottom > 1.9 * size) return true;

        // An indented line begins a paragraph unless the one before it is indented as far (a centred or hanging passage).
        return line.Box.Left > _left + (1.2 * size) && line.Box.Left > before.Box.Left - (0.5 * size) && _open.Count > 0 && !(before.Box.Left > _left + (3.5 * size));
    }

    /// <summary>Whether a line reaches the right edge of its text area.</summary>
    private bool IsFull(TextLine line) => line.Box.Right > _right - (2.2 * line.Size);

    private static bool EndsSentence(string text) => text.Length > 0 && "。！？；：.!?".Contains(text[^1], StringComparison.Ordinal);

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private static double Middle(TextLine line) => (line.Box.Left + line.Box.Right) / 2;
}

/// <summary>A paragraph's text with its looks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Segments">Where its words stand.</param>
/// <param name="Size">Size of its largest line.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="BodySize">Size of most text of its page.</param>
internal sealed record ParagraphText(string Text, ImmutableArray<PageSegment> Segments, double Size, bool IsBold, double BodySize)
{
    private const int LongestHeading = 60;

    /// <summary>Its role, told by leaders, size and weight.</summary>
    public (TextRole Role, int Level) Role()
    {
        if (ContentsLine.IsContents(Text)) return (TextRole.Contents, 0);
        if (Text.Length > LongestHeading || Text.EndsWith('。') || Text.EndsWith('；')) return (TextRole.Paragraph, 0);
        if (Size > BodySize * 1.18) return (TextRole.Heading, 1);
        return IsBold ? (TextRole.Heading, 2) : (TextRole.Paragraph, 0);
    }
}
