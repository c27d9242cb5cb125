using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Runs;

namespace Extractor.Cli.Progress;

/// <summary>Says nothing.</summary>
internal sealed class SilentProgress : IRunObserver
{
    public static SilentProgress Instance { get; } = new();

    public void Found(InputSet inputs)
    {
    }

    public void Finished(DocumentSummary summary)
    {
    }

    public void Exporting()
    {
    }
}
