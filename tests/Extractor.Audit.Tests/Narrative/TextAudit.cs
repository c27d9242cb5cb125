using System.Collections.Immutable;
using System.Text;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Ingest.Text;
using Extractor.Reconcile;
using Extractor.Reports;

namespace Extractor.Audit.Tests.Narrative;

/// <summary>Audits a text written in a test.</summary>
internal static class TextAudit
{
    private static readonly Auditor Auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());

    /// <summary>The findings of one check, as "quote" or, with <paramref name="message"/>, as the sentence.</summary>
    public static string Of(string check, string markdown, bool message = false) => string.Join('\n', Findings(markdown).Where(f => f.Check == check).Select(f => message ? f.Message : f.Locations[0].Quote));

    private static ImmutableArray<Finding> Findings(string markdown)
    {
        var read = new DocumentIngestor([new PlainTextReader()], new ReadLimits()).Read(Encoding.UTF8.GetBytes(markdown), new DocumentId("text.md"), CancellationToken.None);
        return Auditor.Audit(new Reconciler().Reconcile(new ReportReader().Read(read.Document!, isPartial: false)));
    }
}
