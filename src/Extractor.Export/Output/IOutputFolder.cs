namespace Extractor.Export.Output;

/// <summary>Where an exporter writes. Not thread-safe.</summary>
public interface IOutputFolder
{
    /// <summary>Opens a file for writing beside its final place; it is moved there when the caller commits.</summary>
    /// <param name="relativePath">Path in the folder, <c>/</c>-separated.</param>
    /// <returns>A writable, seekable stream; the exporter disposes it.</returns>
    /// <exception cref="ArgumentException">The path is empty, leads out of the folder, or was created already.</exception>
    /// <exception cref="IOException">The file could not be created.</exception>
    Stream Create(string relativePath);

    /// <summary>The same for libraries that open files themselves: the absolute path to write to, where no file stands yet.</summary>
    /// <param name="relativePath">Path in the folder, <c>/</c>-separated.</param>
    /// <exception cref="ArgumentException">The path is empty, leads out of the folder, or was created already.</exception>
    string Reserve(string relativePath);
}
