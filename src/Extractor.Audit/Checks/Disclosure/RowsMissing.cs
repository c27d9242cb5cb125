using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Points and scores that both miss their totals: rows of the form are missing, in its reading or in the document.</summary>
/// <remarks>One note a form: a row is lost by a reader more often than left out by a department.</remarks>
public sealed class RowsMissing : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS510", "rows-missing", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var form in reconciliation.Report.Forms)
        {
            if (LostRows.Points(form) is not { } points || form.Total is not { } total) continue;
            var group = LostRows.Group(form);
            yield return new Observation(group?.Weight.Place ?? total.Place, [form.Project ?? "department", .. group?.Path ?? [], "rows"],
                [("group", group?.Weight.Name ?? "总分"), ("points", points.ToString("0.##", CultureInfo.InvariantCulture)), ("total", total.Number.Raw.Trim())])
            {
                Related = group is null ? [] : [total.Place],
                Confidence = reconciliation.Report.IsPartial ? 0.3m : 0.5m,
            };
        }
    }
}
