namespace Extractor.Pipeline.Inputs;

/// <summary>What the pipeline asks of a file system. Implementations are thread-safe.</summary>
public interface IFileSystem
{
    /// <summary>Whether a file stands there.</summary>
    bool FileExists(string path);

    /// <summary>Whether a folder stands there.</summary>
    bool FolderExists(string path);

    /// <summary>What stands directly in a folder, in no particular order.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    IReadOnlyList<FileEntry> List(string folder);

    /// <summary>Size of a file in bytes as its folder says, without opening it; 0 for what is no plain file, or is gone.</summary>
    long Length(string path);

    /// <summary>Opens a file for reading; others may go on writing it.</summary>
    /// <exception cref="IOException">The file is gone or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    Stream OpenRead(string path);
}

/// <summary>A file or folder in a folder.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Path">Its path.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
public sealed record FileEntry(string Name, string Path, bool IsFolder)
{
    /// <summary>Whether the system marks it as hidden (a leading dot counts).</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it is a symbolic link.</summary>
    public bool IsLink { get; init; }

    /// <summary>Size in bytes; 0 for a folder.</summary>
    public long Bytes { get; init; }
}
