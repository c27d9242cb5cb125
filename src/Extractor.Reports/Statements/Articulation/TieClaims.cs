using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>One figure in two statements. A table whose figures all differ from the others by one power of ten has a wrong unit: that is one claim, and its other ties wait until it is settled.</summary>
public sealed class TieClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var set in report.FactsBySet)
        {
            ImmutableArray<Claim> ties =
            [
                .. IncomeTies.Of(set, report.IsPartial)
                    .Concat(FiscalTies.Of(set, report.IsPartial))
                    .Concat(ExpenditureTies.Of(set, report.IsPartial))
                    .Concat(SplitTies.Of(set, report.IsPartial))
                    .OfType<Claim>(),
            ];
            var doubts = UnitDoubt.Of(set, ties);
            foreach (var doubt in doubts) yield return doubt.Claim;
            foreach (var tie in ties) yield return doubts.FirstOrDefault(d => UnitDoubt.Statements(tie).Contains(d.Statement.Id)) is { } doubt ? Waiting(tie, doubt.Statement) : tie;
        }
    }

    private static Claim Waiting(Claim tie, Statement statement) =>
        tie with { NotChecked = new NotChecked("not-checked.unit-doubted", false, [("subject", statement.Table.Title ?? statement.Id)]) };
}
