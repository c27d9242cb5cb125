namespace Extractor.Pdf.Filters;

/// <summary>A canonical prefix code: how many codes of each length, and their symbols in order.</summary>
internal sealed class Huffman
{
    public Huffman(ReadOnlySpan<byte> lengths)
    {
        foreach (var length in lengths) Counts[length & 15]++;
        Counts[0] = 0;
        Span<int> offsets = stackalloc int[17];
        for (var length = 1; length < 16; length++) offsets[length + 1] = offsets[length] + Counts[length];
        Symbols = new short[lengths.Length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] is > 0 and < 16 and var length) Symbols[offsets[length]++] = (short)symbol;
        }
    }

    public static Huffman FixedLiterals { get; } = new(Fixed());

    public static Huffman FixedDistances { get; } = new([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);

    public int[] Counts { get; } = new int[16];

    public short[] Symbols { get; }

    private static byte[] Fixed()
    {
        var lengths = new byte[288];
        lengths.AsSpan(0, 144).Fill(8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        lengths.AsSpan(280).Fill(8);
        return lengths;
    }
}
