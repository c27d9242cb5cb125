using System.Text;
using Extractor.Pdf.Data;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>The built-in encoding of a Type 1 program, from its part in plain text.</summary>
internal sealed class Type1Program
{
    private readonly string?[] _names;

    private Type1Program(string?[] names) => _names = names;

    /// <summary>Reads a program; null where it states no encoding.</summary>
    public static Type1Program? Read(ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf("eexec"u8);
        var plain = end < 0 ? data : data[..end];
        var start = plain.IndexOf("/Encoding"u8);
        if (start < 0) return null;
        var lexer = new Lexer(plain, new ByteBuffer(64), start + 9);
        var names = new string?[256];
        if (lexer.Next() == Token.Keyword && lexer.Word.SequenceEqual("StandardEncoding"u8))
        {
            StandardEncodings.Standard.CopyTo(names);
            return new(names);
        }

        return ReadEntries(ref lexer, names) ? new(names) : null;
    }

    public string? NameOfCode(int code) => code is >= 0 and < 256 ? _names[code] : null;

    /// <summary>Reads "dup 65 /A put" until def; numbers may be written in another base ("8#101").</summary>
    private static bool ReadEntries(ref Lexer lexer, string?[] names)
    {
        var any = false;
        var code = -1;
        for (var words = 0; words < 10_000; words++)
        {
            switch (lexer.Next())
            {
                case Token.End:
                    return any;
                case Token.Number:
                    code = PdfValue.Saturate(lexer.Number);
                    break;
                case Token.Keyword when lexer.Word is [(byte)'#', .. var digits]:
                    code = InBase(digits, code);
                    break;
                case Token.Keyword when lexer.Word.SequenceEqual("def"u8) || lexer.Word.SequenceEqual("readonly"u8):
                    if (any) return true;
                    break;
                case Token.Name when code is >= 0 and < 256:
                    names[code] = Encoding.Latin1.GetString(lexer.Word);
                    any = true;
                    code = -1;
                    break;
            }
        }

        return any;
    }

    private static int InBase(ReadOnlySpan<byte> digits, int numberBase)
    {
        var value = 0;
        foreach (var digit in digits) value = Math.Min(100_000, (value * Math.Clamp(numberBase, 2, 36)) + Math.Max(0, Characters.HexDigit(digit)));
        return value;
    }
}
