using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>What a font's dictionary and descriptor say, without its program.</summary>
internal sealed record FontDescription
{
    private const int FixedPitchFlag = 1;
    private const int SerifFlag = 2;
    private const int SymbolicFlag = 4;
    private const int NonsymbolicFlag = 32;
    private const int ItalicFlag = 64;
    private const int ForceBoldFlag = 1 << 18;

    public required string Name { get; init; }

    public required string RawName { get; init; }

    public bool IsSubset => RawName.Length > 7 && RawName[6] == '+';

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsSerif { get; init; }

    public bool IsFixedPitch { get; init; }

    public bool IsSymbolic { get; init; }

    public double Ascent { get; init; }

    public double Descent { get; init; }

    public double MissingWidth { get; init; }

    /// <summary>Whether there is a descriptor at all.</summary>
    public bool HasDescriptor { get; init; }

    public PdfStream? Program { get; init; }

    /// <summary>Reads the entries of a simple font, or those of the one below a composite font.</summary>
    public static FontDescription Read(PdfDictionary font, ObjectStore store)
    {
        var descriptor = store.Resolve(font["FontDescriptor"]).Dictionary;
        var raw = store.Resolve(font["BaseFont"]).Name ?? (descriptor is null ? null : store.Resolve(descriptor["FontName"]).Name) ?? "";
        var name = FontNames.Plain(raw);
        var standard = Data.StandardFonts.Find(name);
        var flags = Number(descriptor, "Flags", store) is { } written ? PdfValue.Saturate(written) : DefaultFlags(standard?.Name ?? name);
        var weight = Number(descriptor, "FontWeight", store) ?? 0;
        return new()
        {
            Name = name,
            RawName = raw,
            HasDescriptor = descriptor is not null,
            IsBold = (flags & ForceBoldFlag) != 0 || weight >= 600 || FontNames.IsBold(name),
            IsItalic = (flags & ItalicFlag) != 0 || (Number(descriptor, "ItalicAngle", store) ?? 0) != 0 || FontNames.IsItalic(name),
            IsSerif = (flags & SerifFlag) != 0 || FontNames.IsSerif(name),
            IsFixedPitch = (flags & FixedPitchFlag) != 0,
            IsSymbolic = (flags & SymbolicFlag) != 0 && (flags & NonsymbolicFlag) == 0,
            Ascent = Height(Number(descriptor, "Ascent", store) ?? 0, standard?.Ascent ?? 0, 0.95),
            Descent = -Height(-(Number(descriptor, "Descent", store) ?? 0), -(standard?.Descent ?? 0), 0.35),
            MissingWidth = (Number(descriptor, "MissingWidth", store) ?? 0) / 1000,
            Program = descriptor is null ? null
                : store.Resolve(descriptor["FontFile2"]).Stream ?? store.Resolve(descriptor["FontFile3"]).Stream ?? store.Resolve(descriptor["FontFile"]).Stream,
        };
    }

    /// <summary>What the public face tells.</summary>
    public PdfFontInfo ToInfo(PdfFontKind kind, string? ordering, bool readable) =>
        new(Name, kind, IsBold, IsItalic, IsSerif, IsFixedPitch, Program is not null, ordering, readable);

    /// <summary>A height in ems from thousandths; impossible ones give way to the standard font's or the usual one.</summary>
    private static double Height(double written, double standard, double usual)
    {
        var value = Math.Abs(written) / 1000;
        if (value is > 0.05 and < 1.9) return value;
        return standard != 0 ? Math.Abs(standard) / 1000 : usual;
    }

    private static double? Number(PdfDictionary? dictionary, string key, ObjectStore store) =>
        dictionary is not null && store.Resolve(dictionary[key]) is { Kind: PdfKind.Number } value ? value.Number : null;

    private static int DefaultFlags(string name)
    {
        var flags = name is "Symbol" or "ZapfDingbats" ? SymbolicFlag : NonsymbolicFlag;
        if (name.StartsWith("Courier", StringComparison.Ordinal)) flags |= FixedPitchFlag | SerifFlag;
        if (name.StartsWith("Times", StringComparison.Ordinal)) flags |= SerifFlag;
        return flags;
    }
}
