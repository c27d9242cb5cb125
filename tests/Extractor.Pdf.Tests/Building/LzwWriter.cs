namespace Extractor.Pdf.Tests.Building;

/// <summary>Packs bytes as LZW, growing the codes early or late.</summary>
internal static class LzwWriter
{
    public static byte[] Encode(ReadOnlySpan<byte> data, bool early)
    {
        var output = new List<byte>();
        long bits = 0;
        int count = 0, width = 9, next = 258;
        var table = new Dictionary<(int, byte), int>();
        Write(256);
        var current = -1;
        foreach (var value in data)
        {
            if (current < 0)
            {
                current = value;
                continue;
            }

            if (table.TryGetValue((current, value), out var longer))
            {
                current = longer;
                continue;
            }

            Write(current);
            table[(current, value)] = next++;
            // The reader knows each entry one code later than the writer.
            var known = next - 1 + (early ? 1 : 0);
            width = known >= 2048 ? 12 : known >= 1024 ? 11 : known >= 512 ? 10 : 9;
            if (next == 4095)
            {
                Write(256);
                table.Clear();
                next = 258;
                width = 9;
            }

            current = value;
        }

        if (current >= 0) Write(current);
        Write(257);
        if (count > 0) output.Add((byte)((bits << (8 - count)) & 255));
        return [.. output];

        void Write(int code)
        {
            bits = ((bits << width) | (uint)code) & 0xFFFFFFFF;
            for (count += width; count >= 8; count -= 8) output.Add((byte)((bits >> (count - 8)) & 255));
        }
    }
}
