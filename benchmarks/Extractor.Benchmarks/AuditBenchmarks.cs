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
using Extractor.Reports.Claims;

namespace Extractor.Benchmarks;

/// <summary>The stages of an audit as ratios to reading the same file (bytes to report): one set of final accounts with planted slips.</summary>
/// <remarks><see cref="Judging"/> is what the mark of a quarter is about: claims, verdicts and findings together.</remarks>
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

    /// <summary>Bytes to document.</summary>
    [Benchmark]
    public SourceDocument Opening() => Samples.Read(_reader, _docx);

    /// <summary>Document to report, without claims.</summary>
    [Benchmark]
    public Report Reporting() => ReportReader.ReadFacts(_document, isPartial: false);

    /// <summary>Bytes to report, without claims.</summary>
    [Benchmark(Baseline = true)]
    public Report Reading() => ReportReader.ReadFacts(Samples.Read(_reader, _docx), isPartial: false);

    [Benchmark]
    public ImmutableArray<Claim> Claiming() => _reports.Claims(_report);

    [Benchmark]
    public Reconciliation Reconciling() => _reconciler.Reconcile(_report);

    [Benchmark]
    public ImmutableArray<Finding> Auditing() => _auditor.Audit(_reconciliation);

    /// <summary>Claims, verdicts and findings together: what an audit adds to reading.</summary>
    [Benchmark]
    public ImmutableArray<Finding> Judging() => _auditor.Audit(_reconciler.Reconcile(_report with { Claims = _reports.Claims(_report) }));
}
