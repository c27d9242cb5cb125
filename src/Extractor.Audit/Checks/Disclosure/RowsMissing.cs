using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Points and scores that miss their totals by the same amount: rows of the form are missing, in the document or in its reading.</summary>
public sealed class RowsMissing : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS510", "rows-missing", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var gaps = reconciliation.Evaluations.Where(e => e.Explanation is { Kind: "explained.rows-missing" } && e.Claim.Check == "weight-sum");

        // Every level above the missing rows falls short with them: the innermost group tells where they are.
        foreach (var gap in gaps.GroupBy(e => e.Claim.Keys[0]).Select(g => g.MaxBy(e => e.Claim.Keys.Length)!))
        {
            if (gap.Computed is not { } computed) continue;
            var points = (gap.Claim.Stated.Value - computed.Value).ToString("0.##", CultureInfo.InvariantCulture);
            var isPartial = report.IsPartial;
            yield return new Observation(gap.Claim.Stated.Place, [.. gap.Claim.Keys, "rows"], [("group", gap.Claim.Stated.Name), ("points", points)])
            {
                Severity = isPartial ? Severity.Note : Severity.Review,
                Confidence = isPartial ? 0.3m : 0.6m,
            };
        }
    }
}
