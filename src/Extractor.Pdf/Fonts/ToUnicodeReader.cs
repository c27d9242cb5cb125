using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads a font's ToUnicode entry.</summary>
internal static class ToUnicodeReader
{
    /// <summary>The map; null where there is none or it is empty.</summary>
    public static UnicodeMap? Read(PdfDictionary font, ObjectStore store)
    {
        var entry = store.Resolve(font["ToUnicode"]);
        if (entry.Name is "Identity-H" or "Identity-V") return new([], [(0, 0xFFFF, "\0")]);
        if (entry.Stream is not { } stream) return null;
        var map = CharacterMapParser.ReadTexts(store.Unpack(stream).Data.Span);
        return map.IsEmpty ? null : map;
    }
}
