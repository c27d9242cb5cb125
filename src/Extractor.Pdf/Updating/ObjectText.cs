using System.Globalization;
using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Updating;

/// <summary>Writes objects as a file spells them. Pure and thread-safe.</summary>
internal static class ObjectText
{
    public static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    /// <summary>A number without exponent, finer than any printer.</summary>
    public static string Number(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Reference(PdfReference id) => string.Create(CultureInfo.InvariantCulture, $"{id.Number} {id.Generation} R");

    /// <summary>A string in hexadecimal digits.</summary>
    public static string Bytes(ReadOnlySpan<byte> bytes) => $"<{Convert.ToHexString(bytes)}>";

    /// <summary>The bytes of a text outside of page content: UTF-16 with its mark.</summary>
    public static byte[] Text(string text) => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)];

    /// <summary>A value of a trailer, strings as they are. Nothing nests deeper than the parser let it.</summary>
    public static string Value(PdfValue value) => value.Kind switch
    {
        PdfKind.Boolean => value.Boolean ? "true" : "false",
        PdfKind.Number => value.IsInteger ? value.Number.ToString("0", CultureInfo.InvariantCulture) : Number(value.Number),
        PdfKind.String => Bytes(value.Bytes),
        PdfKind.Name => Name(value.Name!),
        PdfKind.Array => $"[{string.Join(' ', value.Array!.Select(Value))}]",
        PdfKind.Dictionary => Dictionary(value.Dictionary!),
        PdfKind.Reference => Reference(value.Reference),
        _ => "null",
    };

    private static string Dictionary(PdfDictionary dictionary)
    {
        var text = new StringBuilder("<<");
        foreach (var (key, value) in dictionary.Entries) text.Append(Name(key)).Append(' ').Append(Value(value)).Append(' ');
        return text.Append(">>").ToString();
    }

    private static string Name(string name)
    {
        var text = new StringBuilder("/");
        foreach (var part in Encoding.UTF8.GetBytes(name))
        {
            if (part is > 32 and < 127 && part != '#' && Characters.IsRegular(part)) text.Append((char)part);
            else text.Append(CultureInfo.InvariantCulture, $"#{part:X2}");
        }

        return text.ToString();
    }
}
