using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Where the objects of a file lie, and its trailer.</summary>
internal sealed class XrefTable(int most)
{
    private readonly Dictionary<int, XrefEntry> _entries = [];

    public PdfDictionary Trailer { get; set; } = PdfDictionary.Empty;

    public int Count => _entries.Count;

    public IEnumerable<KeyValuePair<int, XrefEntry>> Entries => _entries;

    public bool TryGet(int number, out XrefEntry entry) => _entries.TryGetValue(number, out entry);

    /// <summary>Adds an entry unless a newer part of the file has spoken of the object already.</summary>
    public void AddOlder(int number, XrefEntry entry)
    {
        if (_entries.Count < most && number >= 0 && number <= most) _entries.TryAdd(number, entry);
    }

    /// <summary>Replaces what was known of the object.</summary>
    public void Set(int number, XrefEntry entry)
    {
        if ((_entries.Count < most || _entries.ContainsKey(number)) && number >= 0 && number <= most) _entries[number] = entry;
    }
}
