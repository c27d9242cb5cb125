using System.IO.Compression;
using System.Xml;

namespace Extractor.Ingest.Word;

/// <summary>The archive a document is packed in: parts by name and their relationships, within the limits. Not thread-safe.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive? _archive;
    private readonly Dictionary<string, PackedPart> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Relationships> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameTable _names = new();
    private readonly UnpackedBudget _budget;
    private readonly ReadLimits _limits;
    private readonly ProblemList _problems;

    private WordPackage(ZipArchive? archive, IEnumerable<PackedPart> parts, ReadLimits limits, ProblemList problems)
    {
        _archive = archive;
        _limits = limits;
        _problems = problems;
        _budget = new UnpackedBudget(limits.MaxUnpackedBytes);
        foreach (var part in parts) _entries.TryAdd(part.Name, part);
    }

    /// <summary>Opens an archive; one whose directory is lost is searched for files. Null, with a diagnostic, where the bytes are no archive at all.</summary>
    public static WordPackage? Open(ReadOnlyMemory<byte> source, ReadLimits limits, ProblemList problems)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(PackedPart.AsStream(source), ZipArchiveMode.Read);
            return new WordPackage(archive, PackedPart.Of(archive), limits, problems);
        }
        catch (InvalidDataException)
        {
            archive?.Dispose();
        }

        var recovered = new WordPackage(null, PackedPart.Recover(source), limits, problems);
        if (recovered._entries.Count > 0)
        {
            problems.Add(WordDiagnostics.ArchiveTruncated(recovered._entries.Count));
            return recovered;
        }

        recovered.Dispose();
        problems.Add(WordDiagnostics.NotAnArchive());
        return null;
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
        if (!_relationships.TryGetValue(part, out var known)) _relationships[part] = known = ReadRelationships(part);
        return known;
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
            var stream = new BoundedPartStream(entry.Open(), entry.PackedLength, _budget, _limits.MaxCompressionRatio);
            return new PartReader(stream, part, _names, _limits, _problems);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException)
        {
            _problems.AddOncePerPart(WordDiagnostics.PartUnreadable(part));
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _archive?.Dispose();

    private Relationships ReadRelationships(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..slash];
        var name = $"{(folder.Length > 0 ? folder + "/" : "")}_rels/{part[(slash + 1)..]}.rels";
        if (!_entries.ContainsKey(name)) return Relationships.None;
        using var xml = OpenPart(name);
        return xml is null ? Relationships.None : Relationships.Read(xml, folder);
    }
}
