using System.Globalization;
using System.IO.Compression;
using Extractor.Core.Diagnostics;
using Extractor.Ingest;

namespace Extractor.Pipeline.Inputs;

/// <summary>The bytes of a document, or why they cannot be had: one of the two is null.</summary>
/// <param name="Bytes">All bytes.</param>
/// <param name="Problem">What went wrong.</param>
public sealed record DocumentContent(ReadOnlyMemory<byte>? Bytes, Diagnostic? Problem)
{
    /// <summary>Reads a file, or an entry of an archive into memory, within the bounds.</summary>
    /// <param name="files">The file system.</param>
    /// <param name="file">Path of the file or archive.</param>
    /// <param name="entry">Index of the archive's entry, from 0; null for a file.</param>
    /// <param name="limits">Bounds.</param>
    public static DocumentContent Read(IFileSystem files, string file, int? entry, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            using var stream = files.OpenRead(file);
            return entry is { } index ? ReadEntry(stream, index, limits) : ReadFile(stream, limits);
        }
        catch (Exception fault) when (OpeningFault.Is(fault))
        {
            return new DocumentContent(null, OpeningFault.Describe(fault));
        }
    }

    private static DocumentContent ReadFile(Stream stream, ReadLimits limits)
    {
        if (stream.CanSeek && stream.Length > limits.MaxFileBytes) return TooLarge(stream.Length, limits);
        return Drain(stream, stream.CanSeek ? stream.Length : 0, limits);
    }

    private static DocumentContent ReadEntry(Stream stream, int index, ReadLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, ArchiveNameEncoding.Create());
            if (index >= archive.Entries.Count) return Failed("pipeline.vanished");
            var entry = archive.Entries[index];
            using var content = entry.Open();
            return Drain(content, Math.Min(entry.Length, limits.MaxFileBytes), limits);
        }
        catch (InvalidDataException)
        {
            return Failed("pipeline.entry-broken");
        }
    }

    /// <summary>Reads to the end, but never past the bound, whatever length was claimed.</summary>
    private static DocumentContent Drain(Stream stream, long expected, ReadLimits limits)
    {
        var bytes = new byte[Math.Clamp(expected, 0, Math.Min(limits.MaxFileBytes, Array.MaxLength - 1)) + 1];
        var length = 0;
        while (true)
        {
            var read = stream.Read(bytes.AsSpan(length));
            if (read == 0) return new DocumentContent(bytes.AsMemory(0, length), null);
            length += read;
            if (length > limits.MaxFileBytes) return TooLarge(length, limits);
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min((2L * length) + 4096, Array.MaxLength));
        }
    }

    private static DocumentContent TooLarge(long bytes, ReadLimits limits) => new(null, Diagnostic.Of(
        "pipeline.file-too-large", DiagnosticLevel.Error, DiagnosticPlace.Whole,
        ("bytes", bytes.ToString(CultureInfo.InvariantCulture)), ("limit", limits.MaxFileBytes.ToString(CultureInfo.InvariantCulture))));

    private static DocumentContent Failed(string id) => new(null, Diagnostic.Of(id, DiagnosticLevel.Error, DiagnosticPlace.Whole));
}
