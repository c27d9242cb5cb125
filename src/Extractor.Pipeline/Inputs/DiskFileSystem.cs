namespace Extractor.Pipeline.Inputs;

/// <summary>The file system of this machine. Thread-safe.</summary>
public sealed class DiskFileSystem : IFileSystem
{
    /// <inheritdoc/>
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool FolderExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public IReadOnlyList<FileEntry> List(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(info => new FileEntry(info.Name, info.FullName, info is DirectoryInfo)
        {
            IsHidden = info.Attributes.HasFlag(FileAttributes.Hidden) || info.Name.StartsWith('.'),
            IsLink = info.LinkTarget is not null,
            Bytes = info is FileInfo { Exists: true } file ? file.Length : 0,
        }),
    ];

    /// <inheritdoc/>
    public long Length(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <inheritdoc/>
    public Stream OpenRead(string path) =>
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
}
