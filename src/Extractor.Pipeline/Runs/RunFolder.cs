using Extractor.Pipeline.Ledger;

namespace Extractor.Pipeline.Runs;

/// <summary>The output folder of a run, held for this run alone until disposed.</summary>
public sealed class RunFolder : IDisposable
{
    private readonly FileStream _lock;

    private RunFolder(string root, FileStream hold)
    {
        Root = root;
        _lock = hold;
    }

    /// <summary>Its absolute path.</summary>
    public string Root { get; }

    /// <summary>Absolute path of the ledger in it.</summary>
    public string Ledger => Path.Combine(Root, LedgerFolder.FolderName);

    /// <summary>Creates the folder where it is missing and takes hold of it.</summary>
    /// <param name="path">Path of the folder.</param>
    /// <param name="inputs">The paths given as input.</param>
    /// <exception cref="OutputFolderException">It cannot be written, another run is writing it, or it is one of the inputs.</exception>
    public static RunFolder Open(string path, IEnumerable<string> inputs)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (inputs.Any(i => string.Equals(Path.TrimEndingDirectorySeparator(Path.GetFullPath(i)), root, StringComparison.Ordinal)))
        {
            throw new OutputFolderException("pipeline.output-is-input", path);
        }

        try
        {
            Directory.CreateDirectory(Path.Combine(root, LedgerFolder.FolderName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputFolderException("pipeline.output-unwritable", path, fault);
        }

        try
        {
            return new RunFolder(root, new FileStream(Path.Combine(root, LedgerFolder.FolderName, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException fault)
        {
            throw new OutputFolderException("pipeline.output-busy", path, fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new OutputFolderException("pipeline.output-unwritable", path, fault);
        }
    }

    /// <summary>Lets go of the folder.</summary>
    public void Dispose() => _lock.Dispose();
}
