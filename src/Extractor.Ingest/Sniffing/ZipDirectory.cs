using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Extractor.Ingest.Sniffing;

/// <summary>An entry of a zip archive.</summary>
/// <param name="Name">Its path, with <c>/</c> between the parts.</param>
/// <param name="Method">0 stored, 8 deflated.</param>
/// <param name="PackedSize">Bytes it takes in the archive.</param>
/// <param name="Header">Offset of its local header.</param>
internal readonly record struct ZipItem(string Name, int Method, long PackedSize, long Header);

/// <summary>Reads the names in a zip archive, as far as it takes to tell what kind of file it is. Bounded; never throws.</summary>
internal static class ZipDirectory
{
    private const int MostItems = 4096;
    private const int MostUnpacked = 1 << 20;
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;

    /// <summary>Whether the bytes begin like a zip archive.</summary>
    public static bool IsZip(ReadOnlySpan<byte> source) => source.Length >= 4 && UInt32At(source, 0) is LocalHeader or EndOfDirectory;

    /// <summary>The first entries by the directory at the end or, where the end is cut off, by the local headers.</summary>
    public static ImmutableArray<ZipItem> Items(ReadOnlySpan<byte> source)
    {
        var items = FromDirectory(source);
        return items.IsEmpty ? FromLocalHeaders(source) : items;
    }

    /// <summary>The text of a small entry (Latin letters only matter here); empty where it cannot be unpacked.</summary>
    public static string ReadText(ReadOnlySpan<byte> source, ZipItem item)
    {
        if (item.Header < 0 || item.Header + 30 > source.Length || UInt32At(source, item.Header) != LocalHeader) return "";
        var start = item.Header + 30 + UInt16At(source, item.Header + 26) + UInt16At(source, item.Header + 28);
        if (start >= source.Length) return "";
        var packed = source[(int)start..(int)Math.Min(source.Length, start + Math.Min(item.PackedSize, MostUnpacked))];
        if (item.Method == 0) return Encoding.Latin1.GetString(packed);
        if (item.Method != 8) return "";
        try
        {
            using var inflate = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var unpacked = new byte[MostUnpacked];
            var length = inflate.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false);
            return Encoding.Latin1.GetString(unpacked, 0, length);
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }

    private static ImmutableArray<ZipItem> FromDirectory(ReadOnlySpan<byte> source)
    {
        var tail = source[^Math.Min(source.Length, 22 + ushort.MaxValue)..];
        var end = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + 22 > tail.Length) return [];
        var at = (long)UInt32At(tail, end + 16);
        var items = ImmutableArray.CreateBuilder<ZipItem>();
        while (items.Count < MostItems && at + 46 <= source.Length && UInt32At(source, at) == CentralHeader)
        {
            var name = UInt16At(source, at + 28);
            if (at + 46 + name > source.Length) break;
            items.Add(new ZipItem(NameAt(source, at + 46, name), UInt16At(source, at + 10), UInt32At(source, at + 20), UInt32At(source, at + 42)));
            at += 46 + name + UInt16At(source, at + 30) + UInt16At(source, at + 32);
        }

        return items.DrainToImmutable();
    }

    private static ImmutableArray<ZipItem> FromLocalHeaders(ReadOnlySpan<byte> source)
    {
        var items = ImmutableArray.CreateBuilder<ZipItem>();
        var at = 0;
        while (items.Count < MostItems && at + 30 <= source.Length)
        {
            var step = source[at..].IndexOf("PK\u0003\u0004"u8);
            if (step < 0) break;
            at += step;
            if (at + 30 > source.Length) break;
            var name = UInt16At(source, at + 26);
            if (at + 30 + name <= source.Length) items.Add(new ZipItem(NameAt(source, at + 30, name), UInt16At(source, at + 8), UInt32At(source, at + 18), at));
            at += 4;
        }

        return items.DrainToImmutable();
    }

    private static string NameAt(ReadOnlySpan<byte> source, long at, int length) =>
        Encoding.Latin1.GetString(source.Slice((int)at, length)).Replace('\\', '/');

    private static uint UInt32At(ReadOnlySpan<byte> source, long at) => BinaryPrimitives.ReadUInt32LittleEndian(source[(int)at..]);

    private static int UInt16At(ReadOnlySpan<byte> source, long at) => BinaryPrimitives.ReadUInt16LittleEndian(source[(int)at..]);
}
