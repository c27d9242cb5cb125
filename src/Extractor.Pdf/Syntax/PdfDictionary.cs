namespace Extractor.Pdf.Syntax;

/// <summary>Names with their values; the first of two equal names counts, as in other readers.</summary>
internal sealed class PdfDictionary
{
    private const int IndexFrom = 12;
    private readonly KeyValuePair<string, PdfValue>[] _entries;
    private readonly Dictionary<string, int>? _index;

    public PdfDictionary(KeyValuePair<string, PdfValue>[] entries)
    {
        _entries = entries;
        if (entries.Length < IndexFrom) return;
        _index = new(entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++) _index.TryAdd(entries[i].Key, i);
    }

    public static PdfDictionary Empty { get; } = new([]);

    public ReadOnlySpan<KeyValuePair<string, PdfValue>> Entries => _entries;

    public int Count => _entries.Length;

    /// <summary>The value as written (a reference is not followed); null where absent.</summary>
    public PdfValue this[string key]
    {
        get
        {
            if (_index is not null) return _index.TryGetValue(key, out var at) ? _entries[at].Value : default;
            foreach (ref readonly var entry in _entries.AsSpan())
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal)) return entry.Value;
            }

            return default;
        }
    }

    public bool Has(string key) => !this[key].IsNull;
}
