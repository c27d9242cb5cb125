using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Finds where the data of a picture inside a content ends: its bytes may well contain "EI".</summary>
internal static class InlineImages
{
    /// <summary>The byte after EI.</summary>
    /// <param name="start">The first byte of the data.</param>
    /// <param name="exact">Number of data bytes where it can be told; -1 otherwise.</param>
    public static int FindEnd(ReadOnlySpan<byte> data, int start, long exact)
    {
        if (exact >= 0 && start + exact <= data.Length)
        {
            var after = (int)(start + exact);
            for (var skip = 0; skip < 4 && after + skip + 2 <= data.Length; skip++)
            {
                if (data[after + skip] == 'E' && data[after + skip + 1] == 'I') return after + skip + 2;
                if (!Characters.IsWhite(data[after + skip])) break;
            }
        }

        for (var at = start; ;)
        {
            var found = data[at..].IndexOf("EI"u8);
            if (found < 0) return data.Length;
            at += found + 2;
            var begins = at - 2 == start || Characters.IsWhite(data[at - 3]) || data[at - 3] is (byte)'>';
            var ends = at == data.Length || !Characters.IsRegular(data[at]);
            if (begins && ends && LooksLikeContent(data[at..])) return at;
        }
    }

    /// <summary>Whether operands and a known operator follow, and no bytes that are no text.</summary>
    private static bool LooksLikeContent(ReadOnlySpan<byte> rest)
    {
        if (rest.Length > 256) rest = rest[..256];
        var lexer = new Lexer(rest, new ByteBuffer(64));
        for (var words = 0; words < 12; words++)
        {
            var token = lexer.Next();
            if (token == Token.End) return true;
            if (token != Token.Keyword) continue;
            return lexer.Position == rest.Length || Operators.IsKnown(lexer.Word);
        }

        return true;
    }
}
