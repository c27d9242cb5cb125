namespace Extractor.Pdf.Syntax;

/// <summary>The kinds of words a file or a content is made of.</summary>
internal enum Token : byte
{
    End,
    Number,
    Name,
    String,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
    Keyword,
    BraceOpen,
    BraceClose,
}

/// <summary>Cuts bytes into words. Never fails: stray brackets are skipped, an unterminated string ends with the input.</summary>
internal ref partial struct Lexer(ReadOnlySpan<byte> data, ByteBuffer strings, int position = 0)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private readonly ByteBuffer _strings = strings;

    public int Position = position;

    /// <summary>Where the last word begins.</summary>
    public int TokenStart { get; private set; }

    public double Number { get; private set; }

    /// <summary>Whether the last number was written without a point.</summary>
    public bool IsInteger { get; private set; }

    /// <summary>The last name (without slash, escapes not undone) or keyword.</summary>
    public ReadOnlySpan<byte> Word { get; private set; }

    /// <summary>Where the last string begins in the buffer of strings.</summary>
    public int StringStart { get; private set; }

    public int StringLength { get; private set; }

    public readonly ReadOnlySpan<byte> Data => _data;

    public readonly ReadOnlySpan<byte> StringBytes => _strings.Slice(StringStart, StringLength);

    /// <summary>Forgets the strings read so far.</summary>
    public readonly void ClearStrings() => _strings.Clear();

    public Token Next()
    {
        SkipWhite();
        while (IsStray())
        {
            Position++;
            SkipWhite();
        }

        TokenStart = Position;
        if (Position >= _data.Length) return Token.End;
        switch (_data[Position])
        {
            case (byte)'/':
                Position++;
                Word = Regular();
                return Token.Name;
            case (byte)'(':
                ReadLiteral();
                return Token.String;
            case (byte)'<':
                if (Peek(1) == '<')
                {
                    Position += 2;
                    return Token.DictionaryOpen;
                }

                ReadHexadecimal();
                return Token.String;
            case (byte)'>':
                Position += 2;
                return Token.DictionaryClose;
            case (byte)'[':
                Position++;
                return Token.ArrayOpen;
            case (byte)']':
                Position++;
                return Token.ArrayClose;
            case (byte)'{':
                Position++;
                return Token.BraceOpen;
            case (byte)'}':
                Position++;
                return Token.BraceClose;
            case >= (byte)'0' and <= (byte)'9' or (byte)'+' or (byte)'-' or (byte)'.':
                ReadNumber();
                return Token.Number;
            default:
                Word = Regular();
                return Token.Keyword;
        }
    }

    public void SkipWhite()
    {
        while (Position < _data.Length)
        {
            var value = _data[Position];
            if (value == '%')
            {
                var line = _data[Position..].IndexOfAny(Characters.EndOfLine);
                Position = line < 0 ? _data.Length : Position + line;
            }
            else if (Characters.IsWhite(value)) Position++;
            else return;
        }
    }

    private readonly bool IsStray() => Position < _data.Length && (_data[Position] == ')' || (_data[Position] == '>' && Peek(1) != '>'));

    private readonly int Peek(int ahead) => Position + ahead < _data.Length ? _data[Position + ahead] : -1;

    private ReadOnlySpan<byte> Regular()
    {
        var rest = _data[Position..];
        var end = rest.IndexOfAny(Characters.EndOfRegular);
        if (end < 0) end = rest.Length;
        Position += end;
        return rest[..end];
    }
}
