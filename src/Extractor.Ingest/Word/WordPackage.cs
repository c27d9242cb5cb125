using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Extractor.Ingest.Word;

/// <summary>The archive a document is packed in: parts by name and their relationships, within the limits. Not thread-safe.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameTable _names = new();
    private readonly UnpackedBudget _budget;
    private readonly ReadLimits _limits;
    private readonly ProblemList _problems;

    private WordPackage(ZipArchive archive, ReadLimits limits, ProblemList problems)
    {
        _archive = archive;
        _limits = limits;
        _problems = problems;
        _budget = new UnpackedBudget(limits.MaxUnpackedBytes);
        foreach (var entry in archive.Entries) _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>Opens an archive; null, with a diagnostic, where the bytes are none.</summary>
    public static WordPackage? Open(ReadOnlyMemory<byte> source, ReadLimits limits, ProblemList problems)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(AsStream(source), ZipArchiveMode.Read);
            return new WordPackage(archive, limits, problems);
        }
        catch (InvalidDataException)
        {
            archive?.Dispose();
            problems.Add(WordDiagnostics.NotAnArchive());
            return null;
        }
    }

    /// <summary>The name of the part that holds the body, or null. Where the package does not say, the usual name is tried.</summary>
    public string? FindMainPart()
    {
        var declared = RelationshipsOf("").TargetOf("officeDocument");
        if (declared is not null && _entries.ContainsKey(declared)) return declared;
        return _entries.ContainsKey("word/document.xml") ? "word/document.xml" : null;
    }

    /// <summary>The relationships of a part (of the package itself for the empty name); none where it has no relationship part.</summary>
    public Relationships RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..slash];
        var name = $"{(folder.Length > 0 ? folder + "/" : "")}_rels/{part[(slash + 1)..]}.rels";
        if (!_entries.ContainsKey(name)) return Relationships.None;
        using var xml = OpenPart(name);
        return xml is null ? Relationships.None : Relationships.Read(xml, folder);
    }

    /// <summary>Opens a part for reading; null, with a diagnostic, where it is missing or cannot be unpacked.</summary>
    public PartReader? OpenPart(string part)
    {
        if (!_entries.TryGetValue(part, out var entry))
        {
            _problems.AddOncePerPart(WordDiagnostics.PartMissing(part));
            return null;
        }

        try
        {
            var stream = new BoundedPartStream(entry.Open(), entry.CompressedLength, _budget, _limits.MaxCompressionRatio);
            return new PartReader(stream, part, _names, _limits, _problems);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException)
        {
            _problems.AddOncePerPart(WordDiagnostics.PartUnreadable(part));
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static MemoryStream AsStream(ReadOnlyMemory<byte> source) =>
        MemoryMarshal.TryGetArray(source, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(source.ToArray(), writable: false);
}
