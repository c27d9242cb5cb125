using System.Collections.Immutable;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Reconcile;
using Extractor.Reports;

namespace Extractor.Fixtures.Tests;

/// <summary>Reads and audits one file the way the product does.</summary>
internal static class FixtureAudit
{
    /// <summary>The findings of a file, or an assertion failure where it could not be read.</summary>
    public static (Reconciliation Reconciliation, ImmutableArray<Finding> Findings) Run(string path, byte[] bytes)
    {
        var readers = typeof(IDocumentReader).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IDocumentReader)) && t is { IsClass: true, IsAbstract: false })
            .Select(t => (IDocumentReader)Activator.CreateInstance(t)!);
        var result = new DocumentIngestor([.. readers], new ReadLimits()).Read(bytes, new DocumentId(path), CancellationToken.None);
        Assert.True(result.Document is not null, $"{path}: {string.Join(", ", result.Problems.Select(p => p.Id))}");
        var reconciliation = new Reconciler().Reconcile(new ReportReader().Read(result.Document, result.Status == ReadStatus.Partial));
        return (reconciliation, new Auditor(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions()).Audit(reconciliation));
    }
}
