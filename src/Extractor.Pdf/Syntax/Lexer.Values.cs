namespace Extractor.Pdf.Syntax;

/// <summary>Numbers and strings.</summary>
internal ref partial struct Lexer
{
    private static readonly double[] Powers = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9];

    /// <summary>Reads what people and programs have written as numbers: "-.5", "4.", "--5" (is -5), ".5-" (is .5), "1e5".</summary>
    private void ReadNumber()
    {
        var at = Position;
        var negative = false;
        while (at < _data.Length && _data[at] is (byte)'+' or (byte)'-') negative |= _data[at++] == '-';
        double value = 0;
        IsInteger = true;
        while (at < _data.Length && Characters.IsDigit(_data[at])) value = (value * 10) + (_data[at++] - '0');
        if (at < _data.Length && _data[at] == '.')
        {
            at++;
            IsInteger = false;
            var digits = 0;
            double fraction = 0;
            for (; at < _data.Length && (Characters.IsDigit(_data[at]) || _data[at] == '-'); at++)
            {
                if (_data[at] == '-' || digits >= Powers.Length - 1) continue;
                fraction = (fraction * 10) + (_data[at] - '0');
                digits++;
            }

            value += fraction * Powers[digits];
        }

        if (at + 1 < _data.Length && _data[at] is (byte)'e' or (byte)'E') at = ReadExponent(at + 1, ref value);
        while (at < _data.Length && _data[at] is (byte)'-' or (byte)'+' or (byte)'.') SkipTail(ref at);
        Number = negative ? -value : value;
        Position = at;
    }

    private readonly int ReadExponent(int at, ref double value)
    {
        var digits = at;
        var sign = _data[digits] == '-' ? -1 : 1;
        if (_data[digits] is (byte)'-' or (byte)'+') digits++;
        if (digits >= _data.Length || !Characters.IsDigit(_data[digits])) return at - 1;
        var exponent = 0;
        for (; digits < _data.Length && Characters.IsDigit(_data[digits]); digits++) exponent = Math.Min(400, (exponent * 10) + (_data[digits] - '0'));
        value *= Math.Pow(10, sign * exponent);
        return digits;
    }

    /// <summary>A sign or second point inside a number ends its value; the rest of the word is dropped with it.</summary>
    private readonly void SkipTail(ref int at)
    {
        at++;
        while (at < _data.Length && Characters.IsDigit(_data[at])) at++;
    }

    private void ReadLiteral()
    {
        Position++;
        StringStart = _strings.Length;
        var depth = 1;
        while (Position < _data.Length)
        {
            var plain = _data[Position..].IndexOfAny(Characters.SpecialInString);
            if (plain < 0) plain = _data.Length - Position;
            _strings.Add(_data.Slice(Position, plain));
            Position += plain;
            if (Position >= _data.Length) break;
            var value = _data[Position++];
            if (value == ')' && --depth == 0) break;
            if (value == '(') depth++;
            if (value == '\\') ReadEscape();
            else if (value == '\r')
            {
                if (Peek(0) == '\n') Position++;
                _strings.Add((byte)'\n');
            }
            else _strings.Add(value);
        }

        StringLength = _strings.Length - StringStart;
    }

    private void ReadEscape()
    {
        if (Position >= _data.Length) return;
        var value = _data[Position++];
        switch (value)
        {
            case (byte)'n': _strings.Add((byte)'\n'); break;
            case (byte)'r': _strings.Add((byte)'\r'); break;
            case (byte)'t': _strings.Add((byte)'\t'); break;
            case (byte)'b': _strings.Add((byte)'\b'); break;
            case (byte)'f': _strings.Add((byte)'\f'); break;
            case (byte)'\n': break;
            case (byte)'\r':
                if (Peek(0) == '\n') Position++;
                break;
            case >= (byte)'0' and <= (byte)'7':
                var code = value - '0';
                for (var i = 0; i < 2 && Peek(0) is >= '0' and <= '7'; i++) code = (code * 8) + (_data[Position++] - '0');
                _strings.Add((byte)(code & 0xFF));
                break;
            default: _strings.Add(value); break;
        }
    }

    private void ReadHexadecimal()
    {
        Position++;
        StringStart = _strings.Length;
        var high = -1;
        while (Position < _data.Length)
        {
            var value = _data[Position++];
            if (value == '>') break;
            var digit = Characters.HexDigit(value);
            if (digit < 0) continue;
            if (high < 0) high = digit;
            else
            {
                _strings.Add((byte)((high << 4) | digit));
                high = -1;
            }
        }

        if (high >= 0) _strings.Add((byte)(high << 4));
        StringLength = _strings.Length - StringStart;
    }
}
