using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Places;

namespace Extractor.Ingest.Pdf;

/// <summary>Joins lines into paragraphs, over page ends too. Not thread-safe.</summary>
/// <param name="pages">All pages.</param>
internal sealed class ParagraphReader(IReadOnlyList<PageLayout> pages)
{
    /// <summary>Lines farther apart than the usual distance by this share stand apart.</summary>
    private const double WiderPitch = 1.15;

    /// <summary>A first line is indented by two letters; a centred one stands farther in.</summary>
    private const double CentredFrom = 2.6;

    private readonly Dictionary<int, TextArea> _usual = TextArea.Usual(pages);
    private readonly List<(TextLine Line, PageFrame Frame)> _open = [];
    private TextArea _area = new(0, 0, 0, double.MaxValue);
    private TextArea? _areaBefore;

    /// <summary>Sets the text area of the page, or of the column of it, whose lines follow.</summary>
    public void Enter(PageLayout page, int region)
    {
        _areaBefore = _area;
        if (TextArea.Of(page, region) is not { } area) return;
        _area = region == 0 && page.Items.TrueForAll(i => i.Region == 0) && _usual.TryGetValue(TextArea.WidthOf(page), out var usual) ? area.Within(usual) : area;
    }

    /// <summary>Takes the next line; returns the paragraph it ends, if it begins a new one.</summary>
    public ParagraphText? Next(TextLine line, PageFrame frame)
    {
        var done = _open.Count > 0 && BeginsParagraph(line) ? Close() : null;
        _areaBefore = null;
        _open.Add((line, frame));
        return done;
    }

    /// <summary>The paragraph open so far, or null; a table or the end follows.</summary>
    public ParagraphText? Close()
    {
        if (_open.Count == 0) return null;
        var join = new TextJoin();
        var isContents = _open.Exists(l => ContentsLine.IsContents(l.Line.Text));
        foreach (var (line, frame) in _open) join.Add(ContentsLine.WithoutLeaders(line), frame, join.Length == 0 ? "" : TextJoin.Joint(join.Text, line.Text));
        var size = _open.Max(l => l.Line.Size);
        var isBold = _open.All(l => l.Line.IsBold);
        _open.Clear();
        return new ParagraphText(join.Text, join.Segments, size, isBold, _area.Size, isContents);
    }

    private bool BeginsParagraph(TextLine line)
    {
        var before = _open[^1].Line;
        var size = Math.Max(line.Size, before.Size);
        if (Math.Abs(line.Size - before.Size) > size * 0.12) return true;
        if (ContentsLine.HasLeaders(before.Text) || ContentsLine.HasLeaders(line.Text)) return true;

        // A line set to the right or in the middle stands alone, unless the next is set in the middle too.
        if (_open.Count == 1 && before.Box.Left > _area.Left + (4 * size) && Math.Abs(Middle(before) - Middle(line)) > size) return true;
        if (!IsFull(before, line, _areaBefore ?? _area)) return true;
        if (ListLabel.Follows(_open[0].Line.Text, line.Text) && Math.Abs(line.Box.Left - _open[0].Line.Box.Left) < 0.5 * size) return true;
        var isIndented = line.Box.Left > _area.Left + (1.2 * size);
        if (_areaBefore is not null) return isIndented || LineEnd.EndsSentence(before.Text);
        if (line.Box.Top - before.Box.Bottom > 1.9 * size) return true;
        if (StandsApart(before, line)) return true;

        // An indented line begins a paragraph unless the one before it is indented as far (a centred or hanging passage), or it ends a centred title.
        return isIndented && line.Box.Left > before.Box.Left - (0.5 * size) && !(before.Box.Left > _area.Left + (3.5 * size)) && !EndsTitle(before, line, size);
    }

    /// <summary>Two of three: a sentence ended, other weight, a wider distance.</summary>
    private bool StandsApart(TextLine before, TextLine line)
    {
        var isWider = line.Box.Top - before.Box.Top > _area.Pitch * WiderPitch;
        var isOther = line.IsBold != before.IsBold;
        return LineEnd.EndsSentence(before.Text) ? isWider || isOther : isWider && isOther;
    }

    /// <summary>Whether a line reaches the right edge of its text area; a centred one reaches both.</summary>
    private static bool IsFull(TextLine line, TextLine next, TextArea area)
    {
        var right = area.Right - line.Box.Right;
        var left = line.Box.Left - area.Left;
        return LineEnd.IsFull(left > CentredFrom * line.Size && Math.Abs(right - left) < line.Size ? left + right : right, line, next);
    }

    private bool EndsTitle(TextLine before, TextLine line, double size) =>
        !LineEnd.EndsSentence(before.Text) && line.Box.Top - before.Box.Bottom < 1.1 * size && line.Box.Left > _area.Left + (4 * size) && Math.Abs(Middle(line) - Middle(before)) < 0.5 * size;

    private static double Middle(TextLine line) => (line.Box.Left + line.Box.Right) / 2;
}

/// <summary>A paragraph's text with its looks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Segments">Where its words stand.</param>
/// <param name="Size">Size of its largest line.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="BodySize">Size of most text of its page.</param>
/// <param name="IsContents">Whether leaders led to a page number.</param>
internal sealed record ParagraphText(string Text, ImmutableArray<PageSegment> Segments, double Size, bool IsBold, double BodySize, bool IsContents)
{
    private const int LongestHeading = 60;

    /// <summary>Its role, told by leaders, size and weight.</summary>
    public (TextRole Role, int Level) Role()
    {
        if (IsContents) return (TextRole.Contents, 0);
        if (Text.Length > LongestHeading || Text.EndsWith('。') || Text.EndsWith('；')) return (TextRole.Paragraph, 0);
        if (Size > BodySize * 1.18) return (TextRole.Heading, 1);
        return IsBold ? (TextRole.Heading, 2) : (TextRole.Paragraph, 0);
    }
}
