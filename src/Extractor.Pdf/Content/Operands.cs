using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>What stands before an operator; used again for every operator, arrays lie flat between their brackets.</summary>
internal sealed class Operands
{
    private const int Most = 100_000;
    private Operand[] _items = new Operand[64];

    public int Count { get; private set; }

    public ref readonly Operand this[int index] => ref _items[index];

    public void Clear() => Count = 0;

    public void Add(in Operand operand)
    {
        if (Count == Most) Count = 0;
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = operand;
    }

    /// <summary>The number at a place counted from the end (0 is the last); 0 where there is none.</summary>
    public double FromEnd(int index) => index < Count && _items[Count - 1 - index].Kind == OperandKind.Number ? _items[Count - 1 - index].Number : 0;

    /// <summary>Whether the last operands are numbers.</summary>
    public bool EndsInNumbers(int count)
    {
        if (Count < count) return false;
        for (var i = Count - count; i < Count; i++)
        {
            if (_items[i].Kind != OperandKind.Number) return false;
        }

        return true;
    }

    /// <summary>The last name; null for none.</summary>
    public string? LastName()
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_items[i].Kind == OperandKind.Name) return (string)_items[i].Content!;
        }

        return null;
    }
}

/// <summary>One operand. A string is a stretch of the lexer's buffer, valid until the operator is done.</summary>
internal readonly record struct Operand(OperandKind Kind, double Number, int Start, int Length, object? Content)
{
    public static Operand From(double number) => new(OperandKind.Number, number, 0, 0, null);

    public static Operand FromString(int start, int length) => new(OperandKind.String, 0, start, length, null);

    public static Operand FromName(string name) => new(OperandKind.Name, 0, 0, 0, name);

    public static Operand From(PdfDictionary dictionary) => new(OperandKind.Dictionary, 0, 0, 0, dictionary);

    public static Operand Of(OperandKind kind) => new(kind, 0, 0, 0, null);
}

internal enum OperandKind : byte
{
    Other,
    Number,
    String,
    Name,
    Dictionary,
    ArrayOpen,
    ArrayClose,
}
