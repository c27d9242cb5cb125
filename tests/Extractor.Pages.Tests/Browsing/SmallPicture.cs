using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Extractor.Pages.Tests.Browsing;

/// <summary>Makes a screenshot small: the same picture with at most 256 colours, which text on paper hardly needs.</summary>
internal static class SmallPicture
{
    private const int Depth = 3;
    private const int MostColours = 256;

    // CRC-32 as PNG uses it, bit by bit: a picture has four chunks.
    private const uint Polynomial = 0xEDB88320;

    /// <summary>A PNG of 8-bit colours without transparency, as browsers write it, as one with a palette.</summary>
    public static byte[] Of(byte[] png)
    {
        var (width, height, pixels) = Pixels(png);
        var counts = new Dictionary<int, int>();
        foreach (var pixel in pixels) counts[pixel] = counts.GetValueOrDefault(pixel) + 1;
        var palette = Palette(counts);
        var index = counts.Keys.ToDictionary(c => c, c => (byte)Nearest(palette, c));

        var rows = new byte[height * (width + 1)];
        for (var i = 0; i < pixels.Length; i++) rows[(i / width * (width + 1)) + 1 + (i % width)] = index[pixels[i]];
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        using var small = new MemoryStream();
        small.Write(png.AsSpan(0, 8));
        Chunk(small, "IHDR", header);
        Chunk(small, "PLTE", [.. palette.SelectMany(c => new[] { (byte)(c >> 16), (byte)(c >> 8 & 0xFF), (byte)(c & 0xFF) })]);
        Chunk(small, "IDAT", Packed(rows));
        Chunk(small, "IEND", []);
        return small.ToArray();
    }

    private static (int Width, int Height, int[] Pixels) Pixels(byte[] png)
    {
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        Assert.Equal((8, 2), (png[24], png[25]));
        using var data = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == "IDAT") data.Write(png, at + 8, length);
            at += 12 + length;
        }

        data.Position = 0;
        using var unpacked = new ZLibStream(data, CompressionMode.Decompress);
        var (row, above) = (new byte[width * Depth], new byte[width * Depth]);
        var pixels = new int[width * height];
        for (var y = 0; y < height; y++)
        {
            var filter = unpacked.ReadByte();
            unpacked.ReadExactly(row);
            Unfilter(filter, row, above);
            for (var x = 0; x < width; x++) pixels[(y * width) + x] = row[x * Depth] << 16 | row[(x * Depth) + 1] << 8 | row[(x * Depth) + 2];
            (row, above) = (above, row);
        }

        return (width, height, pixels);
    }

    private static void Unfilter(int filter, byte[] row, byte[] above)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < Depth ? 0 : row[i - Depth], up = above[i], corner = i < Depth ? 0 : above[i - Depth];
            row[i] = unchecked((byte)(row[i] + filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 }));
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    // Each time the colour that would be missed most: many pixels far from all colours so far. Rare but vivid ticks keep their colour.
    private static int[] Palette(Dictionary<int, int> counts)
    {
        var colours = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).ToArray();
        var misses = Enumerable.Repeat(long.MaxValue / int.MaxValue, colours.Length).ToArray();
        var palette = new List<int>();
        while (palette.Count < Math.Min(MostColours, colours.Length))
        {
            var next = Enumerable.Range(0, colours.Length).MaxBy(i => misses[i] * colours[i].Value);
            palette.Add(colours[next].Key);
            for (var i = 0; i < colours.Length; i++) misses[i] = Math.Min(misses[i], Distance(colours[i].Key, colours[next].Key));
        }

        return [.. palette];
    }

    private static int Nearest(int[] palette, int colour) => Array.IndexOf(palette, palette.MinBy(p => Distance(p, colour)));

    private static int Distance(int one, int other)
    {
        var (r, g, b) = ((one >> 16) - (other >> 16), (one >> 8 & 0xFF) - (other >> 8 & 0xFF), (one & 0xFF) - (other & 0xFF));
        return (r * r) + (g * g) + (b * b);
    }

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize)) zlib.Write(rows);
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream to, string name, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Checksum(chunk.AsSpan(4, content.Length + 4)));
        to.Write(chunk);
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ Polynomial;
        }

        return ~sum;
    }
}
