using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>The named resources of a content.</summary>
internal sealed class ContentScope(PdfDictionary? resources, ObjectStore store)
{
    private readonly Dictionary<string, PdfDictionary?> _groups = new(StringComparer.Ordinal);

    /// <summary>The entry as written, a reference in most files; null where absent.</summary>
    public PdfValue Find(string group, string name) => Group(group)?[name] ?? default;

    public PdfDictionary? Group(string group)
    {
        if (_groups.TryGetValue(group, out var known)) return known;
        return _groups[group] = resources is null ? null : store.Resolve(resources[group]).Dictionary;
    }
}
