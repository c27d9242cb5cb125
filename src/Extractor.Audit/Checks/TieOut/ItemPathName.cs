using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Links;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>A narrated account whose names are not those of the table's account with that amount.</summary>
public sealed class ItemPathName : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO211", "item-path-name", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var items = report.FunctionItems;
        foreach (var (level, path) in FunctionItems.Narrated(report.Narrative))
        {
            if (path.Item.Length == 0 || level.Amount.Value == 0 || items.Find(path) is not null) continue;
            var same = items.Spent.Where(f => f.Quantity.Range.Meets(level.Amount.Range)).ToList();
            if (same is not [var fact]) continue;
            yield return new Observation(level.Amount.Place, [level.Subject, fact.Code!], [("subject", level.Subject), ("code", fact.Code!), ("name", fact.LineLabel)])
            {
                Related = [fact.Quantity.Place],
                Confidence = 0.75m,
            };
        }
    }
}
