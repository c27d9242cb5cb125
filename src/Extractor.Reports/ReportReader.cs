using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Reports.Claims;
using Extractor.Reports.Forms;
using Extractor.Reports.Forms.Sentences;
using Extractor.Reports.Narrative;
using Extractor.Reports.Outline;
using Extractor.Reports.Profile;
using Extractor.Reports.Statements;
using Extractor.Reports.Tables;

namespace Extractor.Reports;

/// <summary>Makes a report of a document: what it is, what it says, what can be checked. Thread-safe.</summary>
public sealed class ReportReader
{
    /// <summary>All claim producers of this project, ordered by name; looked for only when claims are made.</summary>
    private readonly Lazy<ImmutableArray<IClaimProducer>> _producers = new(() =>
    [
        .. typeof(ReportReader).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IClaimProducer)) && t is { IsClass: true, IsAbstract: false })
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (IClaimProducer)Activator.CreateInstance(t)!),
    ]);

    /// <summary>Reads a report with its claims. Pure; never throws for what the document says.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="isPartial">Whether the document was read in part only.</param>
    public Report Read(SourceDocument document, bool isPartial)
    {
        var report = ReadFacts(document, isPartial);
        return report with { Claims = Claims(report) };
    }

    /// <summary>Reads what a report says and makes no claims of it. Pure; never throws for what the document says.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="isPartial">Whether the document was read in part only.</param>
    public static Report ReadFacts(SourceDocument document, bool isPartial)
    {
        ArgumentNullException.ThrowIfNull(document);
        var report = new Report(document) { IsPartial = isPartial, Sections = OutlineReader.Read(document), Tables = CaptionReader.Read(document) };
        report = ProfileReader.Read(report);
        report = report with { Statements = StatementReader.Read(report) };
        report = report with { Forms = FormReader.Read(report) };
        var narrative = NarrativeReader.Read(report);
        report = report with { Narrative = narrative, Sentences = narrative.Sentences };
        report = report with { CellNarrative = NarrativeReader.ReadCells(report) };
        if (report.Kind is ReportKind.SelfEvaluationReport or ReportKind.SelfEvaluationForm || !report.Forms.IsEmpty) report = report with { Plans = IndicatorPlan.Read(report) };
        report = report with { Evaluations = NarrativeIndicatorReader.Read(report) };
        return report with
        {
            Indicators = [.. report.Forms.SelectMany(f => f.Indicators), .. report.Evaluations.SelectMany(e => e.Indicators).Select(i => i.Indicator)],
            Facts = [.. report.Statements.SelectMany(s => s.Facts), .. report.Forms.SelectMany(f => f.Funds)],
        };
    }

    /// <summary>Everything checkable that a report says. Pure.</summary>
    /// <param name="report">A report whose facts have been read.</param>
    public ImmutableArray<Claim> Claims(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. _producers.Value.SelectMany(p => p.Produce(report))];
    }
}
