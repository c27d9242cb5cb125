using System.Collections.Frozen;

namespace Extractor.Pdf.Fonts;

/// <summary>The characters of a CID collection.</summary>
internal sealed class CollectionUnicode(CodeRange[] single, FrozenDictionary<int, string> several)
{
    /// <summary>The text of a CID; null where the collection tells none.</summary>
    public string? Text(int cid)
    {
        if (cid < 0) return null;
        var found = CodeRange.Find(single, (uint)cid);
        if (found > 0) return ((char)found).ToString();
        return several.GetValueOrDefault(cid);
    }
}
