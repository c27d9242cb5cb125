using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;
using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Data;

/// <summary>Adobe's predefined character maps, each unpacked when first asked for. Safe for several threads.</summary>
internal static class CharacterMapFile
{
    private static readonly Lazy<FrozenDictionary<string, Entry>> Directory = new(ReadDirectory);

    private sealed record Entry(string Name, string Ordering, int Offset, int Packed, int Unpacked)
    {
        public Lazy<CharacterMap>? Map { get; init; }

        public Lazy<CollectionUnicode>? Unicode { get; init; }
    }

    /// <summary>A map that files may name; null for an unknown name.</summary>
    public static CharacterMap? Find(string name) => name switch
    {
        "Identity-H" => CharacterMap.IdentityHorizontal,
        "Identity-V" => CharacterMap.IdentityVertical,
        _ => Directory.Value.TryGetValue(name, out var entry) ? entry.Map?.Value : null,
    };

    /// <summary>The characters of a collection such as "GB1"; null for an unknown one.</summary>
    public static CollectionUnicode? Unicode(string? ordering) =>
        ordering is not null && Directory.Value.TryGetValue($"Adobe-{ordering}-UCS2", out var entry) ? entry.Unicode?.Value : null;

    private static FrozenDictionary<string, Entry> ReadDirectory()
    {
        using var stream = DataFile.Open("cmaps.bin");
        Span<byte> size = stackalloc byte[4];
        stream.ReadExactly(size);
        var head = new byte[System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(size)];
        stream.ReadExactly(head);
        var reader = new PackedReader(head);
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var offset = 4 + head.Length;
        for (var left = reader.Number(); left > 0; left--)
        {
            var entry = new Entry(reader.Text(), reader.Text(), offset, reader.Number(), reader.Number());
            offset += entry.Packed;
            entries[entry.Name] = entry.Name.StartsWith("Adobe-", StringComparison.Ordinal)
                ? entry with { Unicode = new(() => ReadUnicode(entry)) }
                : entry with { Map = new(() => ReadMap(entry)) };
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static byte[] Unpack(Entry entry)
    {
        using var stream = DataFile.Open("cmaps.bin");
        stream.Position = entry.Offset;
        using var inflate = new ZLibStream(stream, CompressionMode.Decompress);
        var data = new byte[entry.Unpacked];
        inflate.ReadExactly(data);
        return data;
    }

    private static CharacterMap ReadMap(Entry entry)
    {
        var reader = new PackedReader(Unpack(entry));
        var vertical = reader.Byte() == 1;
        var under = reader.Text();
        var spaces = new CodeSpace[reader.Number()];
        for (var i = 0; i < spaces.Length; i++) spaces[i] = new(reader.Byte(), reader.Unsigned(), reader.Unsigned());
        var ranges = new CodeRange[4][];
        for (var i = 0; i < 4; i++) ranges[i] = reader.Ranges();
        return new(entry.Name, entry.Ordering, vertical, spaces, ranges, under.Length > 0 ? Find(under) : null);
    }

    private static CollectionUnicode ReadUnicode(Entry entry)
    {
        var reader = new PackedReader(Unpack(entry));
        var ranges = reader.Ranges();
        var several = new Dictionary<int, string>();
        var cid = 0;
        for (var left = reader.Number(); left > 0; left--)
        {
            cid += reader.Number();
            var text = new StringBuilder();
            for (var units = reader.Number(); units > 0; units--) text.Append((char)reader.Number());
            several[cid] = text.ToString();
        }

        return new(ranges, several.ToFrozenDictionary());
    }
}
