using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Tests.Inputs;

/// <summary>Files in memory under <c>/</c>; a path may be made to fail when opened or listed.</summary>
internal sealed class MemoryFileSystem : IFileSystem
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Exception> _faults = [];

    public MemoryFileSystem With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public MemoryFileSystem With(params string[] paths) => paths.Aggregate(this, (files, path) => files.With(path, "x"u8.ToArray()));

    public MemoryFileSystem Failing(string path, Exception fault)
    {
        _faults[path] = fault;
        return this;
    }

    public bool FileExists(string path) => _files.ContainsKey(path);

    public bool FolderExists(string path) => _files.Keys.Any(f => f.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>Last name first, to show that the order of a walk is not the file system's.</summary>
    public IReadOnlyList<FileEntry> List(string folder)
    {
        if (_faults.TryGetValue(folder, out var fault)) throw fault;
        var prefix = folder.TrimEnd('/') + "/";
        return
        [
            .. _files.Keys.Where(f => f.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f[prefix.Length..]).GroupBy(f => f.Split('/')[0]).Reverse()
                .Select(g => new FileEntry(g.Key, prefix + g.Key, g.Any(f => f.Contains('/', StringComparison.Ordinal))) { IsHidden = g.Key.StartsWith('.'), Bytes = Length(prefix + g.Key) }),
        ];
    }

    public long Length(string path) => _files.TryGetValue(path, out var bytes) ? bytes.Length : 0;

    public Stream OpenRead(string path)
    {
        if (_faults.TryGetValue(path, out var fault)) throw fault;
        return _files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : throw new FileNotFoundException("gone", path);
    }
}
