using Extractor.Core.Diagnostics;
using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Workers;

/// <summary>What became of a document given to a worker: an answer, or the reason why none came.</summary>
/// <param name="Document">The document.</param>
/// <param name="Answer">The worker's answer, or null.</param>
/// <param name="Problem">Why the worker was ended, or null.</param>
public sealed record WorkOutcome(InputDocument Document, WorkAnswer? Answer, Diagnostic? Problem)
{
    /// <summary>For the log: the last lines the worker wrote before it ended.</summary>
    public string Trace { get; init; } = "";
}
