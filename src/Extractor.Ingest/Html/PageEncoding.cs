using System.Text;

namespace Extractor.Ingest.Html;

/// <summary>Finds the encoding of a page: byte-order mark, then what the bytes themselves say, then the declaration.</summary>
/// <remarks>
/// Content beats declaration because portals re-encode pages without touching the meta element. UTF-8 proves itself: text of another
/// encoding is hardly ever valid UTF-8. GB 18030 and Big5 are told apart by how the byte pairs fall on their common characters.
/// </remarks>
internal static class PageEncoding
{
    private const int PatternLength = 4096;

    /// <summary>The encoding of <paramref name="source"/>.</summary>
    /// <param name="source">The page's bytes.</param>
    /// <param name="transportCharset">A charset named outside the page (a MIME header), or null.</param>
    public static TextEncodingGuess Detect(ReadOnlySpan<byte> source, string? transportCharset)
    {
        if (ByteOrderMark(source) is { } marked) return marked;
        if (ZeroPattern(source) is { } wide) return new TextEncodingGuess(wide, 0);
        var declared = DeclaredCharset.Normalize(transportCharset) ?? DeclaredCharset.Find(source);
        var used = FromContent(source, declared);
        return new TextEncodingGuess(used, 0, declared != used ? declared : null);
    }

    /// <summary>Decodes the bytes; places that cannot be decoded become U+FFFD and are counted.</summary>
    public static string Decode(ReadOnlySpan<byte> source, TextEncodingGuess guess, out int undecodable)
    {
        var bytes = source[guess.PreambleLength..];
        var text = Open(guess.Name).GetString(bytes);
        undecodable = text.AsSpan().Count('\uFFFD');
        // A page may carry the replacement character itself; only bytes that turned into it count.
        if (undecodable > 0 && guess.Name == "utf-8") undecodable -= bytes.Count("\uFFFD"u8);
        return text;
    }

    private static Encoding Open(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        "utf-32le" => Encoding.UTF32,
        "utf-32be" => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        _ => DeclaredCharset.Open(name) ?? Encoding.Latin1,
    };

    private static TextEncodingGuess? ByteOrderMark(ReadOnlySpan<byte> source)
    {
        if (source.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return new TextEncodingGuess("utf-8", 3);
        if (source.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return new TextEncodingGuess("utf-32le", 4);
        if (source.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return new TextEncodingGuess("utf-32be", 4);
        if (source.StartsWith<byte>([0xFF, 0xFE])) return new TextEncodingGuess("utf-16le", 2);
        if (source.StartsWith<byte>([0xFE, 0xFF])) return new TextEncodingGuess("utf-16be", 2);
        return null;
    }

    /// <summary>Markup in a wide encoding without a mark shows as zeros at the same place of every unit.</summary>
    private static string? ZeroPattern(ReadOnlySpan<byte> source)
    {
        var head = source[..Math.Min(source.Length, PatternLength)];
        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0) zeros[i & 3]++;
        }

        // Chinese text leaves few zeros in UTF-16, its markup leaves many; a stray NUL in a narrow page falls on no fixed place.
        var least = Math.Max(4, head.Length / 40);
        bool Many(int count) => count >= least;
        // Characters such as U+4E00 put a few zeros on the other bytes.
        bool Few(int count, int beside) => count * 10 < beside;
        if (Many(zeros[2]) && Many(zeros[3]) && Few(zeros[0], zeros[3])) return "utf-32le";
        if (Many(zeros[0]) && Many(zeros[1]) && Few(zeros[3], zeros[0])) return "utf-32be";
        if (Many(zeros[1]) && Many(zeros[3]) && Few(zeros[0] + zeros[2], zeros[1] + zeros[3])) return "utf-16le";
        return Many(zeros[0]) && Many(zeros[2]) && Few(zeros[1] + zeros[3], zeros[0] + zeros[2]) ? "utf-16be" : null;
    }

    private static string FromContent(ReadOnlySpan<byte> source, string? declared)
    {
        var utf8 = Utf8Evidence.Of(source);
        if (utf8.Sequences == 0 && utf8.Broken == 0) return declared ?? "utf-8";
        if (utf8.Broken == 0 || utf8.Sequences > utf8.Broken * 20L) return "utf-8";
        var pairs = ChinesePairs.Of(source);
        var chinese = pairs.Best();
        if (declared is "gb18030" or "big5") return chinese ?? declared;
        if (declared is not null && declared != "utf-8" && !pairs.IsCertain) return declared;
        return chinese ?? (declared is null or "utf-8" ? "windows-1252" : declared);
    }
}
