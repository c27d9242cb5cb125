using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>Runs of equal and of different bytes (ISO 32000-1, 7.4.5).</summary>
internal static class RunLengthFilter
{
    public static Unpacked Decode(ReadOnlySpan<byte> packed, int most)
    {
        var output = new ByteBuffer(Math.Max(256, packed.Length));
        for (var at = 0; at < packed.Length && packed[at] != 128;)
        {
            if (output.Length > most) return new(output.ToArray(), null, PdfProblems.LimitReached, $"Stream cut at {most} bytes.");
            int count = packed[at++];
            if (count < 128)
            {
                var there = Math.Min(count + 1, packed.Length - at);
                output.Add(packed.Slice(at, there));
                at += there;
            }
            else if (at < packed.Length)
            {
                for (var i = 0; i < 257 - count; i++) output.Add(packed[at]);
                at++;
            }
        }

        return new(output.ToArray());
    }
}
