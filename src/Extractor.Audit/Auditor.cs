using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Messages;
using Extractor.Reconcile;

namespace Extractor.Audit;

/// <summary>Turns contradicted claims and wording defects into findings. Thread-safe.</summary>
/// <param name="catalogue">The checks.</param>
/// <param name="messages">The user-facing texts.</param>
/// <param name="options">Language, switched-off checks, severities, parameters.</param>
public sealed class Auditor(CheckCatalogue catalogue, MessageTable messages, AuditOptions options)
{
    private readonly FindingWriter _writer = new(catalogue, messages, options);

    /// <summary>The findings: by place of the stated value, roots before their followers. Pure.</summary>
    public ImmutableArray<Finding> Audit(Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var drafts = new List<Draft>();
        foreach (var evaluation in reconciliation.Evaluations)
        {
            if (evaluation.Verdict is Verdict.Contradicted or Verdict.Explained && _writer.Write(reconciliation.Report, evaluation) is { } draft) drafts.Add(draft);
        }

        foreach (var check in catalogue.Checks)
        {
            var configured = options.Checks.GetValueOrDefault(check.Info.Name);
            if (configured is { Enabled: false }) continue;
            foreach (var observation in check.Detect(reconciliation, configured?.Parameters ?? CheckParameters.None))
                drafts.Add(_writer.Write(reconciliation.Report, check.Info, observation));
        }

        return Folding.Fold(Number(drafts));
    }

    /// <summary>Orders the drafts by place and gives each its fingerprint.</summary>
    private static ImmutableArray<Draft> Number(List<Draft> drafts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = drafts
            .OrderBy(d => d.Place.Block).ThenBy(d => d.Place.Cell?.Table ?? -1).ThenBy(d => d.Place.Cell?.Row ?? -1).ThenBy(d => d.Place.Cell?.Column ?? -1)
            .ThenBy(d => d.Place.Span.Start).ThenBy(d => d.Finding.Code, StringComparer.Ordinal);
        var numbered = ImmutableArray.CreateBuilder<Draft>(drafts.Count);
        foreach (var draft in ordered)
        {
            var finding = draft.Finding;
            var identity = string.Join('\u001f', [finding.Check, .. draft.Keys]);
            var occurrence = seen.GetValueOrDefault(identity);
            seen[identity] = occurrence + 1;
            numbered.Add(draft with
            {
                Finding = finding with
                {
                    Id = Fingerprint.Of(finding.Document, finding.Check, draft.Keys, occurrence),
                    Signature = Fingerprint.Of("", finding.Check, draft.Keys, occurrence),
                },
            });
        }

        return numbered.MoveToImmutable();
    }
}
