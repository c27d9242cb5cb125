using Extractor.Core.Documents;

namespace Extractor.Ingest;

/// <summary>Reads one format. Implementations hold no state and are thread-safe.</summary>
public interface IDocumentReader
{
    /// <summary>The format read.</summary>
    FileFormat Format { get; }

    /// <summary>Reads a whole file. Never throws for what the bytes say; whatever is wrong with them is in the result's problems.</summary>
    /// <param name="source">The bytes of the file.</param>
    /// <param name="id">Its name within the run.</param>
    /// <param name="limits">Bounds on what is taken in.</param>
    /// <param name="cancel">Asked between blocks.</param>
    /// <exception cref="OperationCanceledException">Cancelled between blocks.</exception>
    ReadResult Read(ReadOnlyMemory<byte> source, DocumentId id, ReadLimits limits, CancellationToken cancel);
}
