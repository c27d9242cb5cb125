using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using Extractor.Core.Diagnostics;
using Extractor.Ingest;
using Extractor.Pipeline.Configuration;

namespace Extractor.Pipeline.Inputs;

/// <summary>An entry of an archive that is a file.</summary>
/// <param name="Index">Its index in the archive's directory, from 0.</param>
/// <param name="Name">Its name with <c>/</c> between the parts; parts that lead elsewhere (<c>..</c>, a drive) are gone.</param>
/// <param name="Bytes">Unpacked size as the archive says.</param>
/// <param name="Problem">Why it is not read, or null.</param>
internal sealed record ArchiveItem(int Index, string Name, long Bytes, Diagnostic? Problem);

/// <summary>What an archive holds, or why that cannot be told.</summary>
internal sealed record ArchiveListing(ImmutableArray<ArchiveItem> Entries, Diagnostic? Problem);

/// <summary>Reads the directory of a zip archive within bounds. Pure and thread-safe.</summary>
internal static class ArchiveDirectory
{
    private const int EndRecordLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const uint EndRecordSignature = 0x06054b50;
    private const long LargestDirectory = 64L * 1024 * 1024;

    public static bool IsNamedLikeOne(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>The listing; null where the file is no archive of documents (it does not begin like a zip, or it is an office file).</summary>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static ArchiveListing? Read(Stream stream, InputOptions options, ReadLimits limits)
    {
        Span<byte> head = stackalloc byte[2];
        if (stream.ReadAtLeast(head, 2, throwOnEndOfStream: false) < 2 || !head.SequenceEqual("PK"u8)) return null;
        if (DirectoryLength(stream) > LargestDirectory) return Refused("pipeline.archive-too-many", ("limit", options.MaxArchiveEntries));
        stream.Position = 0;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, ArchiveNameEncoding.Create());
            if (archive.Entries.Any(e => e.FullName == "[Content_Types].xml")) return null;
            if (archive.Entries.Count > options.MaxArchiveEntries) return Refused("pipeline.archive-too-many", ("limit", options.MaxArchiveEntries));
            return new ArchiveListing(Items(archive, limits), null);
        }
        catch (InvalidDataException)
        {
            return Refused("pipeline.archive-broken");
        }
    }

    private static ImmutableArray<ArchiveItem> Items(ZipArchive archive, ReadLimits limits)
    {
        var items = ImmutableArray.CreateBuilder<ArchiveItem>();
        var unpacked = 0L;
        for (var index = 0; index < archive.Entries.Count; index++)
        {
            var entry = archive.Entries[index];
            var raw = entry.FullName.Replace('\\', '/');
            if (raw.EndsWith('/')) continue;
            var name = string.Join('/', raw.Split('/').Where(p => p.Length > 0 && p is not ("." or "..") && !p.EndsWith(':')).Select(Printable));
            var length = Math.Max(0, entry.Length);
            unpacked = Math.Min(long.MaxValue - length, unpacked) + length;
            items.Add(new ArchiveItem(index, name.Length == 0 ? $"entry-{index}" : name, length, ProblemOf(entry, name, unpacked, limits)));
        }

        return items.ToImmutable();
    }

    /// <summary>Control characters have no place in a name that is written to logs and becomes the name of an output.</summary>
    private static string Printable(string part) => part.Any(char.IsControl) ? string.Concat(part.Select(c => char.IsControl(c) ? '_' : c)) : part;

    private static Diagnostic? ProblemOf(ZipArchiveEntry entry, string name, long unpacked, ReadLimits limits) =>
        IsNamedLikeOne(name) ? Problem("pipeline.nested-archive")
        : entry.IsEncrypted ? Problem("pipeline.entry-encrypted")
        : entry.Length > limits.MaxFileBytes ? Problem("pipeline.file-too-large", ("bytes", entry.Length), ("limit", limits.MaxFileBytes))
        : unpacked > limits.MaxUnpackedBytes ? Problem("pipeline.archive-too-large", ("limit", limits.MaxUnpackedBytes))
        : entry.Length > 1024 * 1024 && entry.Length / Math.Max(1, entry.CompressedLength) > limits.MaxCompressionRatio
            ? Problem("pipeline.entry-ratio", ("limit", limits.MaxCompressionRatio))
        : null;

    /// <summary>Length of the directory as the record at the archive's end says, so that a directory made to fill the memory is refused before it is read.</summary>
    private static long DirectoryLength(Stream stream)
    {
        var tail = new byte[Math.Min(stream.Length, EndRecordLength + LongestComment)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        for (var at = tail.Length - EndRecordLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == EndRecordSignature) return BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 12));
        }

        return 0;
    }

    private static ArchiveListing Refused(string id, params ReadOnlySpan<(string Name, long Value)> arguments) => new([], Problem(id, arguments));

    private static Diagnostic Problem(string id, params ReadOnlySpan<(string Name, long Value)> arguments)
    {
        var problem = Diagnostic.Of(id, DiagnosticLevel.Error, DiagnosticPlace.Whole);
        foreach (var (name, value) in arguments)
        {
            problem = problem with { Arguments = problem.Arguments.Add((name, value.ToString(CultureInfo.InvariantCulture))) };
        }

        return problem;
    }
}
