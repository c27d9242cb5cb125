using System.Security.Cryptography;
using Extractor.Annotate;
using Extractor.Core.Diagnostics;
using Extractor.Export.Output;
using Extractor.Ingest;

namespace Extractor.Pipeline.Annotations;

/// <summary>Writes annotated copies, each beside its place and then moved there. Thread-safe.</summary>
internal static class CopyWriter
{
    /// <summary>Writes a copy; null, or why there is none.</summary>
    /// <param name="order">What is asked.</param>
    /// <param name="bytes">The document as it is now.</param>
    /// <param name="limits">The limits it was read under.</param>
    public static Diagnostic? Write(AnnotationOrder order, ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) != order.Sha256) return Problem("annotate.changed");
        if (AnnotatorSet.Find(order.Format) is not { } annotator) return Problem("annotate.not-extensible");
        try
        {
            using var folder = new OutputFolder(order.Folder);
            using (var copy = folder.Create(order.Target))
            {
                if (annotator.Annotate(bytes, order.Notes, limits, copy, CancellationToken.None) is { } problem) return problem;
            }

            folder.Commit();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Diagnostic.Of("annotate.unwritable", DiagnosticLevel.Error, DiagnosticPlace.Whole, ("reason", fault.GetType().Name));
        }
    }

    private static Diagnostic Problem(string id) => Diagnostic.Of(id, DiagnosticLevel.Error, DiagnosticPlace.Whole);
}
