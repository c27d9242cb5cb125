using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The total of a fund block is the sum of its sources (budget-split-sum).</summary>
/// <remarks>Checked only where the sources stand in one level under one total; sources left out of the form make the total larger, never smaller.</remarks>
public sealed class FundSplits : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var form in report.Forms)
        {
            for (var i = 0; i < form.FundLines.Length; i++)
            {
                var total = form.FundLines[i];
                var parts = form.FundLines.Skip(i + 1).TakeWhile(l => l.IsPart).ToList();

                // A 其中 after the first source opens a level below: which rows it covers is not printed.
                if (total.IsPart || parts.Count < 2 || parts.Skip(1).Any(p => p.Label.StartsWith("其中", StringComparison.Ordinal))) continue;
                foreach (var claim in Columns(form, total, parts)) yield return claim;
            }
        }
    }

    private static IEnumerable<Claim> Columns(EvaluationForm form, FundLine total, List<FundLine> parts)
    {
        (string Name, Func<FundLine, Quantity?> Of)[] columns = [("original", l => l.OriginalBudget), ("final", l => l.FinalBudget), ("actual", l => l.Actual)];
        foreach (var (name, of) in columns)
        {
            var terms = parts.Select(of).OfType<Quantity>().ToList();
            if (of(total) is not { } stated || terms.Count < 2) continue;
            yield return new Claim("budget-split-sum", stated, Expression.Sum(terms)) { Tolerance = Tolerance.Tail, Keys = [form.Project ?? "department", total.Label, name], Certainty = 0.9m };
        }
    }
}
