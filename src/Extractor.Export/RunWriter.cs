using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
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
        var failures = new ExceptionDispatchInfo?[exporters.Length];
        var threads = exporters.Select((exporter, i) => new Thread(() => failures[i] = Run(root, exporter, shared, walk)) { Name = exporter.Name, IsBackground = true }).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        failures.FirstOrDefault(f => f is not null)?.Throw();
    }

    private static ExceptionDispatchInfo? Run(string root, IRunExporter exporter, RunResults run, SharedWalk walk)
    {
        try
        {
            OutputFolder.Write(root, exporter, run);
            return null;
        }
#pragma warning disable CA1031 // An exception of a thread must not end the process: it is thrown again on the caller's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return ExceptionDispatchInfo.Capture(failure);
        }
        finally
        {
            walk.Leave();
        }
    }
}
