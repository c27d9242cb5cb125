namespace Extractor.Export.Output;

/// <summary>
/// A folder on disk written all or nothing: files are made beside their final place and moved there by <see cref="Commit"/>; what is not committed is deleted.
/// Use one instance an exporter. Not thread-safe.
/// </summary>
public sealed class OutputFolder : IOutputFolder, IDisposable
{
    /// <summary>Ending of a file that is still being written.</summary>
    public const string PartialSuffix = ".partial";

    private readonly string _root;
    private readonly List<string> _files = [];
    private readonly List<Stream> _streams = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A folder at this path; it is created with the first file.</summary>
    public OutputFolder(string root)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        _root = Path.GetFullPath(root);
    }

    /// <summary>Lets one exporter write, then commits; where it fails, nothing of it stays and older files stay as they were.</summary>
    /// <exception cref="IOException">A file could not be written.</exception>
    public static void Write(string root, IRunExporter exporter, Runs.RunResults run)
    {
        ArgumentNullException.ThrowIfNull(exporter);
        using var folder = new OutputFolder(root);
        exporter.Write(run, folder);
        folder.Commit();
    }

    /// <inheritdoc/>
    public Stream Create(string relativePath)
    {
        var stream = new FileStream(Reserve(relativePath), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        // A closed stream keeps its buffer: a run of thousands of files would keep them all.
        _streams.RemoveAll(s => !s.CanWrite);
        _streams.Add(stream);
        return stream;
    }

    /// <inheritdoc/>
    public string Reserve(string relativePath)
    {
        var final = Resolve(relativePath);
        if (!_taken.Add(final)) throw new ArgumentException($"'{relativePath}' was created already.", nameof(relativePath));
        Directory.CreateDirectory(Path.GetDirectoryName(final)!);
        var partial = final + PartialSuffix;
        // Left over from a run that was killed.
        File.Delete(partial);
        _files.Add(final);
        return partial;
    }

    /// <summary>Moves what was written to its final place, replacing older files.</summary>
    /// <exception cref="InvalidOperationException">A stream is still open for writing, or a reserved file was never written.</exception>
    public void Commit()
    {
        foreach (var stream in _streams)
        {
            if (stream.CanWrite) throw new InvalidOperationException("A stream was not disposed before the commit.");
        }

        foreach (var file in _files)
        {
            if (!File.Exists(file + PartialSuffix)) throw new InvalidOperationException($"'{Path.GetRelativePath(_root, file)}' was reserved but not written.");
        }

        foreach (var file in _files) File.Move(file + PartialSuffix, file, overwrite: true);
        _files.Clear();
        _streams.Clear();
    }

    /// <summary>Deletes what was not committed.</summary>
    public void Dispose()
    {
        foreach (var stream in _streams) stream.Dispose();
        foreach (var file in _files) File.Delete(file + PartialSuffix);
        _files.Clear();
        _streams.Clear();
    }

    private string Resolve(string relativePath)
    {
        ArgumentException.ThrowIfNullOrEmpty(relativePath);
        var full = Path.GetFullPath(Path.Combine(_root, relativePath));
        var isInside = full.StartsWith(_root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (Path.IsPathRooted(relativePath) || !isInside) throw new ArgumentException($"'{relativePath}' leads out of the output folder.", nameof(relativePath));
        return full;
    }
}
