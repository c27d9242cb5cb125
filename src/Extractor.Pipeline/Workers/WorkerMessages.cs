using System.Collections.Immutable;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Pipeline.Annotations;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Ledger;
using Extractor.Pipeline.Runs;

namespace Extractor.Pipeline.Workers;

/// <summary>The first line a worker is sent: what all its documents have in common. Immutable and thread-safe.</summary>
public sealed record WorkerSettings
{
    /// <summary>What is done with a document.</summary>
    public required RunCommand Command { get; init; }

    /// <summary>Language of messages.</summary>
    public required Language Language { get; init; }

    /// <summary>Names of the readers in use.</summary>
    public required ImmutableArray<string> Readers { get; init; }

    /// <summary>Bounds on what is taken in.</summary>
    public required ReadLimits Limits { get; init; }

    /// <summary>Checks where they differ from the catalogue.</summary>
    public required ImmutableDictionary<string, ConfiguredCheck> Checks { get; init; }

    /// <summary>Absolute path of the ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>What the ledger's keys depend on beside the document: program and configuration.</summary>
    public required string Fingerprint { get; init; }
}

/// <summary>A line a worker is sent: a document to process.</summary>
/// <param name="Path">Its name within the run.</param>
/// <param name="File">Absolute path of the file, or of its archive.</param>
/// <param name="Entry">Index of the archive's entry, from 0, or null.</param>
public sealed record WorkRequest(string Path, string File, int? Entry)
{
    /// <summary>Asks for an annotated copy instead of a result; null for a result.</summary>
    public AnnotationOrder? Annotation { get; init; }
}

/// <summary>A line a worker answers with.</summary>
/// <param name="Summary">What became of the document, or of its annotated copy.</param>
public sealed record WorkAnswer(DocumentSummary Summary)
{
    /// <summary>Key of the result in the ledger; null where nothing was written there (the bytes could not be had).</summary>
    public string? Key { get; init; }

    /// <summary>The result itself where the ledger does not hold it, in the ledger's own form; see <see cref="ResultCodec"/>.</summary>
    public ReadOnlyMemory<byte>? Result { get; init; }

    /// <summary>Whether the ledger held the result already.</summary>
    public bool Reused { get; init; }

    /// <summary>For the log: the fault of the program behind an internal error, with its stack.</summary>
    public string? Fault { get; init; }
}
