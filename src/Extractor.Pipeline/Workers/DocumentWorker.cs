using System.Collections.Immutable;
using System.Security.Cryptography;
using Extractor.Audit.Results;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Pipeline.Annotations;
using Extractor.Pipeline.Documents;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Ledger;
using Extractor.Pipeline.Runs;

namespace Extractor.Pipeline.Workers;

/// <summary>Processes one document after another under the same settings. Not thread-safe.</summary>
internal sealed class DocumentWorker
{
    private readonly WorkerSettings _settings;
    private readonly IFileSystem _files;
    private readonly LedgerFolder _ledger;
    private readonly DocumentResultBuilder _builder;
    private readonly DocumentProcessor _processor;

    public DocumentWorker(WorkerSettings settings, IFileSystem files)
    {
        _settings = settings;
        _files = files;
        _ledger = new LedgerFolder(settings.Ledger);
        var messages = MessageTable.Load();
        _builder = new DocumentResultBuilder(messages, settings.Language);
        _processor = new DocumentProcessor(settings, messages);
    }

    /// <summary>Never throws for what a document holds: a fault of the program fails this document and is told in the answer.</summary>
    public WorkAnswer Process(WorkRequest request)
    {
        var document = new DocumentId(request.Path);
        var content = DocumentContent.Read(_files, request.File, request.Entry, _settings.Limits);
        if (content.Bytes is not { } bytes) return Failed(document, content.Problem!, "", null);
        if (request.Annotation is { } order) return Annotate(document, order, bytes);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var key = LedgerFolder.KeyOf(sha256, request.Path, _settings.Fingerprint);
        if (_ledger.FindSummary(key) is { } summary) return new WorkAnswer(summary) { Key = key, Reused = true };
        try
        {
            var processed = _processor.Process(bytes, sha256, document);
            _ledger.Write(key, processed.Summary, processed.Digest, processed.Result);
            return new WorkAnswer(processed.Summary) { Key = key };
        }
#pragma warning disable CA1031 // The border of a document: whatever goes wrong inside fails this document alone.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Failed(document, fault, sha256, bytes.Length);
        }
    }

    private WorkAnswer Annotate(DocumentId document, AnnotationOrder order, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (CopyWriter.Write(order, bytes, _settings.Limits) is { } problem) return Failed(document, problem, order.Sha256, bytes.Length);
            return new WorkAnswer(new DocumentSummary { Path = document.Path, Status = "complete", Format = order.Format, Sha256 = order.Sha256 });
        }
#pragma warning disable CA1031 // The border of a document: whatever goes wrong inside fails this copy alone.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Failed(document, fault, order.Sha256, bytes.Length);
        }
    }

    private WorkAnswer Failed(DocumentId document, Exception fault, string sha256, long bytes)
    {
        var id = fault is OutOfMemoryException ? "pipeline.worker-out-of-memory" : "pipeline.internal-error";
        var problem = Diagnostic.Of(id, DiagnosticLevel.Error, DiagnosticPlace.Whole, ("type", fault.GetType().Name));
        return Failed(document, problem, sha256, bytes) with { Fault = fault.ToString() };
    }

    private WorkAnswer Failed(DocumentId id, Diagnostic problem, string sha256, long? bytes)
    {
        var result = _builder.Failed(id, sha256, [problem]);
        return new WorkAnswer(DocumentSummary.Of(result, bytes, ImmutableSortedDictionary<string, long>.Empty)) { Result = ResultCodec.Pack(result) };
    }
}
