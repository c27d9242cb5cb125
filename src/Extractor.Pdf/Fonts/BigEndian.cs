using System.Buffers.Binary;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads numbers of font programs; outside of the data every number is 0.</summary>
internal static class BigEndian
{
    public static int U8(ReadOnlySpan<byte> data, long at) => at >= 0 && at < data.Length ? data[(int)at] : 0;

    public static int U16(ReadOnlySpan<byte> data, long at) =>
        at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[(int)at..]) : 0;

    public static int I16(ReadOnlySpan<byte> data, long at) =>
        at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadInt16BigEndian(data[(int)at..]) : 0;

    public static long U32(ReadOnlySpan<byte> data, long at) =>
        at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32BigEndian(data[(int)at..]) : 0;
}
