using System.Collections.Immutable;
using System.Diagnostics;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Results;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Pipeline.Runs;
using Extractor.Pipeline.Series;
using Extractor.Pipeline.Workers;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Series;

namespace Extractor.Pipeline.Documents;

/// <summary>A document's result with its summary.</summary>
/// <param name="Result">The result.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Digest">What other documents are held against; null without an audit.</param>
public sealed record ProcessedDocument(DocumentResult Result, DocumentSummary Summary, RunDigest? Digest);

/// <summary>Takes one document the whole way: bytes, document, report, verdicts, findings. Thread-safe.</summary>
public sealed class DocumentProcessor
{
    private readonly DocumentIngestor _ingestor;
    private readonly DocumentResultBuilder _builder;
    private readonly ReportReader _reports = new();
    private readonly Reconciler _reconciler = new();
    private readonly Auditor? _auditor;

    /// <summary>A processor with the readers and checks of the settings.</summary>
    public DocumentProcessor(WorkerSettings settings, MessageTable messages)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _ingestor = new DocumentIngestor(ReaderSet.Create(settings.Readers), settings.Limits);
        _builder = new DocumentResultBuilder(messages, settings.Language);
        _auditor = settings.Command == RunCommand.Audit ? new Auditor(CheckCatalogue.Load(), messages, AuditConfiguration.Of(settings)) : null;
    }

    /// <summary>Processes a document. What is wrong with its bytes is in the result.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="sha256">Their hash, lower-case hexadecimal.</param>
    /// <param name="id">Its name within the run.</param>
    public ProcessedDocument Process(ReadOnlyMemory<byte> bytes, string sha256, DocumentId id)
    {
        var stages = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        var read = Timed("read", stages, () => _ingestor.Read(bytes, id, CancellationToken.None));
        DocumentResult result;
        RunDigest? digest = null;
        if (read.Document is { } document)
        {
            var report = Timed("report", stages, () => Report(document, read.Status == ReadStatus.Partial));
            var status = read.Status == ReadStatus.Partial ? "partial" : "complete";
            result = _builder.Extracted(report, sha256, status, read.Problems);
            if (_auditor is { } auditor)
            {
                result = Timed("audit", stages, () => Audited(auditor, result, report));
                digest = new RunDigest(DigestReader.Read(report), NumberSketch.Of(result));
            }
        }
        else
        {
            result = _builder.Failed(id, sha256, read.Problems);
        }

        return new ProcessedDocument(result, DocumentSummary.Of(result, bytes.Length, stages.ToImmutable()), digest);
    }

    // Claims are for the audit: nothing that an extraction writes depends on them.
    private Report Report(SourceDocument document, bool isPartial) =>
        _auditor is null ? ReportReader.ReadFacts(document, isPartial) : _reports.Read(document, isPartial);

    private DocumentResult Audited(Auditor auditor, DocumentResult extracted, Report report)
    {
        var reconciliation = _reconciler.Reconcile(report);
        return _builder.Audited(extracted, reconciliation, auditor.Audit(reconciliation));
    }

    private static T Timed<T>(string stage, ImmutableSortedDictionary<string, long>.Builder stages, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        stages[stage] = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return result;
    }
}
