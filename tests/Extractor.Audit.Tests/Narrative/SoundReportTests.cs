using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Ingest.Text;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Testing;

namespace Extractor.Audit.Tests.Narrative;

/// <summary>Whole reports in which everything agrees, with what looks like a defect and is none.</summary>
public sealed class SoundReportTests
{
    [Theory]
    [InlineData("accounts.md")]
    [InlineData("budget.md")]
    [InlineData("contents.md")]
    [InlineData("evaluation.md")]
    [InlineData("work.md")]
    public void A_sound_report_gives_no_finding(string file)
    {
        var bytes = File.ReadAllBytes(RepositoryFolder.At("fixtures", "narrative", "sound", file));
        var read = new DocumentIngestor([new PlainTextReader()], new ReadLimits()).Read(bytes, new DocumentId(file), CancellationToken.None);
        var reconciliation = new Reconciler().Reconcile(new ReportReader().Read(read.Document!, isPartial: false));

        Assert.Empty(new Auditor(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions()).Audit(reconciliation).Select(f => $"{f.Check}: {f.Message}"));
    }
}
