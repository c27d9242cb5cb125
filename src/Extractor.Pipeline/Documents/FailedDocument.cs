using Extractor.Audit.Results;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Core.Messages;

namespace Extractor.Pipeline.Documents;

/// <summary>The result of a document of which nothing could be read. Pure and thread-safe.</summary>
internal static class FailedDocument
{
    public static DocumentResult Of(DocumentId id, Diagnostic problem, string sha256, MessageTable messages, Language language) => new()
    {
        Path = id.Path,
        Sha256 = sha256,
        Format = "unknown",
        Status = "failed",
        Problems = [new ProblemRow(problem.Id, "error", messages.Format(language, problem.Id, problem.Arguments.AsSpan()))],
    };
}
