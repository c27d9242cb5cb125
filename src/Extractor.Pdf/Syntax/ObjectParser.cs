namespace Extractor.Pdf.Syntax;

/// <summary>Undoes the encryption of a string of the object being read.</summary>
internal delegate byte[] StringDecryptor(ReadOnlySpan<byte> encrypted);

/// <summary>Builds objects from words, without recursion: what is nested deeper than the limit is read over and becomes null.</summary>
internal ref struct ObjectParser(ReadOnlySpan<byte> data, int position, NameTable names, int nesting, StringDecryptor? decrypt = null)
{
    private readonly NameTable _names = names;
    private readonly StringDecryptor? _decrypt = decrypt;
    private readonly int _nesting = nesting;
    private List<PdfValue>? _values;
    private Stack<Frame>? _frames;

    public Lexer Lexer = new(data, new ByteBuffer(64), position);

    /// <summary>Whether the input ended, or a keyword such as endobj stood where a value was expected; it is left unread.</summary>
    public bool Ended { get; private set; }

    private readonly record struct Frame(bool IsDictionary, int Start);

    public PdfValue ReadValue()
    {
        Ended = false;
        var token = Lexer.Next();
        return token switch
        {
            Token.ArrayOpen or Token.DictionaryOpen => ReadContainer(token),
            Token.Number => ReadNumberOrReference(),
            _ => ReadScalar(token),
        };
    }

    /// <summary>Reads the rest of a dictionary whose opening was read.</summary>
    public PdfDictionary ReadDictionaryRest() => ReadContainer(Token.DictionaryOpen).Dictionary ?? PdfDictionary.Empty;

    private PdfValue ReadNumberOrReference()
    {
        var number = PdfValue.From(Lexer.Number, Lexer.IsInteger);
        var back = Lexer;
        if (number.IsInteger && Lexer.Next() == Token.Number && Lexer.IsInteger)
        {
            var generation = Lexer.Number;
            if (Lexer.Next() == Token.Keyword && Lexer.Word is [(byte)'R'])
                return PdfValue.From(new PdfReference(number.ToInt(), PdfValue.Saturate(generation)));
        }

        Lexer = back;
        return number;
    }

    private PdfValue ReadScalar(Token token)
    {
        switch (token)
        {
            case Token.Name:
                return PdfValue.FromName(_names.Get(Lexer.Word));
            case Token.String:
                var text = _decrypt is null ? Lexer.StringBytes.ToArray() : _decrypt(Lexer.StringBytes);
                Lexer.ClearStrings();
                return PdfValue.From(text);
            case Token.Number:
                return PdfValue.From(Lexer.Number, Lexer.IsInteger);
            case Token.Keyword when Lexer.Word.SequenceEqual("true"u8):
                return PdfValue.From(true);
            case Token.Keyword when Lexer.Word.SequenceEqual("false"u8):
                return PdfValue.From(false);
            case Token.Keyword when EndsObject(Lexer.Word):
                Lexer.Position = Lexer.TokenStart;
                Ended = true;
                return default;
            case Token.End:
                Ended = true;
                return default;
            default:
                return default;
        }
    }

    private PdfValue ReadContainer(Token opening)
    {
        var values = _values ??= [];
        var frames = _frames ??= new();
        values.Clear();
        frames.Clear();
        frames.Push(new(opening == Token.DictionaryOpen, 0));
        while (true)
        {
            var token = Lexer.Next();
            switch (token)
            {
                case Token.ArrayOpen or Token.DictionaryOpen:
                    if (frames.Count < _nesting) frames.Push(new(token == Token.DictionaryOpen, values.Count));
                    else
                    {
                        SkipContainer();
                        values.Add(default);
                    }

                    continue;
                case Token.ArrayClose:
                    if (frames.Peek().IsDictionary) continue;
                    Close(values, frames);
                    break;
                case Token.DictionaryClose:
                    while (frames.Count > 1 && !frames.Peek().IsDictionary) Close(values, frames);
                    Close(values, frames);
                    break;
                case Token.Keyword when Lexer.Word is [(byte)'R'] && EndsInReference(values, frames.Peek().Start):
                    var reference = new PdfReference(values[^2].ToInt(), values[^1].ToInt());
                    values.RemoveRange(values.Count - 2, 2);
                    values.Add(PdfValue.From(reference));
                    continue;
                default:
                    var value = ReadScalar(token);
                    if (!Ended)
                    {
                        values.Add(value);
                        continue;
                    }

                    while (frames.Count > 0) Close(values, frames);
                    break;
            }

            if (frames.Count == 0) return values[0];
        }
    }

    private static bool EndsInReference(List<PdfValue> values, int start) =>
        values.Count - start >= 2 && values[^1].IsInteger && values[^2].IsInteger;

    private static void Close(List<PdfValue> values, Stack<Frame> frames)
    {
        var frame = frames.Pop();
        var items = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values)[frame.Start..];
        var built = frame.IsDictionary ? PdfValue.From(Pair(items)) : PdfValue.From(items.ToArray());
        values.RemoveRange(frame.Start, values.Count - frame.Start);
        values.Add(built);
    }

    private static PdfDictionary Pair(ReadOnlySpan<PdfValue> items)
    {
        if (items.IsEmpty) return PdfDictionary.Empty;
        var entries = new KeyValuePair<string, PdfValue>[(items.Length + 1) / 2];
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Name is not { } key) continue;
            entries[count++] = new(key, i + 1 < items.Length ? items[i + 1] : default);
            i++;
        }

        if (count < entries.Length) Array.Resize(ref entries, count);
        return new(entries);
    }

    private void SkipContainer()
    {
        for (var depth = 1; depth > 0;)
        {
            switch (Lexer.Next())
            {
                case Token.ArrayOpen or Token.DictionaryOpen:
                    depth++;
                    break;
                case Token.ArrayClose or Token.DictionaryClose:
                    depth--;
                    break;
                case Token.End:
                    return;
            }
        }
    }

    private static bool EndsObject(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("endobj"u8) || word.SequenceEqual("stream"u8) || word.SequenceEqual("obj"u8) || word.SequenceEqual("endstream"u8)
        || word.SequenceEqual("xref"u8) || word.SequenceEqual("trailer"u8) || word.SequenceEqual("startxref"u8);
}
