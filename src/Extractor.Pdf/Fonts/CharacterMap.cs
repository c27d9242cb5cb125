namespace Extractor.Pdf.Fonts;

/// <summary>A CMap: how a string is cut into codes, and the CID of each code. Immutable.</summary>
internal sealed class CharacterMap
{
    private const int MostBases = 8;
    private readonly CodeSpace[] _spaces;
    private readonly CodeRange[][] _ranges;
    private readonly CharacterMap? _base;
    private readonly bool _isIdentity;
    private readonly int _shortest;

    /// <param name="ranges">Sorted ranges for codes of one, two, three and four bytes.</param>
    /// <param name="under">The map this one is built on (usecmap).</param>
    public CharacterMap(string name, string? ordering, bool isVertical, CodeSpace[] spaces, CodeRange[][] ranges, CharacterMap? under)
    {
        Name = name;
        Ordering = ordering ?? under?.Ordering;
        IsVertical = isVertical;
        _base = under is { Depth: >= MostBases } ? null : under;
        Depth = (_base?.Depth ?? 0) + 1;
        _spaces = spaces.Length > 0 ? spaces : _base?._spaces ?? [new(2, 0, 0xFFFF)];
        _ranges = ranges;
        _isIdentity = _base is { _isIdentity: true } && Array.TrueForAll(ranges, part => part.Length == 0);
        _shortest = _spaces.Min(space => space.Bytes);
    }

    private CharacterMap(string name, bool isVertical)
    {
        Name = name;
        IsVertical = isVertical;
        _spaces = [new(2, 0, 0xFFFF)];
        _ranges = [[], [], [], []];
        _isIdentity = true;
        _shortest = 2;
    }

    public static CharacterMap IdentityHorizontal { get; } = new("Identity-H", isVertical: false);

    public static CharacterMap IdentityVertical { get; } = new("Identity-V", isVertical: true);

    public string Name { get; }

    /// <summary>The character collection of the CIDs, such as "GB1"; null where the map names none.</summary>
    public string? Ordering { get; }

    public bool IsVertical { get; }

    private int Depth { get; }

    /// <summary>Cuts off the next code; where no code space fits, the shortest code that could begin so.</summary>
    /// <returns>The code; <paramref name="length"/> is its number of bytes, at least 1 and at most what is left.</returns>
    public uint Read(ReadOnlySpan<byte> text, int position, out int length)
    {
        var left = text.Length - position;
        if (_isIdentity && left >= 2)
        {
            length = 2;
            return ((uint)text[position] << 8) | text[position + 1];
        }

        uint code = 0;
        for (length = 1; length <= 4 && length <= left; length++)
        {
            code = (code << 8) | text[position + length - 1];
            foreach (var space in _spaces)
            {
                if (space.Bytes == length && space.Contains(code)) return code;
            }
        }

        length = Math.Min(left, LengthOfUnknown(text[position]));
        code = 0;
        for (var i = 0; i < length; i++) code = (code << 8) | text[position + i];
        return code;
    }

    /// <summary>The CID of a code; 0 where the map has none.</summary>
    public int Cid(uint code, int length)
    {
        if (_isIdentity) return unchecked((int)code) & 0xFFFF;
        var found = length is >= 1 and <= 4 ? CodeRange.Find(_ranges[length - 1], code) : -1;
        return found >= 0 ? found : _base?.Cid(code, length) ?? 0;
    }

    private int LengthOfUnknown(byte first)
    {
        var length = 0;
        foreach (var space in _spaces)
        {
            if (space.CanBegin(first) && (length == 0 || space.Bytes < length)) length = space.Bytes;
        }

        return length == 0 ? _shortest : length;
    }
}
