using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>A font's ToUnicode map: code to text, whatever the number of bytes the code is written with.</summary>
internal sealed class UnicodeMap
{
    private readonly Dictionary<uint, string> _single;
    private readonly (uint Low, uint High, string Text)[] _ranges;

    public UnicodeMap(Dictionary<uint, string> single, List<(uint Low, uint High, string Text)> ranges)
    {
        _single = single;
        _ranges = [.. ranges.OrderBy(range => range.Low)];
    }

    public bool IsEmpty => _single.Count == 0 && _ranges.Length == 0;

    /// <summary>The text of a code; null where the map has none, or only a control character or U+FFFD.</summary>
    public string? Text(uint code)
    {
        if (_single.TryGetValue(code, out var text)) return Useful(text);
        int low = 0, high = _ranges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].Low <= code) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= 0 && i >= low - 8; i--)
        {
            if (code <= _ranges[i].High) return Useful(Shifted(_ranges[i].Text, code - _ranges[i].Low));
        }

        return null;
    }

    private static string? Useful(string text) => text.Length == 0 || text[0] == '\uFFFD' || (char.IsControl(text[0]) && !char.IsWhiteSpace(text[0])) ? null : text;

    private static string Shifted(string text, uint by)
    {
        if (by == 0 || text.Length == 0) return text;
        var last = text.Length >= 2 && char.IsSurrogatePair(text, text.Length - 2) ? 2 : 1;
        var code = last == 2 ? char.ConvertToUtf32(text, text.Length - 2) : text[^1];
        var moved = code + (long)by;
        if (moved > 0x10FFFF) return "";
        var tail = moved is >= 0xD800 and <= 0xDFFF ? ((char)moved).ToString() : new Rune((int)moved).ToString();
        return string.Concat(text.AsSpan(0, text.Length - last), tail);
    }
}
