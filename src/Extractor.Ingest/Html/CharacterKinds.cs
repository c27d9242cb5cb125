namespace Extractor.Ingest.Html;

/// <summary>Tells the characters that matter to white space.</summary>
internal static class CharacterKinds
{
    /// <summary>Whether the character is a space that a browser does not collapse.</summary>
    public static bool IsHardSpace(char c) => c is '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u1680';

    /// <summary>Whether the character shows nothing and takes no place: zero-width characters, soft hyphens, controls.</summary>
    public static bool IsInvisible(char c) =>
        c is < ' ' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or (>= '\u007F' and <= '\u009F');

    /// <summary>Whether the character is Chinese writing or its punctuation, between which a source line's end is no space.</summary>
    public static bool IsChinese(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF')
            or '\u2014' or '\u2026' or (>= '\u2018' and <= '\u201D') or (>= '\uD840' and <= '\uDFFF');
}
