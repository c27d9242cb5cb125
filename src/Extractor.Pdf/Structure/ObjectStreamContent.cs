using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>An unpacked object stream: several objects without numbers of their own, and the list that names them.</summary>
internal sealed record ObjectStreamContent(ReadOnlyMemory<byte> Data, IReadOnlyList<int> Numbers, IReadOnlyList<int> Offsets)
{
    public static ObjectStreamContent Empty { get; } = new(ReadOnlyMemory<byte>.Empty, [], []);

    public static ObjectStreamContent Read(PdfStream stream, ObjectStore store)
    {
        var data = store.Unpack(stream).Data;
        var count = store.Resolve(stream.Dictionary["N"]).ToInt();
        var first = store.Resolve(stream.Dictionary["First"]).ToInt();
        var lexer = new Lexer(data.Span, new ByteBuffer(16));
        var numbers = new List<int>();
        var offsets = new List<int>();
        for (var i = 0; i < count && lexer.Next() == Token.Number; i++)
        {
            var number = PdfValue.Saturate(lexer.Number);
            if (lexer.Next() != Token.Number) break;
            numbers.Add(number);
            offsets.Add((int)Math.Clamp((double)first + lexer.Number, 0, data.Length));
        }

        return new(data, numbers, offsets);
    }

    /// <summary>The object; null where the stream does not hold it. The index is a hint that some writers get wrong.</summary>
    public PdfValue Find(int number, int index, NameTable names, int nesting) =>
        OffsetOf(number, index) is { } offset ? new ObjectParser(Data.Span, offset, names, nesting).ReadValue() : default;

    /// <summary>The bytes the object begins with and what follows it; null where the stream does not hold it.</summary>
    public ReadOnlyMemory<byte>? Written(int number, int index) => OffsetOf(number, index) is { } offset ? Data[offset..] : null;

    private int? OffsetOf(int number, int index)
    {
        if (index < 0 || index >= Numbers.Count || Numbers[index] != number)
        {
            index = -1;
            for (var i = 0; i < Numbers.Count && index < 0; i++)
            {
                if (Numbers[i] == number) index = i;
            }
        }

        return index < 0 ? null : Offsets[index];
    }
}
