using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Extractor.Ingest.Word;

/// <summary>One file of an archive.</summary>
/// <param name="Name">Its name, with <c>/</c> between folders and none at the start.</param>
/// <param name="PackedLength">Bytes it takes in the archive.</param>
/// <param name="Open">Opens it for unpacking; throws <see cref="InvalidDataException"/> and the like where it is damaged.</param>
internal sealed record PackedPart(string Name, long PackedLength, Func<Stream> Open)
{
    private const int HeaderLength = 30;

    /// <summary>The files of an archive by its directory.</summary>
    public static IEnumerable<PackedPart> Of(ZipArchive archive) =>
        archive.Entries.Select(e => new PackedPart(Normal(e.FullName), e.CompressedLength, e.Open));

    /// <summary>The files of an archive whose directory is lost (it stands at the end, so a download cut short has none), by the headers before each file.</summary>
    public static IEnumerable<PackedPart> Recover(ReadOnlyMemory<byte> source)
    {
        for (var at = Next(source, 0); at >= 0 && at + HeaderLength <= source.Length;)
        {
            var header = source.Span[at..];
            var flags = BinaryPrimitives.ReadUInt16LittleEndian(header[6..]);
            var method = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
            var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(header[18..]);
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
            var start = at + HeaderLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
            if (start > source.Length) yield break;
            var name = Encoding.UTF8.GetString(header.Slice(HeaderLength, nameLength));

            // Written in one go, an archive gives lengths only behind the data; a deflated file knows its own end.
            var isLengthKnown = (flags & 0x8) == 0 && length > 0;
            var data = isLengthKnown ? source.Slice(start, (int)Math.Min(length, source.Length - start)) : source[start..];
            var isEncrypted = (flags & 0x1) != 0;
            if (!isEncrypted && method == 8) yield return new PackedPart(Normal(name), data.Length, () => new DeflateStream(AsStream(data), CompressionMode.Decompress));
            else if (!isEncrypted && method == 0 && isLengthKnown) yield return new PackedPart(Normal(name), data.Length, () => AsStream(data));
            at = Next(source, isLengthKnown ? start + data.Length : start);
        }
    }

    /// <summary>A stream over bytes in memory, without copying them where they are an array.</summary>
    public static MemoryStream AsStream(ReadOnlyMemory<byte> source) =>
        MemoryMarshal.TryGetArray(source, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(source.ToArray(), writable: false);

    private static int Next(ReadOnlyMemory<byte> source, int from)
    {
        var found = source.Span[from..].IndexOf("PK\u0003\u0004"u8);
        return found < 0 ? -1 : from + found;
    }

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');
}
