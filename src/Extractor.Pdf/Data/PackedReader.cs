using System.Text;
using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Data;

/// <summary>Reads the numbers of the packed character maps: seven bits a byte, lowest first; signed ones fold the sign into the lowest bit.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private int _position;

    public byte Byte() => _data[_position++];

    public uint Unsigned()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _data[_position++];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    public int Number() => (int)Unsigned();

    public string Text()
    {
        var length = Number();
        _position += length;
        return Encoding.UTF8.GetString(_data.Slice(_position - length, length));
    }

    /// <summary>A table of ranges: a column of gaps, one of lengths, one of targets.</summary>
    public CodeRange[] Ranges()
    {
        var count = Number();
        var low = new uint[count];
        var length = new uint[count];
        for (var i = 0; i < count; i++) low[i] = Unsigned();
        for (var i = 0; i < count; i++) length[i] = Unsigned();
        var ranges = new CodeRange[count];
        uint last = 0;
        var target = 0;
        for (var i = 0; i < count; i++)
        {
            var folded = Unsigned();
            target += (folded & 1) == 0 ? (int)(folded >> 1) : -(int)((folded + 1) >> 1);
            var begin = last + low[i];
            last = begin + length[i];
            ranges[i] = new(begin, last, target);
            target += (int)length[i] + 1;
        }

        return ranges;
    }
}
