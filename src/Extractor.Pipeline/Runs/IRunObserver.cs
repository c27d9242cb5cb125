using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Runs;

/// <summary>Told how a run comes along. Never called by two threads at once.</summary>
public interface IRunObserver
{
    /// <summary>The inputs are known; nothing has been read.</summary>
    void Found(InputSet inputs);

    /// <summary>A document is done.</summary>
    /// <param name="summary">What became of it.</param>
    void Finished(DocumentSummary summary);

    /// <summary>All documents are done; the outputs are being written.</summary>
    void Exporting();
}
