using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>LZW with codes of 9 to 12 bits (ISO 32000-1, 7.4.4).</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int End = 257;

    /// <param name="early">Whether codes grow one code early, as nearly all files want it.</param>
    public static Unpacked Decode(ReadOnlySpan<byte> packed, bool early, int most)
    {
        var output = new ByteBuffer(Math.Min(most, Math.Max(256, packed.Length)));
        // Each entry is a stretch of the output written earlier: where it begins and how long it is.
        var starts = new int[4097];
        var lengths = new int[4097];
        int next = 258, width = 9, previousStart = -1, previousLength = 0;
        long bits = 0;
        var bitCount = 0;
        foreach (var value in packed)
        {
            bits = ((bits << 8) | value) & 0xFFFFFFFF;
            bitCount += 8;
            if (bitCount < width) continue;
            bitCount -= width;
            var code = (int)((bits >> bitCount) & ((1 << width) - 1));
            if (code == End) return new(output.ToArray());
            if (code == Clear)
            {
                next = 258;
                width = 9;
                previousStart = -1;
                continue;
            }

            if (code > next || (code == next && previousStart < 0)) return Damaged(output);
            var start = output.Length;
            if (code < 256) output.Add((byte)code);
            else if (code < next) Copy(output, starts[code], lengths[code]);
            else Copy(output, previousStart, previousLength + 1);
            if (previousStart >= 0 && next < 4096)
            {
                starts[next] = previousStart;
                lengths[next] = previousLength + 1;
                next++;
            }

            previousStart = start;
            previousLength = output.Length - start;
            var limit = next + (early ? 1 : 0);
            width = limit >= 2048 ? 12 : limit >= 1024 ? 11 : limit >= 512 ? 10 : 9;
            if (output.Length > most) return new(output.ToArray(), null, PdfProblems.LimitReached, $"Stream cut at {most} bytes.");
        }

        return new(output.ToArray());
    }

    private static void Copy(ByteBuffer output, int start, int length)
    {
        for (var i = 0; i < length; i++) output.Add(output.Written[start + i]);
    }

    private static Unpacked Damaged(ByteBuffer output) => new(output.ToArray(), null, PdfProblems.StreamDamaged, "LZW code out of range.");
}
