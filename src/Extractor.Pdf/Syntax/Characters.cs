using System.Buffers;

namespace Extractor.Pdf.Syntax;

/// <summary>The classes of bytes of ISO 32000-1, 7.2.2.</summary>
internal static class Characters
{
    /// <summary>Everything that ends a name, a number or an operator.</summary>
    public static readonly SearchValues<byte> EndOfRegular = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    public static readonly SearchValues<byte> EndOfLine = SearchValues.Create("\r\n"u8);

    public static readonly SearchValues<byte> SpecialInString = SearchValues.Create("()\\\r"u8);

    public static bool IsWhite(byte value) => value is 32 or 10 or 13 or 9 or 0 or 12;

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    public static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    public static bool IsRegular(byte value) => !IsWhite(value) && !IsDelimiter(value);

    /// <summary>0 to 15; -1 for anything that is no hexadecimal digit.</summary>
    public static int HexDigit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };
}
