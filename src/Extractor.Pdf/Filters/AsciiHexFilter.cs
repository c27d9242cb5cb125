using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>Two hexadecimal digits a byte; ends at "&gt;".</summary>
internal static class AsciiHexFilter
{
    public static Unpacked Decode(ReadOnlySpan<byte> packed)
    {
        var output = new ByteBuffer((packed.Length / 2) + 1);
        var high = -1;
        foreach (var value in packed)
        {
            if (value == '>') break;
            var digit = Characters.HexDigit(value);
            if (digit < 0) continue;
            if (high < 0)
            {
                high = digit;
                continue;
            }

            output.Add((byte)((high << 4) | digit));
            high = -1;
        }

        if (high >= 0) output.Add((byte)(high << 4));
        return new(output.ToArray());
    }
}
