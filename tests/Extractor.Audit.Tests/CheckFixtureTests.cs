using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Ingest.Text;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Testing;

namespace Extractor.Audit.Tests;

/// <summary>Every check with fixtures in <c>fixtures/checks</c>: it fires on its invalid report, and nothing fires on its valid one.</summary>
public sealed class CheckFixtureTests
{
    private static readonly ReportReader Reader = new();
    private static readonly Reconciler Reconciler = new();
    private static readonly Auditor Auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(RepositoryFolder.At("fixtures", "checks")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_check_fires_on_its_invalid_report(string name) =>
        Assert.Contains(Audit(name, "invalid.md"), f => f.Check == name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_fires_on_its_valid_report(string name) =>
        Assert.Empty(Audit(name, "valid.md").Select(f => $"{f.Check}: {f.Message}"));

    private static ImmutableArray<Finding> Audit(string name, string file)
    {
        var ingestor = new DocumentIngestor([new PlainTextReader()], new ReadLimits());
        var result = ingestor.Read(File.ReadAllBytes(RepositoryFolder.At("fixtures", "checks", name, file)), new DocumentId(file), CancellationToken.None);
        return Auditor.Audit(Reconciler.Reconcile(Reader.Read(result.Document!, isPartial: false)));
    }
}
