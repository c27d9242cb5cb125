using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Extractor.Pipeline.Ledger;

/// <summary>Reads what <see cref="LedgerOutput"/> wrote, in the same order. Not thread-safe.</summary>
/// <param name="bytes">What was written.</param>
internal sealed class LedgerInput(ReadOnlyMemory<byte> bytes)
{
    private readonly List<string> _texts = [];
    private int _at;

    /// <summary>Reads a whole number.</summary>
    /// <exception cref="InvalidDataException">The bytes end, or are none of <see cref="LedgerOutput"/>.</exception>
    public int Whole()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Take(1)[0];
            value |= (part & 0x7Fu) << shift;
            if (part < 0x80) return unchecked((int)value);
        }

        throw Damaged();
    }

    /// <summary>Reads a whole number or null.</summary>
    public int? WholeOrNone() => Has() ? Whole() : null;

    /// <summary>Reads a long whole number or null.</summary>
    public long? LongOrNone() => Has() ? BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long))) : null;

    /// <summary>Reads a decimal number.</summary>
    public decimal Number()
    {
        ReadOnlySpan<int> parts = [Whole(), Whole(), Whole(), Whole()];
        return new decimal(parts);
    }

    /// <summary>Reads a decimal number or null.</summary>
    public decimal? NumberOrNone() => Has() ? Number() : null;

    /// <summary>Reads whether something follows.</summary>
    public bool Has() => Take(1)[0] != 0;

    /// <summary>Reads a text that is not null.</summary>
    public string Text() => TextOrNone() ?? throw Damaged();

    /// <summary>Reads a text or null.</summary>
    public string? TextOrNone()
    {
        var number = unchecked((uint)Whole());
        switch (number)
        {
            case LedgerOutput.NoText:
                return null;
            case LedgerOutput.NewText:
                var text = Encoding.UTF8.GetString(Take(Whole()));
                if (_texts.Count < LedgerOutput.MostTexts) _texts.Add(text);
                return text;
            default:
                return number - LedgerOutput.FirstText < (uint)_texts.Count ? _texts[(int)(number - LedgerOutput.FirstText)] : throw Damaged();
        }
    }

    /// <summary>Reads some rows.</summary>
    public ImmutableArray<T> List<T>(Func<LedgerInput, T> read)
        where T : class
    {
        var rows = new T[Count()];
        for (var i = 0; i < rows.Length; i++) rows[i] = read(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    /// <summary>Reads some whole numbers.</summary>
    public ImmutableArray<int> Wholes()
    {
        var values = new int[Count()];
        for (var i = 0; i < values.Length; i++) values[i] = Whole();
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>Reads some coordinates.</summary>
    public ImmutableArray<double> Coordinates()
    {
        var values = new double[Count()];
        for (var i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>A number of items, each of which takes a byte at least.</summary>
    private int Count() => Whole() is var count && count >= 0 && count <= bytes.Length - _at ? count : throw Damaged();

    private ReadOnlySpan<byte> Take(int size)
    {
        if (size < 0 || size > bytes.Length - _at) throw Damaged();
        var taken = bytes.Span.Slice(_at, size);
        _at += size;
        return taken;
    }

    private static InvalidDataException Damaged() => new("The ledger's file is damaged.");
}
