using System.Text;

namespace Extractor.Pdf.Syntax;

/// <summary>Gives one string for equal names, so that a file's names are kept once. Of bounded size; not safe for several threads.</summary>
internal sealed class NameTable
{
    private const int Slots = 1 << 13;
    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The name with its #xx escapes undone; bytes above 127 are read as UTF-8 where they are that, else as Latin-1.</summary>
    public string Get(ReadOnlySpan<byte> raw)
    {
        var slot = unchecked((int)(Hash(raw) & (Slots - 1)));
        var known = _slots[slot];
        if (known is not null && Equal(known, raw)) return known;
        if (raw.Contains((byte)'#')) return Decode(Unescape(raw));
        var text = Decode(raw);
        if (raw.Length <= 64) _slots[slot] = text;
        return text;
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF) && System.Text.Unicode.Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes)
            : Encoding.Latin1.GetString(bytes);

    private static byte[] Unescape(ReadOnlySpan<byte> raw)
    {
        var bytes = new ByteBuffer(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length
                && Characters.HexDigit(raw[i + 1]) is >= 0 and var high && Characters.HexDigit(raw[i + 2]) is >= 0 and var low)
            {
                bytes.Add((byte)((high << 4) | low));
                i += 2;
            }
            else bytes.Add(raw[i]);
        }

        return bytes.ToArray();
    }

    private static bool Equal(string text, ReadOnlySpan<byte> raw)
    {
        if (text.Length != raw.Length) return false;
        for (var i = 0; i < raw.Length; i++)
        {
            if (text[i] != raw[i] || raw[i] >= 0x80) return false;
        }

        return true;
    }

    private static uint Hash(ReadOnlySpan<byte> raw)
    {
        var hash = 2166136261u;
        unchecked
        {
            foreach (var value in raw) hash = (hash ^ value) * 16777619u;
            return hash ^ (hash >> 15);
        }
    }
}
