using System.Text;

namespace Extractor.Ingest.Html;

/// <summary>Reads the charset a page declares.</summary>
internal static class DeclaredCharset
{
    // Word writes long style names and namespaces before its meta element; portals put scripts there.
    private const int HeadLength = 16 * 1024;

    /// <summary>The charset named in a meta element or an XML declaration, normalized, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> source)
    {
        var head = source[..Math.Min(source.Length, HeadLength)];
        while (true)
        {
            var at = IndexOf(head, "charset"u8);
            var xml = IndexOf(head, "encoding"u8);
            if (xml >= 0 && (at < 0 || xml < at) && !IsXmlDeclaration(head[..xml])) xml = -1;
            if (at < 0 && xml < 0) return null;
            var (start, length) = xml >= 0 && (at < 0 || xml < at) ? (xml, 8) : (at, 7);
            head = head[(start + length)..];
            if (Value(head) is { } value && Normalize(value) is { } name) return name;
        }
    }

    /// <summary>The name this reader uses for a charset label (all of GB 2312, GBK, GB 18030 are <c>gb18030</c>), or null where it is unknown.</summary>
    public static string? Normalize(string? label)
    {
        var name = label?.Trim().Trim('"', '\'').ToLowerInvariant();
        return name switch
        {
            null or "" => null,
            "utf-8" or "utf8" or "unicode-1-1-utf-8" => "utf-8",
            // A page whose ASCII meta element could be read is not in a wide encoding, whatever it says.
            "utf-16" or "utf-16le" or "utf-16be" or "unicode" or "utf-32" => "utf-8",
            "gb2312" or "gbk" or "gb18030" or "gb_2312" or "gb_2312-80" or "x-gbk" or "cp936" or "ms936" or "936" or "windows-936" or "euc-cn" or "gb-2312" => "gb18030",
            "big5" or "big-5" or "big5-hkscs" or "x-big5" or "cp950" or "950" or "cn-big5" => "big5",
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252" => "windows-1252",
            _ => Open(name) is null ? null : name,
        };
    }

    /// <summary>The encoding of a normalized name, or null where the platform has none. Registers nothing.</summary>
    public static Encoding? Open(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsXmlDeclaration(ReadOnlySpan<byte> before) =>
        before.LastIndexOf((byte)'<') is var open and >= 0 && before[open..].StartsWith("<?xml"u8);

    private static string? Value(ReadOnlySpan<byte> after)
    {
        var i = 0;
        while (i < after.Length && after[i] <= ' ') i++;
        if (i >= after.Length || after[i] != '=') return null;
        i++;
        while (i < after.Length && (after[i] <= ' ' || after[i] is (byte)'"' or (byte)'\'')) i++;
        var start = i;
        while (i < after.Length && i - start < 40 && (char.IsAsciiLetterOrDigit((char)after[i]) || after[i] is (byte)'-' or (byte)'_' or (byte)':')) i++;
        return i > start ? Encoding.ASCII.GetString(after[start..i]) : null;
    }

    private static int IndexOf(ReadOnlySpan<byte> head, ReadOnlySpan<byte> lowerCase)
    {
        for (var i = 0; i + lowerCase.Length <= head.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(head.Slice(i, lowerCase.Length), lowerCase)) return i;
        }

        return -1;
    }
}
