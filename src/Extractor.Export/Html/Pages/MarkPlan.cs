using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Notation;

namespace Extractor.Export.Html.Pages;

/// <summary>Which numbers and findings stand in which text of a document, and how to point at them.</summary>
internal sealed class MarkPlan
{
    private readonly Dictionary<TextKey, List<Mark>> _marks = [];
    private readonly Dictionary<(TextKey Text, int Start), int> _numbers = [];
    private readonly HashSet<int> _blocks;

    public MarkPlan(DocumentResult document)
    {
        _blocks = [.. document.Blocks.Select(b => b.Index)];
        for (var i = 0; i < document.Numbers.Length; i++)
        {
            var place = document.Numbers[i].Place;
            if (TextKey.Of(place) is not { } key) continue;
            Add(key, new Mark(place.Start ?? 0, place.End ?? int.MaxValue, i, null));
            _numbers.TryAdd((key, place.Start ?? 0), i);
        }

        for (var i = 0; i < document.Findings.Length; i++)
        {
            var place = document.Findings[i].Locations.IsEmpty ? null : document.Findings[i].Locations[0];
            if (place is not null && TextKey.Of(place) is { } key && (key.Table is not null || _blocks.Contains(key.Block)))
                Add(key, new Mark(place.Start ?? 0, place.End ?? int.MaxValue, null, i));
            else Unplaced.Add(i);
        }
    }

    /// <summary>Findings that concern the document as a whole.</summary>
    public List<int> Unplaced { get; } = [];

    /// <summary>Marks of a block's text, in no order.</summary>
    public IReadOnlyList<Mark> OfBlock(int block) => _marks.GetValueOrDefault(new TextKey(block, null, 0, 0)) ?? [];

    /// <summary>Marks of a cell's text, in no order.</summary>
    public IReadOnlyList<Mark> OfCell(int table, int row, int column) => _marks.GetValueOrDefault(new TextKey(0, table, row, column)) ?? [];

    /// <summary>Index of the printed number at a place, or null.</summary>
    public int? NumberAt(Location place) => TextKey.Of(place) is { } key && _numbers.TryGetValue((key, place.Start ?? 0), out var number) ? number : null;

    /// <summary>Anchor of a place: its number, else its cell, else its block; null where the page has none.</summary>
    public string? Anchor(Location place)
    {
        if (place.Document is not null) return null;
        if (NumberAt(place) is { } number) return PageFile.Number(number);
        if (place is { Table: { } table, Row: { } row, Column: { } column }) return $"c{table}-{row}-{column}";
        return place.Block is { } block && _blocks.Contains(block) ? $"b{block}" : null;
    }

    private void Add(TextKey key, Mark mark)
    {
        if (!_marks.TryGetValue(key, out var list)) _marks[key] = list = [];
        list.Add(mark);
    }
}
