using Extractor.Export.Output;
using Extractor.Export.Runs;

namespace Extractor.Export;

/// <summary>Writes a run in one format. One folder an exporter; found by type. Implementations hold no state, have a parameterless constructor and are thread-safe.</summary>
public interface IRunExporter
{
    /// <summary>Its name in <c>pipeline.json</c>: <c>xlsx</c>, <c>jsonl</c> …</summary>
    string Name { get; }

    /// <summary>Writes the run. Pure: the same run gives the same bytes, whatever the clock, the culture and the machine.</summary>
    /// <param name="run">The run; its documents may be walked several times.</param>
    /// <param name="output">Where to write; what is created there stands only once the caller commits it.</param>
    /// <exception cref="IOException">A file could not be written.</exception>
    void Write(RunResults run, IOutputFolder output);
}
