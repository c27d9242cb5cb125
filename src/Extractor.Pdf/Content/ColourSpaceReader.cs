using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Reads colour spaces; unknown ones become the device space with as many parts.</summary>
internal sealed class ColourSpaceReader(ObjectStore store)
{
    private const int MostNesting = 8;
    private readonly GenerationCache<int, ColourSpace> _known = new(64);

    /// <param name="own">The ColorSpace resources in force.</param>
    public ColourSpace Read(string name, PdfDictionary? own) => Device(name) ?? (own is null ? ColourSpace.Grey : Read(own[name], own, 0));

    private static ColourSpace? Device(string? name) => name switch
    {
        "DeviceGray" or "G" or "CalGray" => ColourSpace.Grey,
        "DeviceRGB" or "RGB" or "CalRGB" => ColourSpace.Rgb,
        "DeviceCMYK" or "CMYK" => ColourSpace.Cmyk,
        "Pattern" => ColourSpace.Pattern,
        _ => null,
    };

    private ColourSpace Read(PdfValue entry, PdfDictionary? own, int depth)
    {
        if (entry.IsReference && _known.TryGet(entry.Reference.Number, out var known)) return known;
        var space = depth > MostNesting ? ColourSpace.Grey : Build(store.Resolve(entry), own, depth + 1);
        if (entry.IsReference) _known.Set(entry.Reference.Number, space);
        return space;
    }

    private ColourSpace Build(PdfValue value, PdfDictionary? own, int depth)
    {
        if (value.Name is { } name) return Device(name) ?? (own is not null && own.Has(name) ? Read(own[name], own, depth) : ColourSpace.Grey);
        if (value.Array is not { Length: > 0 } parts) return ColourSpace.Grey;
        switch (store.Resolve(parts[0]).Name)
        {
            case "ICCBased" when parts.Length > 1 && store.Resolve(parts[1]).Dictionary is { } profile:
                return store.Resolve(profile["N"]).ToInt(3) switch { 1 => ColourSpace.Grey, 4 => ColourSpace.Cmyk, _ => ColourSpace.Rgb };
            case "Lab":
                return ColourSpace.Lab();
            case "Indexed" or "I" when parts.Length > 3:
                return ColourSpace.Indexed(Read(parts[1], own, depth), Table(store.Resolve(parts[3])));
            case "Separation" when parts.Length > 3:
                return Tint(1, parts, own, depth);
            case "DeviceN" when parts.Length > 3:
                return Tint(Math.Clamp(store.Resolve(parts[1]).Array?.Length ?? 1, 1, 32), parts, own, depth);
            case var device:
                return Device(device) ?? ColourSpace.Grey;
        }
    }

    private ColourSpace Tint(int components, PdfValue[] parts, PdfDictionary? own, int depth)
    {
        var under = Read(parts[2], own, depth);
        var function = TintFunction.Read(parts[3], store);
        return ColourSpace.Tint(components, under, tints => function?.Apply(tints) is { } mixed && mixed.Length >= under.Components ? mixed : null);
    }

    private byte[] Table(PdfValue value) => value.Bytes ?? (value.Stream is { } stream ? store.Unpack(stream).Data.ToArray() : []);
}
