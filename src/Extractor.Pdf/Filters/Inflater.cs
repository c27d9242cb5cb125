namespace Extractor.Pdf.Filters;

/// <summary>A plain inflater (RFC 1951) that keeps everything up to the first damage.</summary>
internal ref struct Inflater
{
    private static readonly ushort[] LengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly byte[] LengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly ushort[] DistanceBase =
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    private static readonly byte[] DistanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
    private static readonly byte[] CodeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly ReadOnlySpan<byte> _data;
    private readonly int _most;
    private byte[] _output;
    private int _length;
    private int _position;
    private int _bits;
    private int _bitCount;

    private Inflater(ReadOnlySpan<byte> data, int most)
    {
        _data = data;
        _most = most;
        _output = new byte[Math.Clamp((long)data.Length * 4, 256, Math.Max(256, most))];
    }

    /// <summary>Unpacks raw deflate data.</summary>
    /// <param name="complete">Whether the last block ended properly.</param>
    public static ReadOnlyMemory<byte> Inflate(ReadOnlySpan<byte> data, int most, out bool complete)
    {
        var inflater = new Inflater(data, most);
        complete = inflater.Run();
        return inflater._output.AsMemory(0, inflater._length);
    }

    private bool Run()
    {
        while (true)
        {
            var last = Bits(1);
            var kind = Bits(2);
            var sound = last >= 0 && kind switch
            {
                0 => CopyStored(),
                1 => ReadBlock(Huffman.FixedLiterals, Huffman.FixedDistances),
                2 => ReadDynamic(),
                _ => false,
            };
            if (!sound) return false;
            if (last == 1) return true;
        }
    }

    /// <summary>The next bits, lowest first; -1 at the end of the data.</summary>
    private int Bits(int count)
    {
        while (_bitCount < count)
        {
            if (_position >= _data.Length) return -1;
            _bits |= _data[_position++] << _bitCount;
            _bitCount += 8;
        }

        var value = _bits & ((1 << count) - 1);
        _bits >>= count;
        _bitCount -= count;
        return value;
    }

    private bool CopyStored()
    {
        _bits = 0;
        _bitCount = 0;
        if (_position + 4 > _data.Length) return false;
        var length = _data[_position] | (_data[_position + 1] << 8);
        _position += 4;
        var there = Math.Min(length, _data.Length - _position);
        for (var i = 0; i < there; i++)
        {
            if (!Put(_data[_position + i])) return false;
        }

        _position += there;
        return there == length;
    }

    private bool ReadDynamic()
    {
        int literals = Bits(5), distances = Bits(5), codes = Bits(4);
        if (literals < 0 || distances < 0 || codes < 0) return false;
        literals += 257;
        distances += 1;
        Span<byte> lengths = stackalloc byte[320];
        lengths.Clear();
        for (var i = 0; i < codes + 4; i++)
        {
            var length = Bits(3);
            if (length < 0) return false;
            lengths[CodeOrder[i]] = (byte)length;
        }

        var codeCodes = new Huffman(lengths[..19]);
        lengths.Clear();
        for (var i = 0; i < literals + distances;)
        {
            var symbol = Symbol(codeCodes);
            if (symbol < 0) return false;
            if (symbol < 16)
            {
                lengths[i++] = (byte)symbol;
                continue;
            }

            if (symbol == 16 && i == 0) return false;
            var value = symbol == 16 ? lengths[i - 1] : (byte)0;
            var extra = Bits(symbol switch { 16 => 2, 17 => 3, _ => 7 });
            if (extra < 0) return false;
            for (var repeat = extra + (symbol == 18 ? 11 : 3); repeat > 0 && i < literals + distances; repeat--) lengths[i++] = value;
        }

        return ReadBlock(new Huffman(lengths[..literals]), new Huffman(lengths.Slice(literals, distances)));
    }

    private bool ReadBlock(Huffman literals, Huffman distances)
    {
        while (true)
        {
            var symbol = Symbol(literals);
            if (symbol is < 0 or > 285) return false;
            if (symbol == 256) return true;
            if (symbol < 256)
            {
                if (!Put((byte)symbol)) return false;
                continue;
            }

            var extra = Bits(LengthExtra[symbol - 257]);
            var code = Symbol(distances);
            if (extra < 0 || code is < 0 or > 29) return false;
            var far = Bits(DistanceExtra[code]);
            var distance = DistanceBase[code] + far;
            if (far < 0 || distance > _length) return false;
            for (var count = LengthBase[symbol - 257] + extra; count > 0; count--)
            {
                if (!Put(_output[_length - distance])) return false;
            }
        }
    }

    private bool Put(byte value)
    {
        if (_length >= _most) return false;
        if (_length == _output.Length) Array.Resize(ref _output, (int)Math.Min((long)_output.Length * 2, Math.Max(_most, 1)));
        _output[_length++] = value;
        return true;
    }

    private int Symbol(Huffman codes)
    {
        int code = 0, first = 0, index = 0;
        for (var length = 1; length < 16; length++)
        {
            var bit = Bits(1);
            if (bit < 0) return -1;
            code |= bit;
            var count = codes.Counts[length];
            if (code - count < first) return codes.Symbols[index + code - first];
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }

        return -1;
    }
}
