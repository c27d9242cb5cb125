namespace Extractor.Pdf.Filters;

/// <summary>Undoes horizontal differences of samples (TIFF 6.0, section 14).</summary>
internal static class TiffPredictor
{
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> data, PredictorLayout layout)
    {
        var output = data.ToArray();
        var row = layout.RowBytes;
        for (var start = 0; start < output.Length; start += row)
        {
            var line = output.AsSpan(start, Math.Min(row, output.Length - start));
            if (layout.Bits == 8) Bytes(line, layout.Colours);
            else if (layout.Bits == 16) Words(line, layout.Colours * 2);
            else SmallSamples(line, layout);
        }

        return output;
    }

    private static void Bytes(Span<byte> line, int colours)
    {
        unchecked
        {
            for (var i = colours; i < line.Length; i++) line[i] += line[i - colours];
        }
    }

    private static void Words(Span<byte> line, int step)
    {
        for (var i = step; i + 1 < line.Length; i += 2)
        {
            var sum = (line[i] << 8) + line[i + 1] + (line[i - step] << 8) + line[i - step + 1];
            line[i] = (byte)((sum >> 8) & 0xFF);
            line[i + 1] = (byte)(sum & 0xFF);
        }
    }

    private static void SmallSamples(Span<byte> line, PredictorLayout layout)
    {
        var mask = (1 << layout.Bits) - 1;
        Span<int> last = stackalloc int[layout.Colours];
        last.Clear();
        var samples = line.Length * 8 / layout.Bits;
        for (var i = 0; i < samples; i++)
        {
            var bit = i * layout.Bits;
            var shift = 8 - layout.Bits - (bit & 7);
            ref var cell = ref line[bit >> 3];
            var colour = i % layout.Colours;
            last[colour] = (last[colour] + (cell >> shift)) & mask;
            cell = (byte)((cell & ~(mask << shift) & 0xFF) | (last[colour] << shift));
        }
    }
}
