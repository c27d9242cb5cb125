using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Testing;

namespace Extractor.Audit.Tests.Narrative;

/// <summary>Prose that no rule binds: work reports, plans, forecasts, history.</summary>
public sealed class ProseTests
{
    [Fact]
    public void Prose_of_work_reports_gives_no_finding()
    {
        var builder = new DocumentBuilder();
        foreach (var line in File.ReadAllLines(RepositoryFolder.At("fixtures", "narrative", "prose", "prose.md")).Where(l => l.Length > 0)) builder.Paragraph(line.TrimStart('#', ' '));
        var reconciliation = new Reconciler().Reconcile(new ReportReader().Read(builder.Build(), isPartial: false));

        Assert.Empty(new Auditor(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions()).Audit(reconciliation).Select(f => f.Message));
    }
}
