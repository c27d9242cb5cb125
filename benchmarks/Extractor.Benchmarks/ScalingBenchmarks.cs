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

/// <summary>Claims, verdicts and findings of one document that holds the same accounts several times over: the time should grow as the copies do.</summary>
[MemoryDiagnoser]
public class ScalingBenchmarks
{
    private readonly ReportReader _reports = new();
    private readonly Reconciler _reconciler = new();
    private readonly Auditor _auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());
    private Report _report = null!;

    /// <summary>How many times over.</summary>
    [Params(1, 4, 16, 64)]
    public int Copies { get; set; }

    /// <summary>Reads the document.</summary>
    [GlobalSetup]
    public void Read() => _report = ReportReader.ReadFacts(Repeated(Samples.Read(new WordReader(), Samples.Largest(".docx")), Copies), isPartial: false);

    /// <summary>Claims, verdicts and findings together.</summary>
    [Benchmark]
    public ImmutableArray<Finding> Judging() => _auditor.Audit(_reconciler.Reconcile(_report with { Claims = _reports.Claims(_report) }));

    private static SourceDocument Repeated(SourceDocument document, int copies)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var tables = ImmutableArray.CreateBuilder<Table>();
        for (var copy = 0; copy < copies; copy++)
        {
            var (firstBlock, firstTable) = (blocks.Count, tables.Count);
            foreach (var block in document.Blocks) blocks.Add(block is TableBlock table ? table with { Index = table.Index + firstBlock, Table = table.Table + firstTable } : block with { Index = block.Index + firstBlock });
            foreach (var table in document.Tables) tables.Add(table with { Index = table.Index + firstTable, Block = table.Block + firstBlock, Parent = table.Parent + firstTable });
        }

        return document with { Blocks = blocks.ToImmutable(), Tables = tables.ToImmutable() };
    }
}
