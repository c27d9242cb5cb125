using System.Text;
using Extractor.Export.Output;

namespace Extractor.Export.Tests.Samples;

/// <summary>An output folder in memory; what was written can be read by path.</summary>
internal sealed class MemoryFolder : IOutputFolder
{
    private readonly SortedDictionary<string, MemoryStream> _files = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => _files.Keys;

    public static MemoryFolder Of(IRunExporter exporter, Runs.RunResults run)
    {
        var folder = new MemoryFolder();
        exporter.Write(run, folder);
        return folder;
    }

    public byte[] Bytes(string path) => _files[path].ToArray();

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path)).TrimStart('\uFEFF');

    public Stream Create(string relativePath)
    {
        var stream = new MemoryStream();
        _files.Add(relativePath, stream);
        return stream;
    }

    public string Reserve(string relativePath) => throw new NotSupportedException("This exporter needs a folder on disk.");
}
