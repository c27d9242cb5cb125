using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Extractor.Pdf.Filters;

/// <summary>Deflate with a zlib head. The platform's inflater does sound streams; ours does damaged ones, keeping what came before the damage.</summary>
internal static class FlateFilter
{
    /// <summary>A buffer that was rented is kept by the pool; longer ones are left to the collector.</summary>
    private const int LongestRented = 1 << 20;

    public static Unpacked Decode(ReadOnlyMemory<byte> packed, UnpackBudget budget)
    {
        if (packed.Length < 2) return new(ReadOnlyMemory<byte>.Empty, null, packed.IsEmpty ? null : PdfProblems.StreamDamaged, "Flate stream too short.");
        var sound = TryPlatform(packed, budget);
        var most = budget.For(packed.Length);
        if (sound is { } data) return data;
        var span = packed.Span;
        var hasHead = (span[0] & 0x0F) == 8 && ((span[0] << 8) | span[1]) % 31 == 0;
        var rest = Inflater.Inflate(hasHead ? span[2..] : span, most, out var complete);
        if (rest.Length == 0 && !hasHead) rest = Inflater.Inflate(span[2..], most, out complete);
        return new(rest, null, complete ? null : PdfProblems.StreamDamaged, $"Flate stream breaks off after {rest.Length} bytes.");
    }

    private static Unpacked? TryPlatform(ReadOnlyMemory<byte> packed, UnpackBudget budget)
    {
        if (!MemoryMarshal.TryGetArray(packed, out var segment)) segment = packed.ToArray();
        using var source = new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false);
        using var inflate = new ZLibStream(source, CompressionMode.Decompress);
        var guess = (int)Math.Clamp((long)packed.Length * 5, 1024, LongestRented);
        var buffer = ArrayPool<byte>.Shared.Rent(guess);
        var rented = buffer;
        try
        {
            var length = 0;
            while (true)
            {
                if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);

                // How much was taken from the packed bytes so far tells a bomb before it has unfolded.
                var most = budget.For(source.Position);
                var read = length < most ? inflate.Read(buffer, length, Math.Min(buffer.Length - length, most - length)) : 0;
                length += read;
                if (length >= most) return new(buffer.AsSpan(0, length).ToArray(), null, PdfProblems.LimitReached, $"Stream cut at {length} bytes.");
                if (read == 0) break;
            }

            // The platform ends quietly where a stream was cut off: only the checksum tells.
            return length > 0 && HasChecksum(packed.Span, buffer.AsSpan(0, length)) ? new(buffer.AsSpan(0, length).ToArray()) : null;
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Whether the Adler-32 of the data stands near the end of the packed bytes, where a line end may follow it.</summary>
    private static bool HasChecksum(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> data)
    {
        uint low = 1, high = 0;
        while (!data.IsEmpty)
        {
            // As many bytes as can be added before the sums might overflow (RFC 1950).
            var part = data[..Math.Min(data.Length, 5552)];
            foreach (var value in part)
            {
                low += value;
                high += low;
            }

            low %= 65_521;
            high %= 65_521;
            data = data[part.Length..];
        }

        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, (high << 16) | low);
        return packed[Math.Max(0, packed.Length - 16)..].IndexOf(sum) >= 0;
    }
}
