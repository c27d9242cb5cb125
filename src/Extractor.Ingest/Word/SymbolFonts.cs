using System.Collections.Frozen;
using System.Globalization;

namespace Extractor.Ingest.Word;

/// <summary>What the signs of the pictorial fonts are in Unicode. Check boxes come out as ☑, ☒ and □ whatever the font. Pure and thread-safe.</summary>
internal static class SymbolFonts
{
    private static readonly FrozenDictionary<int, string> s_wingdings = Table(
        "6C● 6D❍ 6E■ 6F□ 70□ 71□ 72□ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 9F• " +
        "A1○ A7▪ A8□ D8➢ DC➔ DF← E0→ E1↑ E2↓ E8➔ F0⇨ FB✗ FC✓ FD☒ FE☑");

    private static readonly FrozenDictionary<int, string> s_wingdings2 = Table(
        "4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 69⓪ 6A① 6B② 6C③ 6D④ 6E⑤ 6F⑥ 70⑦ 71⑧ 72⑨ 73⑩ 97● 98● A2■ A3□ A4□ A5□");

    private static readonly FrozenDictionary<int, string> s_symbol = Table(
        "2D− 61α 62β 6Dμ 70π 53Σ 44Δ A3≤ A5∞ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B3≥ B4× B7• B8÷ B9≠ BB≈ D6√ E5∑");

    /// <summary>The sign of a font at a code, or null where the font or the sign is not known.</summary>
    /// <param name="font">Name of the font.</param>
    /// <param name="code">The code, with or without the private-use prefix F000.</param>
    public static string? Find(string? font, int code)
    {
        var plain = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        return TableOf(font)?.GetValueOrDefault(plain);
    }

    /// <summary>Whether a font shows pictures in the place of letters.</summary>
    public static bool IsPictorial(string? font) => TableOf(font) is not null;

    /// <summary>The sign of a list bullet; what is not known is a plain bullet.</summary>
    public static string Bullet(string? font, char c)
    {
        if (Find(font, c) is { } sign) return sign;
        return IsPictorial(font) || c is >= '\uE000' and <= '\uF8FF' ? "•" : c.ToString();
    }

    private static FrozenDictionary<int, string>? TableOf(string? font)
    {
        if (font is null) return null;
        if (font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase)) return s_wingdings;
        if (font.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase)) return s_wingdings2;
        return font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) ? s_symbol : null;
    }

    /// <summary>Reads a table of signs: each entry is a hexadecimal code of two digits and the sign.</summary>
    private static FrozenDictionary<int, string> Table(string entries) => entries.Split(' ').ToFrozenDictionary(
        e => int.Parse(e.AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture), e => e[2..]);
}
