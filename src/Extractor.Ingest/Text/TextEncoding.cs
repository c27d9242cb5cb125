using System.Text;

namespace Extractor.Ingest.Text;

/// <summary>Tells the encoding of a plain text from its bytes: a mark at the beginning, else validity.</summary>
internal static class TextEncoding
{
    private const int Sample = 64 * 1024;

    /// <summary>GB18030, which contains GBK and GB2312.</summary>
    public static Encoding Gb18030 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The encoding, or null where the bytes are no printable text. Judged by the first 64 KB; never throws.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> source)
    {
        var head = source[..Math.Min(source.Length, Sample)];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return IsPrintable(head, Encoding.Unicode) ? Encoding.Unicode : null;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return IsPrintable(head, Encoding.BigEndianUnicode) ? Encoding.BigEndianUnicode : null;
        if (head.Contains((byte)0)) return WideWithoutMark(head);
        if (IsPrintable(head, Encoding.UTF8)) return Encoding.UTF8;
        return IsPrintable(head, Gb18030) ? Gb18030 : null;
    }

    // Without a mark, wide text shows by the zero halves of its ASCII characters.
    private static Encoding? WideWithoutMark(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        var encoding = odd > 8 * even ? Encoding.Unicode : even > 8 * odd ? Encoding.BigEndianUnicode : null;
        return encoding is not null && IsPrintable(head, encoding) && IsMostlyChinese(encoding.GetString(head)) ? encoding : null;
    }

    // Any two bytes make some character; of a text of ours, nearly all are Chinese, full-width or ASCII.
    private static bool IsMostlyChinese(string text) =>
        text.Count(c => c is < '\u0080' or >= '\u2000' and <= '\u206F' or >= '\u2460' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF') > text.Length * 9L / 10;

    // At most one damaged or control character in two hundred; a character cut at the end of the sample does not count.
    private static bool IsPrintable(ReadOnlySpan<byte> head, Encoding encoding)
    {
        var text = encoding.GetString(head).AsSpan().TrimEnd('\uFFFD');
        var bad = 0;
        foreach (var c in text)
        {
            if (c == '\uFFFD' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u001A'))) bad++;
            else if (encoding != Encoding.UTF8 && c is >= '\uE000' and <= '\uF8FF') bad++;
        }

        return !text.IsEmpty && bad <= text.Length / 200;
    }
}
