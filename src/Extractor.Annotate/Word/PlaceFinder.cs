using System.Xml.Linq;
using Extractor.Audit.Findings;
using Extractor.Core.Places;
using Extractor.Ingest.Word;

namespace Extractor.Annotate.Word;

/// <summary>Finds where in the main part a finding's place is: the characters themselves, or the nearest that a comment may stand at. Not thread-safe.</summary>
/// <param name="map">Where the reader read everything.</param>
/// <param name="main">The main part.</param>
/// <param name="names">Its names.</param>
/// <param name="open">Opens another part; null where it cannot be read.</param>
internal sealed class PlaceFinder(WordSourceMap map, XDocument main, WordNames names, Func<string, XDocument?> open)
{
    // Controls of which Word allows no part to be marked.
    private static readonly string[] s_plainControls = ["text", "dropDownList", "comboBox", "date", "picture", "checkbox", "citation", "equation", "bibliography"];

    private readonly XElement[] _elements = [.. main.Root!.DescendantsAndSelf()];
    private readonly Dictionary<string, XElement[]> _parts = new(StringComparer.Ordinal);

    /// <summary>The range of a place; the document's beginning where there is none. Null only where the document has no paragraph at all.</summary>
    public CommentRange? Find(Location? place) => place is null ? Beginning() : OfSource(place) ?? Before(place.Block) ?? Beginning();

    private CommentRange? OfSource(Location place)
    {
        var source = place.Table is { } table ? map.OfCell(table, place.Row ?? 0, place.Column ?? 0) : place.Block is { } block ? map.OfBlock(block) : null;
        if (source is null) return null;
        if (source.Part != map.MainPart) return OfNote(source);
        var span = place is { Start: { } start, End: { } end } && end > start ? new CharSpan(start, end) : (CharSpan?)null;
        return OfRuns(source, span) ?? OfRuns(source, null) ?? OfEmpty(source);
    }

    /// <summary>The characters of a span, or all of the text.</summary>
    private CommentRange? OfRuns(WordSource source, CharSpan? span)
    {
        var touched = source.Runs.Where(r => r.Span.Length > 0 && (span is not { } s || r.Span.Overlaps(s))).ToList();
        if (touched.Count == 0) return null;
        var first = BorderIn(touched[0], span is null ? 0 : Math.Max(0, span.Value.Start - touched[0].Span.Start), isEnd: false);
        var last = BorderIn(touched[^1], span is null ? touched[^1].Span.Length : Math.Min(touched[^1].Span.Length, span.Value.End - touched[^1].Span.Start), isEnd: true);
        return first is null || last is null ? null : new CommentRange(first, last, null);
    }

    /// <summary>The border after some characters of what was read from one element.</summary>
    private Border? BorderIn(WordSourceRun run, int offset, bool isEnd)
    {
        if (At(_elements, run.Element) is not { } element || CarrierOf(element) is not { } carrier) return null;
        var shown = element.Name == names.Text && element.Parent == carrier ? TextElement.Shown(element) : "";
        if (shown.Length == 0 || shown.Length != run.Span.Length) return new Border(carrier, null, 0);

        // A character of two halves stays whole.
        if (offset > 0 && offset < shown.Length && char.IsLowSurrogate(shown[offset])) offset += isEnd ? 1 : -1;
        return new Border(carrier, element, offset);
    }

    /// <summary>The outermost run or formula around an element, which is not inside anything that takes no comments: text boxes, phonetic guides, alternate contents, plain controls.</summary>
    private XElement? CarrierOf(XElement element)
    {
        XElement? carrier = null;
        foreach (var at in element.AncestorsAndSelf())
        {
            if (at.Name == names.Run || WordNames.IsMath(at) || ((at.Name == WordNames.AlternateContent || IsPlainControl(at)) && at.Ancestors(names.Paragraph).Any())) carrier = at;
        }

        return carrier;
    }

    private bool IsPlainControl(XElement element) =>
        element.Name == names.Control && element.Element(names.ControlProperties)?.Elements().Any(p => s_plainControls.Contains(p.Name.LocalName, StringComparer.Ordinal)) == true;

    /// <summary>An empty paragraph, or the first of an empty cell.</summary>
    private CommentRange? OfEmpty(WordSource source)
    {
        var element = At(_elements, source.Element);
        var paragraph = element?.Name == names.Paragraph ? element : element?.Descendants(names.Paragraph).FirstOrDefault();
        return paragraph is null ? null : CommentRange.At(paragraph);
    }

    /// <summary>A note's place is where the text refers to it.</summary>
    private CommentRange? OfNote(WordSource source)
    {
        if (!_parts.TryGetValue(source.Part, out var elements)) _parts[source.Part] = elements = [.. open(source.Part)?.Root?.DescendantsAndSelf() ?? []];
        var note = At(elements, source.Element)?.AncestorsAndSelf().FirstOrDefault(e => e.Name.LocalName is "footnote" or "endnote");
        if (note?.Attribute(names["id"])?.Value is not { } id) return null;
        var reference = main.Descendants(names[note.Name.LocalName + "Reference"]).FirstOrDefault(r => r.Attribute(names["id"])?.Value == id);
        return reference is not null && CarrierOf(reference) is { } carrier ? CommentRange.Around(carrier, carrier) : null;
    }

    /// <summary>The end of the nearest text before a block.</summary>
    private CommentRange? Before(int? block)
    {
        for (var at = block ?? -1; at >= 0; at--)
        {
            if (map.OfBlock(at) is { } source && source.Part == map.MainPart && OfRuns(source, null) is { } range) return range;
        }

        return null;
    }

    private CommentRange? Beginning() => main.Root!.Element(names.Body)?.Descendants(names.Paragraph).FirstOrDefault() is { } paragraph ? CommentRange.At(paragraph) : null;

    private static XElement? At(XElement[] elements, int index) => index >= 0 && index < elements.Length ? elements[index] : null;
}
