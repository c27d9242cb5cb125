using System.Collections.Immutable;
using Extractor.Export.Output;
using Extractor.Export.Runs;

namespace Extractor.Export;

/// <summary>Writes a run with several exporters at once.</summary>
public static class RunWriter
{
    /// <summary>
    /// Lets the exporters write side by side, each on its own thread; the documents are read once for all of them, one in memory at a time. An exporter that fails leaves
    /// no file; the others finish, then its exception is thrown.
    /// </summary>
    /// <param name="root">The output folder.</param>
    /// <param name="exporters">The exporters.</param>
    /// <param name="run">The run.</param>
    /// <exception cref="IOException">A file could not be written, or a document could not be read again.</exception>
    public static void Write(string root, ImmutableArray<IRunExporter> exporters, RunResults run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var walk = new SharedWalk(run.Documents, exporters.Length);
        var shared = run with { Documents = walk };
        var tasks = exporters.Select(e => Task.Factory.StartNew(() => Write(root, e, shared, walk), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Task.WhenAll([.. tasks]).GetAwaiter().GetResult();
    }

    private static void Write(string root, IRunExporter exporter, RunResults run, SharedWalk walk)
    {
        try
        {
            OutputFolder.Write(root, exporter, run);
        }
        finally
        {
            walk.Leave();
        }
    }
}
