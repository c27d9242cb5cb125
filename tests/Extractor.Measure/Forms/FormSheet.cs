using Extractor.Measure.Layouts;

namespace Extractor.Measure.Forms;

/// <summary>Rows of a form being printed, with the place of everything that a slip may change. Not thread-safe.</summary>
/// <param name="prefix">Names the form among those of the document.</param>
/// <param name="overrides">What is printed in place of the right text, by key.</param>
internal sealed class FormSheet(string prefix, IReadOnlyDictionary<string, string> overrides)
{
    private readonly List<List<string>> _rows = [];
    private readonly Dictionary<string, (int Row, int Column)> _places = new(StringComparer.Ordinal);

    /// <summary>Rows printed so far.</summary>
    public int Count => _rows.Count;

    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>Begins a row.</summary>
    public FormSheet Row()
    {
        _rows.Add([]);
        return this;
    }

    /// <summary>A cell; with a key, one that a slip may change.</summary>
    public FormSheet Cell(string text, string? key = null)
    {
        if (key is not null)
        {
            _places[prefix + key] = (_rows.Count - 1, _rows[^1].Count);
            text = overrides.GetValueOrDefault(prefix + key, text);
        }

        _rows[^1].Add(text);
        return this;
    }

    /// <summary>So many positions that belong to the cell on the left.</summary>
    public FormSheet Wide(int columns)
    {
        for (; columns > 0; columns--) _rows[^1].Add("<");
        return this;
    }

    /// <summary>Fills the row up to a width by widening its last cell.</summary>
    public FormSheet To(int width) => Wide(width - _rows[^1].Count);

    /// <summary>The rows as one table, or as two where the form goes on after a row.</summary>
    /// <param name="table">Index of the first table.</param>
    /// <param name="breakAt">First row of the second table, or 0.</param>
    /// <param name="again">Rows printed again on top of the second table.</param>
    /// <param name="spots">Receives the places.</param>
    public List<string[][]> Lay(int table, int breakAt, IReadOnlyList<int> again, IDictionary<string, Spot> spots)
    {
        foreach (var (key, place) in _places)
        {
            spots[key] = breakAt > 0 && place.Row >= breakAt ? new Spot(table + 1, place.Row - breakAt + again.Count, place.Column) : new Spot(table, place.Row, place.Column);
        }

        if (breakAt == 0) return [[.. _rows.Select(r => r.ToArray())]];
        return [[.. _rows.Take(breakAt).Select(r => r.ToArray())], [.. again.Select(r => _rows[r].ToArray()), .. _rows.Skip(breakAt).Select(r => r.ToArray())]];
    }
}
