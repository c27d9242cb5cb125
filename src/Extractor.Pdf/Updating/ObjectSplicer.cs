using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Updating;

/// <summary>
/// Copies an object as it is written and puts something into it, so that nothing else of it changes: no name, no number is spelled anew.
/// Strings alone are, where the copy has to be encrypted and the original, in an object stream, was not.
/// </summary>
internal static class ObjectSplicer
{
    /// <summary>The array with items added at its end; null where no array stands there.</summary>
    /// <param name="written">The object's bytes and what follows it.</param>
    /// <param name="items">The items.</param>
    /// <param name="encrypt">Encrypts a string, or null to copy strings as they are.</param>
    public static byte[]? Append(ReadOnlySpan<byte> written, byte[] items, Func<byte[], byte[]>? encrypt)
    {
        var copy = new Copy(written, encrypt);
        if (copy.Lexer.Next() != Token.ArrayOpen || !copy.SkipRest()) return null;
        copy.TakeTo(copy.Lexer.TokenStart);
        copy.Output.Add(" "u8);
        copy.Output.Add(items);
        copy.Output.Add("]"u8);
        return copy.Output.ToArray();
    }

    /// <summary>The dictionary with the array under a key extended, or added; null where no dictionary stands there, or something else than an array stands under the key.</summary>
    /// <param name="written">The object's bytes and what follows it.</param>
    /// <param name="key">The key, plain letters.</param>
    /// <param name="before">The items that a reference under the key leads to, which is replaced by them; null where the array stands in place or is missing.</param>
    /// <param name="items">The items added.</param>
    /// <param name="encrypt">Encrypts a string, or null to copy strings as they are.</param>
    public static byte[]? Extend(ReadOnlySpan<byte> written, ReadOnlySpan<byte> key, byte[]? before, byte[] items, Func<byte[], byte[]>? encrypt)
    {
        var copy = new Copy(written, encrypt);
        if (copy.Lexer.Next() != Token.DictionaryOpen) return null;
        while (copy.Next() is var token && token != Token.DictionaryClose)
        {
            if (token == Token.End) return null;
            if (token != Token.Name) continue;
            var isKey = copy.Lexer.Word.SequenceEqual(key);
            var value = copy.Next();
            if (!isKey)
            {
                if (value is Token.ArrayOpen or Token.DictionaryOpen && !copy.SkipRest()) return null;
                if (value is Token.DictionaryClose or Token.End) return null;
                continue;
            }

            copy.TakeTo(copy.Lexer.TokenStart);
            if (value == Token.ArrayOpen && before is null)
            {
                if (!copy.SkipRest()) return null;
                copy.TakeTo(copy.Lexer.TokenStart);
            }
            else
            {
                if (!(value == Token.Number && before is not null && copy.SkipReference()) && !(value == Token.Keyword && copy.Lexer.Word.SequenceEqual("null"u8))) return null;
                copy.Drop();
                copy.Output.Add("["u8);
                copy.Output.Add(before ?? []);
            }

            copy.Output.Add(" "u8);
            copy.Output.Add(items);
            copy.Output.Add("]"u8);
            if (value == Token.ArrayOpen) copy.Drop();
            return copy.SkipRest() ? copy.Finish() : null;
        }

        copy.TakeTo(copy.Lexer.TokenStart);
        copy.Output.Add(" /"u8);
        copy.Output.Add(key);
        copy.Output.Add(" ["u8);
        copy.Output.Add(items);
        copy.Output.Add("]"u8);
        return copy.Finish();
    }

    /// <summary>What was copied so far, and the place read to.</summary>
    private ref struct Copy(ReadOnlySpan<byte> written, Func<byte[], byte[]>? encrypt)
    {
        private readonly ReadOnlySpan<byte> _written = written;
        private readonly Func<byte[], byte[]>? _encrypt = encrypt;
        private int _taken;

        public Lexer Lexer = new(written, new ByteBuffer(64));

        public ByteBuffer Output { get; } = new(written.Length is < 4096 and > 0 ? written.Length : 4096);

        /// <summary>The next word; a string that must be encrypted is replaced in the copy.</summary>
        public Token Next()
        {
            var token = Lexer.Next();
            if (token != Token.String) return token;
            if (_encrypt is { } encrypt)
            {
                TakeTo(Lexer.TokenStart);
                Output.Add(ObjectText.Ascii(ObjectText.Bytes(encrypt(Lexer.StringBytes.ToArray()))));
                Drop();
            }

            Lexer.ClearStrings();
            return token;
        }

        /// <summary>Reads to the end of what was opened last; false where it never ends.</summary>
        public bool SkipRest()
        {
            for (var depth = 1; depth > 0;)
            {
                switch (Next())
                {
                    case Token.ArrayOpen or Token.DictionaryOpen: depth++; break;
                    case Token.ArrayClose or Token.DictionaryClose: depth--; break;
                    case Token.End: return false;
                    case Token.Keyword when Lexer.Word.SequenceEqual("endobj"u8) || Lexer.Word.SequenceEqual("stream"u8): return false;
                }
            }

            return true;
        }

        /// <summary>Reads the rest of "12 0 R".</summary>
        public bool SkipReference() => Lexer.Next() == Token.Number && Lexer.Next() == Token.Keyword && Lexer.Word.SequenceEqual("R"u8);

        /// <summary>Copies up to a place.</summary>
        public void TakeTo(int place)
        {
            Output.Add(_written[_taken..place]);
            _taken = place;
        }

        /// <summary>Leaves out what was read and not copied.</summary>
        public void Drop() => _taken = Lexer.Position;

        public byte[] Finish()
        {
            TakeTo(Lexer.Position);
            return Output.ToArray();
        }
    }
}
