using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>三公: the total is overseas travel, vehicles and hospitality; vehicles are purchase and operation; for budget and actual alike. Meetings and training are no part.</summary>
public sealed class ThreePublicClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var identity = new Identity("t09-sum", report.IsPartial);
        foreach (var statement in report.Statements.Where(s => s.Kind == StatementKind.ThreePublicExpenses))
        {
            foreach (var group in statement.Facts.GroupBy(f => (f.Line, Side: SideOf(f.Column))))
            {
                var facts = group.GroupBy(f => f.Column[(group.Key.Side.Length == 0 ? 0 : group.Key.Side.Length + 1)..]).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single());
                foreach (var claim in Sums(identity, facts)) if (claim is not null) yield return claim;
            }
        }
    }

    private static string SideOf(string column) =>
        column.StartsWith(ColumnConcepts.Budget + ".", StringComparison.Ordinal) ? ColumnConcepts.Budget
        : column.StartsWith(ColumnConcepts.Final + ".", StringComparison.Ordinal) ? ColumnConcepts.Final : "";

    private static IEnumerable<Claim?> Sums(Identity identity, Dictionary<string, Fact> facts)
    {
        var vehicle = facts.GetValueOrDefault(ColumnConcepts.Vehicle);
        Fact[] vehicles = [.. new[] { ColumnConcepts.VehiclePurchase, ColumnConcepts.VehicleOperation }.Select(p => facts.GetValueOrDefault(p)).OfType<Fact>()];
        if (vehicle is not null && vehicles.Length == 2) yield return identity.Sum(vehicle, vehicles);

        var overseas = facts.GetValueOrDefault(ColumnConcepts.Overseas);
        var hospitality = facts.GetValueOrDefault(ColumnConcepts.Hospitality);
        var total = facts.GetValueOrDefault(ColumnConcepts.Total);
        var parts = new[] { overseas, hospitality }.OfType<Fact>().Concat(vehicle is not null ? [vehicle] : vehicles.Length == 2 ? vehicles : []).ToList();
        if (parts.Count >= 3) yield return identity.Sum(total, parts);
        else if (parts.Count > 0) yield return identity.Unchecked(total, parts, "not-checked.component-missing", overseas is null ? ColumnConcepts.Overseas : hospitality is null ? ColumnConcepts.Hospitality : ColumnConcepts.Vehicle);
    }
}
