using System.Text;
using Extractor.Pdf.Data;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Builds a Type 0 font with the CID font below it.</summary>
internal sealed class CompositeFontReader(PdfDictionary font, ObjectStore store)
{
    private const int MostBases = 8;

    public Font Read()
    {
        var below = store.Resolve(font["DescendantFonts"]);
        var cidFont = (below.Array is { Length: > 0 } list ? store.Resolve(list[0]) : below).Dictionary ?? PdfDictionary.Empty;
        var description = FontDescription.Read(cidFont, store);
        if (description.Name.Length == 0 && store.Resolve(font["BaseFont"]).Name is { } name) description = description with { Name = FontNames.Plain(name) };
        var map = ReadMap(store.Resolve(font["Encoding"]), 0);
        var program = FontProgram.Read(description.Program, store);
        var ordering = Ordering(cidFont) ?? map.Ordering ?? (program.Cff is { IsCidKeyed: true } cff ? cff.Ordering : null);
        var glyphs = store.Resolve(cidFont["CIDToGIDMap"]).Stream is { } stream ? store.Unpack(stream).Data : ReadOnlyMemory<byte>.Empty;
        var texts = new CidTexts(ToUnicodeReader.Read(font, store), Kind(map.Name), CharacterMapFile.Unicode(ordering), program, glyphs);
        if (!texts.HasSource) store.Problems.Add(PdfProblems.FontUnreadable, $"Font {description.Name} says nowhere which characters its glyphs are.");
        return new CompositeFont(map, new CidMetrics(cidFont, store), texts)
        {
            Info = description.ToInfo(PdfFontKind.Composite, CharacterMapFile.Unicode(ordering) is null ? null : ordering, texts.HasSource),
            Ascent = description.Ascent,
            Descent = description.Descent,
        };
    }

    private string? Ordering(PdfDictionary cidFont)
    {
        var info = store.Resolve(cidFont["CIDSystemInfo"]).Dictionary;
        var ordering = info is null ? null : store.Resolve(info["Ordering"]).Bytes;
        if (ordering is null) return null;
        var text = Encoding.Latin1.GetString(ordering);
        return text is "Identity" or "UCS" or "" ? null : text;
    }

    private CharacterMap ReadMap(PdfValue encoding, int depth)
    {
        if (encoding.Name is { } name) return Predefined(name);
        if (encoding.Stream is not { } stream || depth > MostBases) return CharacterMap.IdentityHorizontal;
        var under = store.Resolve(stream.Dictionary["UseCMap"]);
        var vertical = store.Resolve(stream.Dictionary["WMode"]) is { Kind: PdfKind.Number } mode ? mode.Number == 1 : (bool?)null;
        var own = store.Resolve(stream.Dictionary["CMapName"]).Name ?? "";
        return CharacterMapParser.ReadCids(store.Unpack(stream).Data.Span, own, vertical, under.IsNull ? null : ReadMap(under, depth + 1), CharacterMapFile.Find);
    }

    private CharacterMap Predefined(string name)
    {
        if (CharacterMapFile.Find(name) is { } map) return map;
        store.Problems.Add(PdfProblems.FontDamaged, $"Unknown character map {name}.");
        return name.EndsWith('V') ? CharacterMap.IdentityVertical : CharacterMap.IdentityHorizontal;
    }

    private static CodeKind Kind(string map) =>
        !map.StartsWith("Uni", StringComparison.Ordinal) ? CodeKind.Other
        : map.Contains("UTF8", StringComparison.Ordinal) ? CodeKind.Utf8
        : map.Contains("UTF16", StringComparison.Ordinal) || map.Contains("UCS2", StringComparison.Ordinal) ? CodeKind.Utf16
        : CodeKind.Other;
}
