using System.Collections.Immutable;
using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Links;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Accounts with spending that a narrative by accounts leaves out.</summary>
public sealed class TtFunctionCoverage : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO203", "tt-function-coverage", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var items = report.FunctionItems;
        var narrated = FunctionItems.Narrated(report.Narrative).Where(n => n.Path.Item.Length > 0).ToList();
        if (narrated.Count == 0 || !items.HasItems) yield break;
        var told = narrated.Select(n => items.Find(n.Path)?.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unknown = narrated.Count(n => items.Find(n.Path) is null);
        var missing = items.Spent.Where(f => !told.Contains(f.Code!)).ToImmutableArray();
        if (missing.IsEmpty || unknown >= missing.Length) yield break;
        var last = narrated[^1].Level;
        ImmutableArray<MessageArgument> arguments =
        [
            ("count", missing.Length.ToString(CultureInfo.InvariantCulture)),
            ("items", string.Join("、", missing.Select(f => $"{f.Code} {f.LineLabel} {f.Quantity.Number.Raw}"))),
            ("sum", missing.Sum(f => f.Quantity.Number.Value).ToString("0.######", CultureInfo.InvariantCulture)),
        ];
        yield return new Observation(last.Amount.Place, [.. missing.Select(f => f.Code!)], arguments) { Related = [.. missing.Select(f => f.Quantity.Place)], Confidence = 0.85m };
    }
}
