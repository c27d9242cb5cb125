namespace Extractor.Ingest.Html;

/// <summary>How the byte pairs of a text fall on the common characters of GB 18030 and of Big5.</summary>
/// <param name="Pairs">Pairs seen.</param>
/// <param name="Stray">High bytes that begin no pair.</param>
/// <param name="GbCommon">Pairs on GB 2312 level 1 and its punctuation.</param>
/// <param name="Big5Common">Pairs on Big5 level 1 and its punctuation.</param>
/// <param name="Big5Invalid">Pairs that are none in Big5.</param>
internal readonly record struct ChinesePairs(int Pairs, int Stray, int GbCommon, int Big5Common, int Big5Invalid)
{
    private const int SampleLength = 1 << 18;

    /// <summary>Whether the bytes are Chinese beyond doubt, whatever was declared.</summary>
    public bool IsCertain => Pairs >= 20 && Stray * 50L < Pairs && Math.Max(GbCommon, Big5Common) * 10L > Pairs * 8L;

    /// <summary>The likelier of the two, or null where the bytes are not Chinese.</summary>
    public string? Best()
    {
        if (Pairs == 0 || Stray * 4L > Pairs) return null;
        if (Math.Max(GbCommon, Big5Common) * 2L < Pairs) return null;
        return Big5Invalid * 50L < Pairs && Big5Common > GbCommon ? "big5" : "gb18030";
    }

    /// <summary>Counts over the first 256 KB.</summary>
    public static ChinesePairs Of(ReadOnlySpan<byte> source)
    {
        var bytes = source[..Math.Min(source.Length, SampleLength)];
        int pairs = 0, stray = 0, gb = 0, big5 = 0, notBig5 = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead < 0x80) continue;
            if (i + 1 >= bytes.Length) break;
            var trail = bytes[i + 1];
            if (lead is 0x80 or 0xFF || trail < 0x30 || trail is 0x7F or 0xFF) { stray++; continue; }
            i++;
            if (trail < 0x40) { i += 2; continue; } // a four-byte GB 18030 character
            pairs++;
            if (trail >= 0xA1 && lead is (>= 0xB0 and <= 0xD7) or 0xA1 or 0xA3) gb++;
            var big5Trail = trail is <= 0x7E or >= 0xA1;
            if (!big5Trail || lead is < 0xA1 or > 0xF9) notBig5++;
            else if (lead is (>= 0xA4 and <= 0xC6) or 0xA1) big5++;
        }

        return new ChinesePairs(pairs, stray, gb, big5, notBig5);
    }
}
