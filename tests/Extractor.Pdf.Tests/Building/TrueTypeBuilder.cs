using System.Buffers.Binary;
using System.Text;

namespace Extractor.Pdf.Tests.Building;

/// <summary>Writes TrueType programs that have no outlines: only the tables a reader of text needs.</summary>
internal sealed class TrueTypeBuilder
{
    private readonly List<(string Tag, byte[] Data)> _tables = [];

    public TrueTypeBuilder Table(string tag, byte[] data)
    {
        _tables.Add((tag, data));
        return this;
    }

    public TrueTypeBuilder Glyphs(int count) => Table("maxp", [0, 1, 0, 0, .. Word(count)]);

    /// <summary>A cmap with one subtable of format 4, one segment a code.</summary>
    public TrueTypeBuilder Map(int platform, int encoding, params (int Code, int Glyph)[] entries)
    {
        var count = entries.Length + 1;
        var ends = new List<byte>();
        var starts = new List<byte>();
        var deltas = new List<byte>();
        foreach (var (code, glyph) in entries)
        {
            ends.AddRange(Word(code));
            starts.AddRange(Word(code));
            deltas.AddRange(Word((glyph - code) & 0xFFFF));
        }

        byte[] last = [0xFF, 0xFF];
        byte[] body =
        [
            .. Word(4), .. Word(16 + (8 * count)), .. Word(0), .. Word(2 * count), .. Word(0), .. Word(0), .. Word(0),
            .. ends, .. last, .. Word(0), .. starts, .. last, .. deltas, .. Word(1), .. new byte[2 * count],
        ];
        return Cmap(platform, encoding, body);
    }

    /// <summary>A cmap with one subtable as given.</summary>
    public TrueTypeBuilder Cmap(int platform, int encoding, byte[] subtable) =>
        Table("cmap", [.. Word(0), .. Word(1), .. Word(platform), .. Word(encoding), .. Long(12), .. subtable]);

    /// <summary>A post table of format 2 that names the glyphs.</summary>
    public TrueTypeBuilder Names(params string[] names)
    {
        var indexes = names.SelectMany((_, i) => Word(258 + i));
        var texts = names.SelectMany(name => Encoding.ASCII.GetBytes(name).Prepend((byte)name.Length));
        return Table("post", [.. Long(0x00020000), .. new byte[28], .. Word(names.Length), .. indexes, .. texts]);
    }

    /// <summary>The program; inside a collection of one where asked for.</summary>
    public byte[] Build(bool collection = false)
    {
        byte[] head = collection ? [.. "ttcf"u8, .. Long(0x00010000), .. Long(1), .. Long(16)] : [];
        var offset = head.Length + 12 + (16 * _tables.Count);
        var directory = new List<byte>();
        var body = new List<byte>();
        foreach (var (tag, data) in _tables)
        {
            directory.AddRange(Encoding.ASCII.GetBytes(tag));
            directory.AddRange(Long(0));
            directory.AddRange(Long(offset + body.Count));
            directory.AddRange(Long(data.Length));
            body.AddRange(data);
        }

        return [.. head, .. Long(0x00010000), .. Word(_tables.Count), .. new byte[6], .. directory, .. body];
    }

    public static byte[] Word(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        return bytes;
    }

    public static byte[] Long(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        return bytes;
    }
}
