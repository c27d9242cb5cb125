using System.Buffers;
using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;

namespace Extractor.Reports.Outline;

/// <summary>Finds the headings of a document, declared or told by their numbering, and builds the section tree. Pure and thread-safe.</summary>
/// <remarks>Numbering decides the depth before the declared level does: word processors and portals set levels by looks, the numbering follows the official form.</remarks>
public static class OutlineReader
{
    private const int LongestTitle = 40;
    private static readonly SearchValues<char> Stops = SearchValues.Create("。：:；;\n");

    /// <summary>The sections in reading order.</summary>
    public static ImmutableArray<Section> Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var open = new Stack<int>();
        var sections = new List<Section>();
        foreach (var text in document.Blocks.OfType<TextBlock>())
        {
            if (Heading(text, sections) is not { } heading) continue;
            while (open.Count > 0 && sections[open.Peek()].Level >= heading.Level) Close(sections, open.Pop(), text.Index);
            sections.Add(new Section(sections.Count, open.Count > 0 ? open.Peek() : null, heading.Level, heading.Label, heading.Title, new BlockRange(text.Index, text.Index)));
            open.Push(sections.Count - 1);
        }

        while (open.Count > 0) Close(sections, open.Pop(), document.Blocks.Length);
        return [.. sections];
    }

    private static void Close(List<Section> sections, int index, int end) =>
        sections[index] = sections[index] with { Blocks = new BlockRange(sections[index].Blocks.Start, end) };

    private static (int Level, string Label, string Title)? Heading(TextBlock text, List<Section> before)
    {
        if (text.Role is TextRole.Contents or TextRole.Footnote) return null;
        var label = HeadingLabel.Read(text.Text);
        if (label is { } numbered)
        {
            var words = text.Text[numbered.Length..].Trim();
            var declared = text.Role == TextRole.Heading;
            return Title(words, numbered.Level, declared) is { } title ? (numbered.Level, numbered.Label, title) : null;
        }

        if (text.Role != TextRole.Heading || text.Text.Length > 2 * LongestTitle) return null;
        var last = before.FindLast(s => s.Label.Length > 0);
        return (last is null ? Math.Max(1, text.Level) : last.Level + 1, "", text.Text.Trim());
    }

    /// <summary>The title, when the words after a number are one: a short line, or (down to （一）) the run-in words before the first stop.</summary>
    private static string? Title(string words, int level, bool declared)
    {
        var stop = words.AsSpan().IndexOfAny(Stops);
        var title = (stop < 0 ? words : words[..stop]).Trim();
        var wholeLine = stop < 0 || stop >= words.Length - 1;
        if (title.Length is 0 or > LongestTitle) return declared && title.Length > 0 ? words : null;
        if (!declared && HoldsAmount(title)) return null;
        if (wholeLine || declared) return title;
        return level <= 3 ? title : null;
    }

    /// <summary>A list entry that states an amount is content, not a heading.</summary>
    private static bool HoldsAmount(string title) =>
        NumberReader.Find(title).Any(t => t.Number.Unit.Dimension is Dimension.Money or Dimension.Ratio);
}
