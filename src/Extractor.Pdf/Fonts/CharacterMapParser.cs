using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads a CMap that a file carries: code spaces, CIDs and Unicode texts.</summary>
internal ref struct CharacterMapParser(ReadOnlySpan<byte> data, Func<string, CharacterMap?> find)
{
    private const int MostEntries = 1_000_000;
    private readonly Func<string, CharacterMap?> _find = find;
    private readonly List<CodeSpace> _spaces = [];
    private readonly List<CodeRange>[] _ranges = [[], [], [], []];
    private readonly Dictionary<uint, string> _texts = [];
    private readonly List<(uint Low, uint High, string Text)> _textRanges = [];
    private Lexer _lexer = new(data, new ByteBuffer(256));
    private CharacterMap? _base;
    private bool _vertical;
    private int _entries;

    /// <summary>Reads the codes' CIDs.</summary>
    /// <param name="under">The map named by the stream's UseCMap entry, if any.</param>
    public static CharacterMap ReadCids(ReadOnlySpan<byte> data, string name, bool? vertical, CharacterMap? under, Func<string, CharacterMap?> find)
    {
        var parser = new CharacterMapParser(data, find) { _base = under };
        parser.Run();
        var ranges = new CodeRange[4][];
        for (var i = 0; i < 4; i++) ranges[i] = Sorted(parser._ranges[i]);
        return new(name, null, vertical ?? parser._vertical, [.. parser._spaces], ranges, parser._base);
    }

    /// <summary>Reads the codes' texts.</summary>
    public static UnicodeMap ReadTexts(ReadOnlySpan<byte> data)
    {
        var parser = new CharacterMapParser(data, static _ => null);
        parser.Run();
        return new(parser._texts, parser._textRanges);
    }

    /// <summary>Sorts ranges; of overlapping ones the later in the file wins where they meet.</summary>
    private static CodeRange[] Sorted(List<CodeRange> ranges)
    {
        var sorted = ranges.OrderBy(range => range.Low).ToArray();
        for (var i = 0; i + 1 < sorted.Length; i++)
        {
            if (sorted[i].High >= sorted[i + 1].Low && sorted[i + 1].Low > 0)
                sorted[i] = sorted[i] with { High = Math.Max(sorted[i].Low, sorted[i + 1].Low - 1) };
        }

        return sorted;
    }

    private void Run()
    {
        string? name = null;
        while (true)
        {
            _lexer.ClearStrings();
            switch (_lexer.Next())
            {
                case Token.End:
                    return;
                case Token.Name:
                    name = Encoding.Latin1.GetString(_lexer.Word);
                    break;
                case Token.Number when name == "WMode":
                    _vertical = _lexer.Number == 1;
                    break;
                case Token.Keyword:
                    Section(_lexer.Word, name);
                    break;
            }
        }
    }

    private void Section(ReadOnlySpan<byte> word, string? name)
    {
        if (word.SequenceEqual("usecmap"u8) && name is not null) _base = _find(name);
        else if (word.SequenceEqual("begincodespacerange"u8)) ReadSpaces();
        else if (word.SequenceEqual("begincidrange"u8)) ReadCids(isRange: true);
        else if (word.SequenceEqual("begincidchar"u8)) ReadCids(isRange: false);
        else if (word.SequenceEqual("beginbfrange"u8)) ReadTextRanges();
        else if (word.SequenceEqual("beginbfchar"u8)) ReadTextCharacters();
    }

    private void ReadSpaces()
    {
        while (Code(out var low, out var bytes) && Code(out var high, out _) && bytes is >= 1 and <= 4 && _spaces.Count < 256) _spaces.Add(new(bytes, low, high));
    }

    private void ReadCids(bool isRange)
    {
        while (Code(out var low, out var bytes) && _entries++ < MostEntries)
        {
            var high = low;
            if (isRange && !Code(out high, out _)) return;
            if (_lexer.Next() != Token.Number) return;
            if (bytes is >= 1 and <= 4 && high >= low) _ranges[bytes - 1].Add(new(low, high, PdfValue.Saturate(_lexer.Number)));
        }
    }

    private void ReadTextCharacters()
    {
        while (Code(out var code, out _) && _entries++ < MostEntries)
        {
            var token = _lexer.Next();
            if (token == Token.String) _texts[code] = Text();
            else if (token is not (Token.Name or Token.Number)) return;
        }
    }

    private void ReadTextRanges()
    {
        while (Code(out var low, out _) && Code(out var high, out _) && _entries++ < MostEntries)
        {
            var token = _lexer.Next();
            if (token == Token.String && high >= low) _textRanges.Add((low, high, Text()));
            else if (token == Token.ArrayOpen) ReadTextArray(low, high);
            else if (token != Token.String) return;
        }
    }

    private void ReadTextArray(uint code, uint high)
    {
        while (_lexer.Next() == Token.String && _entries++ < MostEntries)
        {
            if (code <= high) _texts[code] = Text();
            _lexer.ClearStrings();
            if (code == uint.MaxValue) return;
            code++;
        }
    }

    private readonly string Text()
    {
        var bytes = _lexer.StringBytes;
        return bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes[..(bytes.Length & ~1)]);
    }

    /// <summary>The next code; false at the end of the section.</summary>
    private bool Code(out uint code, out int bytes)
    {
        code = 0;
        bytes = 0;
        _lexer.ClearStrings();
        if (_lexer.Next() != Token.String) return false;
        bytes = _lexer.StringLength;
        foreach (var part in _lexer.StringBytes) code = unchecked((code << 8) | part);
        return true;
    }
}
