using System.Text;

namespace Extractor.Ingest.Word;

/// <summary>An automatic label.</summary>
/// <param name="Text">The label as printed.</param>
/// <param name="Separator">What stands between it and the text.</param>
/// <param name="Depth">Depth in the list, from 1.</param>
internal sealed record ListLabel(string Text, string Separator, int Depth);

/// <summary>Counts the paragraphs of every list in document order and makes their labels. Lists that share an abstract list share its counters. Not thread-safe.</summary>
/// <param name="definitions">The numbering part.</param>
/// <param name="styles">The style part: a list may take its definition from a list style.</param>
internal sealed class ListCounters(ListDefinitions definitions, StyleSheet styles)
{
    private readonly Dictionary<AbstractList, int?[]> _counters = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string List, int Level)> _started = [];

    /// <summary>Counts a paragraph in; null where it belongs to no list.</summary>
    /// <param name="paragraph">Its own properties.</param>
    /// <param name="style">Its style.</param>
    public ListLabel? Next(ParagraphProperties paragraph, ResolvedStyle style)
    {
        var id = paragraph.List ?? style.List;
        if (id is null or "0" || !definitions.Instances.TryGetValue(id, out var list) || Definition(list.Abstract) is not { } definition) return null;
        var index = paragraph.ListLevel ?? (paragraph.List is null ? LevelOf(definition, style) : 0);
        if (index is < 0 or >= AbstractList.LevelCount || LevelAt(definition, list, index) is not { } level) return null;

        var counters = Count(id, list, definition, index);
        if (level.Hidden) return null;
        var text = level.Format == "bullet" ? Bullet(level) : Label(definition, list, level, counters, index);
        return text.Length == 0 ? null : new ListLabel(text, Separator(level.Suffix, text), index + 1);
    }

    private int?[] Count(string id, ListInstance list, AbstractList definition, int index)
    {
        if (!_counters.TryGetValue(definition, out var counters)) _counters[definition] = counters = new int?[AbstractList.LevelCount];
        var restarted = _started.Add((id, index)) ? list.Overrides[index]?.Start : null;
        counters[index] = restarted ?? (counters[index] is { } last ? last == int.MaxValue ? last : last + 1 : StartOf(definition, list, index));
        for (var deeper = index + 1; deeper < AbstractList.LevelCount; deeper++)
        {
            var restart = LevelAt(definition, list, deeper)?.Restart;
            if (restart is null || index < restart) counters[deeper] = null;
        }

        return counters;
    }

    private static string Label(AbstractList definition, ListInstance list, ListLevel level, int?[] counters, int index)
    {
        var label = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            var place = level.Text[i] == '%' && i + 1 < level.Text.Length ? level.Text[i + 1] - '1' : -1;
            if (place is < 0 or >= AbstractList.LevelCount)
            {
                label.Append(level.Text[i]);
                continue;
            }

            i++;
            if (place > index) continue;
            var shown = LevelAt(definition, list, place) ?? level;
            var format = level.IsLegal && shown.Format != "none" ? "decimal" : shown.Format;
            label.Append(NumeralFormats.Format(format, shown.CustomFormat, counters[place] ?? StartOf(definition, list, place)));
        }

        return label.ToString();
    }

    private static string Bullet(ListLevel level)
    {
        var bullet = new StringBuilder();
        foreach (var c in level.Text) bullet.Append(SymbolFonts.Bullet(level.Font, c));
        return bullet.ToString();
    }

    /// <summary>A tab or space is shown only after narrow characters: the wide punctuation of Chinese labels carries its own white space.</summary>
    private static string Separator(LabelSuffix suffix, string label) => suffix switch
    {
        LabelSuffix.Nothing => "",
        LabelSuffix.Space => " ",
        _ => label[^1] is >= '\u2460' and <= '\u24FF' or >= '\u2E80' ? "" : "\t",
    };

    private static ListLevel? LevelAt(AbstractList definition, ListInstance list, int index) => list.Overrides[index]?.Level ?? definition.Levels[index];

    private static int StartOf(AbstractList definition, ListInstance list, int index) =>
        list.Overrides[index]?.Start ?? LevelAt(definition, list, index)?.Start ?? 1;

    /// <summary>The level of a paragraph numbered by its style: the one the list gives to that style, else the one the style names.</summary>
    private static int LevelOf(AbstractList definition, ResolvedStyle style)
    {
        var given = Array.FindIndex(definition.Levels, l => l?.Style is { } id && id == style.ListStyle);
        return given >= 0 ? given : style.ListLevel ?? 0;
    }

    private AbstractList? Definition(string id)
    {
        if (!definitions.Abstracts.TryGetValue(id, out var found)) return null;
        if (found.FollowsStyle is not { } style) return found;
        var linked = definitions.Abstracts.Values.FirstOrDefault(a => a.DefinesStyle == style);
        if (linked is not null) return linked;
        return styles.Of(style).List is { } list && definitions.Instances.TryGetValue(list, out var instance) && instance.Abstract != id
            ? definitions.Abstracts.GetValueOrDefault(instance.Abstract)
            : found;
    }
}
