using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>What could be read of an embedded program, whatever entry of the descriptor it stands in.</summary>
internal sealed record FontProgram(TrueTypeProgram? TrueType, CffProgram? Cff, Type1Program? Type1)
{
    public static FontProgram None { get; } = new(null, null, null);

    public bool HasOwnEncoding => Type1 is not null || Cff is { IsCidKeyed: false };

    public static FontProgram Read(PdfStream? stream, ObjectStore store)
    {
        if (stream is null) return None;
        var data = store.Unpack(stream).Data;
        if (TrueTypeProgram.Read(data) is { } trueType) return new(trueType, trueType.Cff.IsEmpty ? null : CffProgram.Read(trueType.Cff.Span), null);
        if (CffProgram.Read(data.Span) is { } cff) return new(null, cff, null);
        if (Type1Program.Read(data.Span) is { } type1) return new(null, null, type1);
        if (!data.IsEmpty && !data.Span.StartsWith("%!"u8)) store.Problems.Add(PdfProblems.FontDamaged, $"Object {stream.Id.Number} is no font program.", stream.Offset);
        return None;
    }

    /// <summary>The glyph name of a code in the program's own encoding.</summary>
    public string? NameOfCode(int code) => Type1?.NameOfCode(code) ?? Cff?.NameOfCode(code);

    /// <summary>The character a glyph shows; null where the program does not tell.</summary>
    public string? TextOfGlyph(int glyph) =>
        TrueType?.Text(glyph) ?? (Cff?.NameOfGlyph(glyph) is { } name ? Data.GlyphList.ToUnicode(name) : null);
}
