using System.Collections.Immutable;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Ingest;

/// <summary>What a reader made of one file. Immutable and thread-safe.</summary>
/// <param name="Document">The document, or null when nothing could be read.</param>
/// <param name="Problems">All diagnostics, in the order they were met.</param>
public sealed record ReadResult(SourceDocument? Document, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Follows from the document and the problems, so that a run with recorded trouble can never call itself complete.</summary>
    public ReadStatus Status =>
        Document is null ? ReadStatus.Failed
        : Problems.Any(p => p.Level != DiagnosticLevel.Note) ? ReadStatus.Partial
        : ReadStatus.Complete;

    /// <summary>A result without document.</summary>
    public static ReadResult Failed(params ImmutableArray<Diagnostic> problems) => new(null, problems);
}
