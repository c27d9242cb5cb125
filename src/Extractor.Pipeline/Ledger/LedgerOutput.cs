using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Extractor.Pipeline.Ledger;

/// <summary>Values written one after the other, compactly, a text that comes again as its number. Not thread-safe. <see cref="LedgerInput"/> reads them in the same order.</summary>
/// <param name="to">Where they go; it gets the last of them with <see cref="Flush"/>.</param>
internal sealed class LedgerOutput(Stream to)
{
    /// <summary>Stands for null before the number of a text.</summary>
    public const uint NoText = 0;

    /// <summary>Stands before a text that was not written yet.</summary>
    public const uint NewText = 1;

    /// <summary>What the numbers of known texts begin with.</summary>
    public const uint FirstText = 2;

    /// <summary>How many texts are remembered: enough for any report, little enough for a table of a million cells.</summary>
    public const int MostTexts = 1 << 16;

    private const int MostBytesOfWhole = 5;
    private readonly Dictionary<string, uint> _texts = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>Writes a whole number; small ones that are not negative take one byte.</summary>
    public void Whole(int value)
    {
        var rest = unchecked((uint)value);
        var room = Room(MostBytesOfWhole);
        var used = 0;
        for (; rest >= 0x80; rest >>= 7) room[used++] = (byte)(rest & 0x7F | 0x80);
        room[used++] = (byte)rest;
        _length += used;
    }

    /// <summary>Writes a whole number or null.</summary>
    public void Whole(int? value)
    {
        if (Has(value is not null)) Whole(value!.Value);
    }

    /// <summary>Writes a long whole number or null.</summary>
    public void Long(long? value)
    {
        if (!Has(value is not null)) return;
        BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), value!.Value);
        _length += sizeof(long);
    }

    /// <summary>Writes a decimal number with all its decimals.</summary>
    public void Number(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (var part in parts) Whole(part);
    }

    /// <summary>Writes a decimal number or null.</summary>
    public void Number(decimal? value)
    {
        if (Has(value is not null)) Number(value!.Value);
    }

    /// <summary>Writes whether something follows, and says so.</summary>
    public bool Has(bool follows)
    {
        Room(1)[0] = follows ? (byte)1 : (byte)0;
        _length++;
        return follows;
    }

    /// <summary>Writes a text or null.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Whole(unchecked((int)NoText));
            return;
        }

        if (_texts.TryGetValue(value, out var known))
        {
            Whole(unchecked((int)known));
            return;
        }

        if (_texts.Count < MostTexts) _texts.Add(value, FirstText + (uint)_texts.Count);
        Whole(unchecked((int)NewText));
        var size = Encoding.UTF8.GetByteCount(value);
        Whole(size);
        var room = Room(size); // may hand on what stands before and change the length
        _length += Encoding.UTF8.GetBytes(value, room);
    }

    /// <summary>Writes some rows.</summary>
    public void List<T>(ImmutableArray<T> rows, Action<LedgerOutput, T> write)
        where T : class
    {
        if (rows.IsDefault) rows = [];
        Whole(rows.Length);
        foreach (var row in rows) write(this, row);
    }

    /// <summary>Writes some whole numbers.</summary>
    public void Wholes(ImmutableArray<int> values)
    {
        if (values.IsDefault) values = [];
        Whole(values.Length);
        foreach (var value in values) Whole(value);
    }

    /// <summary>Writes some coordinates.</summary>
    public void Coordinates(ImmutableArray<double> values)
    {
        Whole(values.Length);
        foreach (var value in values) Coordinate(value);
    }

    /// <summary>Hands on what was written.</summary>
    public void Flush()
    {
        to.Write(_bytes, 0, _length);
        _length = 0;
    }

    private void Coordinate(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(Room(sizeof(double)), value);
        _length += sizeof(double);
    }

    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - _length < bytes) Flush();
        if (_bytes.Length < bytes) _bytes = new byte[bytes];
        return _bytes.AsSpan(_length);
    }
}
