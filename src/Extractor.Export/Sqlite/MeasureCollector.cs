using Extractor.Audit.Results;

namespace Extractor.Export.Sqlite;

/// <summary>Collects which measures (columns) occur in which statement. Not thread-safe.</summary>
internal sealed class MeasureCollector
{
    // More columns than this in one statement means that headers were not understood; a view of hundreds of columns helps nobody.
    private const int MostMeasures = 60;

    private readonly Dictionary<string, SortedSet<string>> _measures = new(StringComparer.Ordinal);

    /// <summary>Adds a document's measures.</summary>
    public void Add(DocumentResult document)
    {
        foreach (var fact in document.Facts)
        {
            if (!_measures.TryGetValue(fact.Statement, out var set)) _measures[fact.Statement] = set = new SortedSet<string>(StringComparer.Ordinal);
            // A name with a control character or half a surrogate pair cannot stand in a statement; the fact itself is kept all the same.
            if (!fact.Column.Any(c => char.IsControl(c) || char.IsSurrogate(c))) set.Add(fact.Column);
        }
    }

    /// <summary>The measures of a statement in ordinal order; those with stable names first to be kept when there are too many.</summary>
    public IEnumerable<string> Of(string statement) => _measures.TryGetValue(statement, out var set)
        ? set.OrderBy(m => m.Length > 0 && char.IsAsciiLetter(m[0]) ? 0 : 1).ThenBy(m => m, StringComparer.Ordinal).Take(MostMeasures)
        : [];
}
