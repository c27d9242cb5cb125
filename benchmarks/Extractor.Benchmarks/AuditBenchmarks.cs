using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest.Word;
using Extractor.Reconcile;
using Extractor.Reports;

namespace Extractor.Benchmarks;

/// <summary>The stages behind the reader, as a ratio to reading the same file: one set of final accounts with planted slips.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private readonly WordReader _reader = new();
    private readonly ReportReader _reports = new();
    private readonly Reconciler _reconciler = new();
    private readonly Auditor _auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());
    private readonly byte[] _docx = Samples.Largest(".docx");
    private readonly SourceDocument _document;
    private readonly Report _report;
    private readonly Reconciliation _reconciliation;

    public AuditBenchmarks()
    {
        _document = Samples.Read(_reader, _docx);
        _report = _reports.Read(_document, isPartial: false);
        _reconciliation = _reconciler.Reconcile(_report);
    }

    [Benchmark(Baseline = true)]
    public SourceDocument Reading() => Samples.Read(_reader, _docx);

    [Benchmark]
    public Report Reporting() => _reports.Read(_document, isPartial: false);

    [Benchmark]
    public Reconciliation Reconciling() => _reconciler.Reconcile(_report);

    [Benchmark]
    public ImmutableArray<Finding> Auditing() => _auditor.Audit(_reconciliation);

    /// <summary>Report, reconciliation and findings together: what an audit adds to reading.</summary>
    [Benchmark]
    public ImmutableArray<Finding> ReportToFindings() => _auditor.Audit(_reconciler.Reconcile(_reports.Read(_document, isPartial: false)));
}
