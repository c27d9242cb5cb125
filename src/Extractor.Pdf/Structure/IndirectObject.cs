using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>An object with its number, as it lies in the file.</summary>
/// <param name="Id">Its number and generation as written there.</param>
/// <param name="Value">The object.</param>
/// <param name="End">The byte after it.</param>
internal readonly record struct IndirectObject(PdfReference Id, PdfValue Value, int End)
{
    /// <summary>Reads "12 0 obj … endobj"; null where no such thing begins at the offset.</summary>
    /// <param name="length">Follows the reference of a stream's length; null to take lengths only where written as numbers.</param>
    /// <param name="decryptor">Gives what undoes the encryption of the object's strings.</param>
    public static IndirectObject? Read(
        ReadOnlyMemory<byte> file, int offset, NameTable names, int nesting, Func<PdfValue, PdfValue>? length, Func<PdfReference, StringDecryptor?>? decryptor)
    {
        var lexer = new Lexer(file.Span, new ByteBuffer(16), offset);
        if (lexer.Next() != Token.Number || !lexer.IsInteger) return null;
        var number = PdfValue.Saturate(lexer.Number);
        if (lexer.Next() != Token.Number || !lexer.IsInteger) return null;
        var id = new PdfReference(number, PdfValue.Saturate(lexer.Number));
        if (lexer.Next() != Token.Keyword || !lexer.Word.StartsWith("obj"u8)) return null;
        var parser = new ObjectParser(file.Span, lexer.TokenStart + 3, names, nesting, decryptor?.Invoke(id));
        var value = parser.ReadValue();
        if (value.Kind != PdfKind.Dictionary) return new(id, value, parser.Lexer.Position);
        var after = parser.Lexer;
        if (after.Next() != Token.Keyword || !after.Word.StartsWith("stream"u8)) return new(id, value, parser.Lexer.Position);
        var start = SkipLineEnd(file.Span, after.TokenStart + 6);
        var written = value.Dictionary!["Length"];
        var count = StreamLength(file.Span, start, written.IsReference ? length?.Invoke(written) ?? default : written);
        var stream = new PdfStream(value.Dictionary!, file.Slice(start, count), id, start);
        return new(id, PdfValue.From(stream), start + count);
    }

    /// <summary>Where the object itself begins that is introduced at an offset by "12 0 obj"; null where no such thing stands there.</summary>
    public static int? BodyAt(ReadOnlySpan<byte> file, int offset)
    {
        var lexer = new Lexer(file, new ByteBuffer(16), offset);
        var isObject = lexer.Next() == Token.Number && lexer.Next() == Token.Number && lexer.Next() == Token.Keyword && lexer.Word.StartsWith("obj"u8);
        return isObject ? lexer.TokenStart + 3 : null;
    }

    private static int SkipLineEnd(ReadOnlySpan<byte> data, int at)
    {
        while (at < data.Length && data[at] is (byte)' ' or (byte)'\t') at++;
        if (at < data.Length && data[at] == '\r') at++;
        if (at < data.Length && data[at] == '\n') at++;
        return Math.Min(at, data.Length);
    }

    /// <summary>Trusts the length only where endstream follows it; otherwise looks for endstream, then endobj, then takes the rest.</summary>
    private static int StreamLength(ReadOnlySpan<byte> data, int start, PdfValue written)
    {
        if (written.Kind == PdfKind.Number && written.Number >= 0 && written.Number <= data.Length - start)
        {
            var count = written.ToInt();
            var rest = data[(start + count)..];
            var at = 0;
            while (at < rest.Length && at < 8 && Characters.IsWhite(rest[at])) at++;
            if (rest[at..].StartsWith("endstream"u8) || rest[at..].StartsWith("endobj"u8)) return count;
        }

        var body = data[start..];
        var end = body.IndexOf("endstream"u8);
        if (end < 0) end = body.IndexOf("endobj"u8);
        if (end < 0) return body.Length;
        if (end > 0 && body[end - 1] == '\n') end--;
        if (end > 0 && body[end - 1] == '\r') end--;
        return end;
    }
}
