using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>The fonts of a document, those used lately kept.</summary>
internal sealed class FontCache(ObjectStore store)
{
    private readonly GenerationCache<int, Font> _fonts = new(128);

    /// <summary>The font an entry of the resources names; null where it is none.</summary>
    public Font? Get(PdfValue entry)
    {
        if (entry.IsReference && _fonts.TryGet(entry.Reference.Number, out var known)) return known;
        if (store.Resolve(entry).Dictionary is not { } dictionary) return null;
        var font = Read(dictionary);
        if (entry.IsReference) _fonts.Set(entry.Reference.Number, font);
        return font;
    }

    private Font Read(PdfDictionary font) => store.Resolve(font["Subtype"]).Name switch
    {
        "Type0" => new CompositeFontReader(font, store).Read(),
        "Type3" => new SimpleFontReader(font, PdfFontKind.Type3, store).Read(),
        "TrueType" => new SimpleFontReader(font, PdfFontKind.TrueType, store).Read(),
        _ when font.Has("DescendantFonts") => new CompositeFontReader(font, store).Read(),
        _ => new SimpleFontReader(font, PdfFontKind.Type1, store).Read(),
    };
}
