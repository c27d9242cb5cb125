using System.Collections.Immutable;
using Extractor.Annotate.Notes;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Ingest;

namespace Extractor.Annotate;

/// <summary>Writes a copy of a document with notes at the places they are about. One a format; implementations hold no state, have a parameterless constructor and are thread-safe.</summary>
public interface IDocumentAnnotator
{
    /// <summary>The format.</summary>
    FileFormat Format { get; }

    /// <summary>Writes the copy. Pure: the same bytes and notes give the same copy. What is wrong with the document is told, not thrown.</summary>
    /// <param name="source">The document, which was read under the same limits.</param>
    /// <param name="annotations">The notes, in the order they are to be listed.</param>
    /// <param name="limits">Bounds of the reading, which the places depend on.</param>
    /// <param name="destination">Where to write; left open.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>Null, or why no copy can be made; then nothing that was written is to be kept.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    Diagnostic? Annotate(ReadOnlyMemory<byte> source, ImmutableArray<Annotation> annotations, ReadLimits limits, Stream destination, CancellationToken cancel);
}
