using System.Globalization;
using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Text outside of page content: UTF-16 or UTF-8 with a mark, else the encoding of ISO 32000-1, annex D.</summary>
internal static class TextStrings
{
    private const string From18 = "˘ˇˆ˙˝˛˚˜";
    private const string From80 = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž";

    public static string? Decode(PdfValue value) => value.Bytes is { } bytes ? Decode(bytes) : null;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes) text.Append(Character(value));
        return text.ToString();
    }

    /// <summary>Reads "D:20250131093000+08'00'"; null where it is no date.</summary>
    public static DateTimeOffset? Date(PdfValue value)
    {
        if (Decode(value) is not { } text) return null;
        var digits = text.StartsWith("D:", StringComparison.Ordinal) ? text[2..] : text;
        var length = 0;
        while (length < digits.Length && length < 14 && char.IsAsciiDigit(digits[length])) length++;
        if (length is 5 or 7 or 9 or 11 or 13 or < 4) return null;
        var format = "yyyyMMddHHmmss"[..length];
        var filled = length == 4 ? digits[..4] + "01" : digits[..length];
        if (length == 4) format = "yyyyMM";
        if (!DateTime.TryParseExact(filled, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return null;
        return new(time, Zone(digits[length..]));
    }

    private static TimeSpan Zone(string text)
    {
        if (text.Length < 3 || text[0] is not ('+' or '-') || !int.TryParse(text.AsSpan(1, 2), CultureInfo.InvariantCulture, out var hours)) return default;
        var minutes = text.Length >= 6 && int.TryParse(text.AsSpan(4, 2), CultureInfo.InvariantCulture, out var read) ? read : 0;
        if (hours is < 0 or > 13 || minutes is < 0 or > 59) return default;
        var offset = new TimeSpan(hours, minutes, 0);
        return text[0] == '-' ? -offset : offset;
    }

    private static char Character(byte value) => value switch
    {
        >= 0x18 and <= 0x1F => From18[value - 0x18],
        >= 0x80 and <= 0x9E => From80[value - 0x80],
        0xA0 => '€',
        _ => (char)value,
    };
}
