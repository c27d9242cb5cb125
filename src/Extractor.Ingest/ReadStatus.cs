namespace Extractor.Ingest;

/// <summary>How much of a file a reader could make out.</summary>
public enum ReadStatus
{
    /// <summary>Everything was read; there is no problem above <see cref="Core.Diagnostics.DiagnosticLevel.Note"/>.</summary>
    Complete,

    /// <summary>A document came out, but a part was lost or doubtful; the problems say which.</summary>
    Partial,

    /// <summary>No document came out; the problems say why.</summary>
    Failed,
}
