namespace Extractor.Pdf.Syntax;

/// <summary>Any object of a file; numbers, truth values and references need no memory of their own.</summary>
internal readonly struct PdfValue
{
    private readonly object? _content;
    private readonly long _bits;

    private PdfValue(PdfKind kind, long bits, object? content, bool isInteger = false)
    {
        Kind = kind;
        IsInteger = isInteger;
        _bits = bits;
        _content = content;
    }

    public static PdfValue Null => default;

    public PdfKind Kind { get; }

    /// <summary>Whether a number was written without a point.</summary>
    public bool IsInteger { get; }

    public bool IsNull => Kind == PdfKind.Null;

    public bool IsReference => Kind == PdfKind.Reference;

    public double Number => Kind == PdfKind.Number ? BitConverter.Int64BitsToDouble(_bits) : 0;

    public bool Boolean => Kind == PdfKind.Boolean && _bits != 0;

    /// <summary>The name without its slash; null for anything else.</summary>
    public string? Name => Kind == PdfKind.Name ? (string)_content! : null;

    /// <summary>The bytes of a string; null for anything else.</summary>
    public byte[]? Bytes => Kind == PdfKind.String ? (byte[])_content! : null;

    public PdfValue[]? Array => Kind == PdfKind.Array ? (PdfValue[])_content! : null;

    /// <summary>A dictionary, or that of a stream; null for anything else.</summary>
    public PdfDictionary? Dictionary => Kind switch
    {
        PdfKind.Dictionary => (PdfDictionary)_content!,
        PdfKind.Stream => ((PdfStream)_content!).Dictionary,
        _ => null,
    };

    public PdfStream? Stream => Kind == PdfKind.Stream ? (PdfStream)_content! : null;

    public PdfReference Reference => unchecked(new((int)(_bits >> 32), (int)_bits));

    public static PdfValue From(double number, bool isInteger = false) => new(PdfKind.Number, BitConverter.DoubleToInt64Bits(number), null, isInteger);

    public static PdfValue From(bool value) => new(PdfKind.Boolean, value ? 1 : 0, null);

    public static PdfValue FromName(string name) => new(PdfKind.Name, 0, name);

    public static PdfValue From(byte[] bytes) => new(PdfKind.String, 0, bytes);

    public static PdfValue From(PdfValue[] items) => new(PdfKind.Array, 0, items);

    public static PdfValue From(PdfDictionary dictionary) => new(PdfKind.Dictionary, 0, dictionary);

    public static PdfValue From(PdfStream stream) => new(PdfKind.Stream, 0, stream);

    public static PdfValue From(PdfReference reference) =>
        new(PdfKind.Reference, unchecked(((long)reference.Number << 32) | (uint)reference.Generation), null);

    /// <summary>The number cut to a whole one that fits; <paramref name="otherwise"/> for anything that is no number.</summary>
    public int ToInt(int otherwise = 0) => Kind == PdfKind.Number ? Saturate(Number) : otherwise;

    /// <summary>Cuts a number to a whole one, the nearest possible where it does not fit.</summary>
    public static int Saturate(double number) =>
        number >= int.MaxValue ? int.MaxValue : number <= int.MinValue ? int.MinValue : double.IsNaN(number) ? 0 : (int)number;
}

/// <summary>Names an object of the file.</summary>
internal readonly record struct PdfReference(int Number, int Generation);
