using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>Five printable characters for four bytes; "z" for four zeros; ends at "~".</summary>
internal static class Ascii85Filter
{
    public static Unpacked Decode(ReadOnlySpan<byte> packed, int most)
    {
        var output = new ByteBuffer((packed.Length * 4L / 5) + 8 is var guess && guess < most ? (int)guess : Math.Max(most, 16));
        if (packed.StartsWith("<~"u8)) packed = packed[2..];
        long group = 0;
        var count = 0;
        foreach (var value in packed)
        {
            if (output.Length > most) return new(output.ToArray(), null, PdfProblems.LimitReached, $"Stream cut at {most} bytes.");
            if (value == '~') break;
            if (value == 'z' && count == 0) output.Add([0, 0, 0, 0]);
            if (value is < (byte)'!' or > (byte)'u') continue;
            group = (group * 85) + (value - '!');
            if (++count < 5) continue;
            Write(output, group, 4);
            group = 0;
            count = 0;
        }

        if (count > 1)
        {
            for (var i = count; i < 5; i++) group = (group * 85) + 84;
            Write(output, group, count - 1);
        }

        return new(output.ToArray());
    }

    private static void Write(ByteBuffer output, long group, int bytes)
    {
        for (var i = 0; i < bytes; i++) output.Add((byte)((group >> (24 - (8 * i))) & 0xFF));
    }
}
