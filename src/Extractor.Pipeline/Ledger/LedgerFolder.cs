using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Extractor.Audit.Results;
using Extractor.Pipeline.Runs;
using Extractor.Pipeline.Series;

namespace Extractor.Pipeline.Ledger;

/// <summary>
/// The results of finished documents, one file each, so that a killed run is continued without reading them again. A file is a line with the summary, a line with the digest, the result in the ledger's own compact form, and a line end.
/// It is written beside its place and renamed, so a file that is there is whole. Safe for several processes at once.
/// </summary>
public sealed class LedgerFolder
{
    /// <summary>Name of the folder in the output folder.</summary>
    public const string FolderName = ".ledger";

    private readonly string _root;

    /// <summary>The ledger at this path.</summary>
    /// <param name="root">Absolute path; created when the first result is written.</param>
    public LedgerFolder(string root)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        _root = root;
    }

    /// <summary>The key of a document: the same bytes under the same name, program and configuration.</summary>
    /// <param name="sha256">Hash of the bytes.</param>
    /// <param name="path">Name within the run.</param>
    /// <param name="fingerprint">Hash of program and configuration.</param>
    public static string KeyOf(string sha256, string path, string fingerprint) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{sha256}\n{path}\n{fingerprint}")))[..40];

    /// <summary>The summary under a key, or null where there is none (or it was damaged by a fault of the disk).</summary>
    public DocumentSummary? FindSummary(string key)
    {
        var file = FileOf(key);
        if (!File.Exists(file)) return null;
        try
        {
            using var stream = File.OpenRead(file);
            if (stream.Length < 2) return null;
            stream.Position = stream.Length - 1;
            if (stream.ReadByte() != '\n') return null;
            stream.Position = 0;
            using var lines = new StreamReader(stream, Encoding.UTF8, false, 1024);
            return JsonSerializer.Deserialize(lines.ReadLine()!, PipelineJson.Default.DocumentSummary);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The result under a key.</summary>
    /// <exception cref="IOException">There is none, or it was damaged by a fault of the disk.</exception>
    public DocumentResult Read(string key)
    {
        var bytes = File.ReadAllBytes(FileOf(key));
        var packed = bytes.AsMemory(bytes.AsSpan().IndexOf((byte)'\n') + 1);
        try
        {
            return ResultCodec.Unpack(packed[(packed.Span.IndexOf((byte)'\n') + 1)..]);
        }
        catch (InvalidDataException damage)
        {
            throw new IOException($"The ledger holds no result under {key}.", damage);
        }
    }

    /// <summary>The digest under a key; null where the document has none.</summary>
    /// <exception cref="IOException">There is nothing under the key.</exception>
    public RunDigest? ReadDigest(string key)
    {
        using var lines = new StreamReader(FileOf(key), Encoding.UTF8);
        lines.ReadLine();
        return lines.ReadLine() is { Length: > 0 } line ? JsonSerializer.Deserialize(line, PipelineJson.Default.RunDigest) : null;
    }

    /// <summary>Keeps a result.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Write(string key, DocumentSummary summary, RunDigest? digest, DocumentResult result)
    {
        Directory.CreateDirectory(_root);
        var file = FileOf(key);
        var partial = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}.partial");
        using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            JsonSerializer.Serialize(stream, summary, PipelineJson.Default.DocumentSummary);
            stream.WriteByte((byte)'\n');
            if (digest is not null) JsonSerializer.Serialize(stream, digest, PipelineJson.Default.RunDigest);
            stream.WriteByte((byte)'\n');
            ResultCodec.Write(stream, result);
            stream.WriteByte((byte)'\n');
        }

        File.Move(partial, file, overwrite: true);
    }

    /// <summary>Deletes what killed workers left half written. Only while no other run uses the ledger.</summary>
    public void Tidy()
    {
        if (!Directory.Exists(_root)) return;
        foreach (var partial in Directory.EnumerateFiles(_root, "*.partial")) File.Delete(partial);
    }

    private string FileOf(string key) => Path.Combine(_root, key + ".result");
}
