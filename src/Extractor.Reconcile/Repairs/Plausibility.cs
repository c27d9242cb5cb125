using System.Collections.Immutable;
using Extractor.Reconcile.Causes;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Repairs;

/// <summary>Chooses among ways that mend as much as one another. Thread-safe.</summary>
internal sealed class Plausibility(CauseSearch causes)
{
    /// <summary>
    /// Of the ways that ask for no amount where none was printed and for none below zero, those that some cause explains, the simplest first; all of
    /// them where none is explained. A way with the simpler cause does not rule out another: in a long sum some figure fits a simple cause by chance.
    /// </summary>
    public ImmutableArray<Repair> Likeliest(Claim claim, ImmutableArray<Repair> repairs)
    {
        if (repairs.Length < 2) return repairs;

        // Two printings of one figure say nothing of which is right, and rates too little of each digit of their operands.
        if (!SolvedClaim.IsLinear(claim)) return repairs.Any(r => r.Suspect.Place == claim.Stated.Place) ? repairs : [];
        var reasons = repairs.Select(r => r.Corrections.Length == 1 ? causes.Of(claim, r.Suspect) : []).ToImmutableArray();
        var likely = Enumerable.Range(0, repairs.Length).Where(i => reasons[i] is [{ Kind: "sign" }, ..] || !repairs[i].Corrections.Any(IsStrange)).ToList();
        if (likely.Count == 0) return repairs;
        var explained = likely.Where(i => !reasons[i].IsEmpty).OrderBy(i => reasons[i][0].Cost).ToList();
        return [.. (explained.Count > 0 ? explained : likely).Select(i => repairs[i])];
    }

    private static bool IsStrange(Correction correction) => correction.Quantity.Value == 0 || (correction.Quantity.Value > 0 && correction.Value < 0);
}
