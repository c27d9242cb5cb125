using Extractor.Core.Documents;
using Extractor.Reconcile;

namespace Extractor.Measure;

/// <summary>What the audit of tables of no known form came to, clean and with one digit wrong.</summary>
/// <param name="Tables">How many tables.</param>
/// <param name="FalseAlarms">Findings in the clean ones.</param>
/// <param name="Found">Of those with a slip, how many have a finding.</param>
/// <param name="RightCell">Of these, how many point at the wrong figure.</param>
/// <param name="OneOfSeveral">Of the rest, how many name it among those of which one must be wrong.</param>
public sealed record OtherScore(int Tables, int FalseAlarms, int Found, int RightCell, int OneOfSeveral)
{
    /// <summary>Audits every table clean and with its slip.</summary>
    public static OtherScore Of(Bench bench, int tables, Func<int, bool, (SourceDocument Document, (int Row, int Column)? Wrong)> table)
    {
        ArgumentNullException.ThrowIfNull(bench);
        ArgumentNullException.ThrowIfNull(table);
        var score = new OtherScore(tables, 0, 0, 0, 0);
        for (var seed = 1; seed <= tables; seed++)
        {
            var (document, wrong) = table(seed, true);
            var (reconciliation, findings) = bench.Audit(document);
            var contradicted = reconciliation.Evaluations.Where(e => e.Verdict == Verdict.Contradicted).ToList();
            var right = contradicted.Exists(e => e.Suspects.IsEmpty && Is(e.Culprit ?? e.Claim.Stated, wrong));
            score = score with
            {
                FalseAlarms = score.FalseAlarms + bench.Audit(table(seed, false).Document).Findings.Length,
                Found = score.Found + (findings.IsEmpty ? 0 : 1),
                RightCell = score.RightCell + (right ? 1 : 0),
                OneOfSeveral = score.OneOfSeveral + (!right && contradicted.Exists(e => e.Repairs.Any(r => Is(r.Suspect, wrong))) ? 1 : 0),
            };
        }

        return score;
    }

    private static bool Is(Reports.Claims.Quantity quantity, (int Row, int Column)? wrong) => quantity.Place.Cell is { } cell && (cell.Row, cell.Column) == wrong;
}
