using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Reports.Claims;
using Extractor.Reports.Tables.Footing;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The total of a fund block is the sum of its sources (budget-split-sum).</summary>
/// <remarks>
/// Which rows are sources of which is seldom printed: all of one level, levels nested without a word, or the total divided twice (来源, 结构).
/// The reading that most columns bear out is taken; one that none bears out is none, unless a slip would make it so.
/// </remarks>
public sealed partial class FundSplits : IClaimProducer
{
    private static readonly ImmutableArray<(string Name, Func<FundLine, Quantity?> Of)> Fields = [("original", l => l.OriginalBudget), ("final", l => l.FinalBudget), ("actual", l => l.Actual)];

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
                if (total.IsPart || parts.Count < 2) continue;
                foreach (var claim in Divisions(parts).SelectMany(d => Columns(form, total, d))) yield return claim;
            }
        }
    }

    /// <summary>The divisions of a total: a label that names a way of dividing begins a new one.</summary>
    private static IEnumerable<List<FundLine>> Divisions(List<FundLine> parts)
    {
        var division = new List<FundLine>();
        foreach (var part in parts)
        {
            if (division.Count > 0 && Way().IsMatch(part.Label))
            {
                yield return division;
                division = [];
            }

            division.Add(part);
        }

        yield return division;
    }

    private static IEnumerable<Claim> Columns(EvaluationForm form, FundLine total, List<FundLine> parts)
    {
        var readings = new[] { parts, WithoutNested(parts) }.Where(r => r.Count > 1).ToList();
        if (readings.Count == 0) yield break;
        var best = readings.MaxBy(r => Fields.Count(f => Holds(total, r, f.Of) == true))!;
        var isBorneOut = Fields.Any(f => Holds(total, best, f.Of) == true);

        // A 其中 after the first source opens a level below: which rows it covers is not printed.
        if (!isBorneOut && best.Skip(1).Any(p => p.Label.StartsWith("其中", StringComparison.Ordinal))) yield break;
        foreach (var (name, of) in Fields)
        {
            var terms = best.Select(of).OfType<Quantity>().ToList();
            if (of(total) is not { } stated || terms.Count < 2 || !(isBorneOut || NearMiss.IsSlip(stated, terms))) continue;
            yield return new Claim("budget-split-sum", stated, Expression.Sum(terms))
            {
                Tolerance = Tolerance.Tail,
                Keys = parts[0].Label.Length > 0 && Way().IsMatch(parts[0].Label) ? [form.Project ?? "department", total.Label, parts[0].Label, name] : [form.Project ?? "department", total.Label, name],
                Certainty = isBorneOut ? 0.9m : 0.7m,
            };
        }
    }

    /// <summary>Whether a column bears the sum out; null where it says nothing.</summary>
    private static bool? Holds(FundLine total, List<FundLine> parts, Func<FundLine, Quantity?> of)
    {
        var terms = parts.Select(of).OfType<Quantity>().ToList();
        return of(total) is not { } stated || terms.Count < 2 ? null : TailSum.Holds(stated, terms);
    }

    /// <summary>The rows without those that make up the row before them, in every column that prints them.</summary>
    private static List<FundLine> WithoutNested(List<FundLine> parts)
    {
        var own = new List<FundLine>();
        for (var i = 0; i < parts.Count; i++)
        {
            own.Add(parts[i]);
            for (var length = parts.Count - i - 1; length > 1; length--)
            {
                var below = parts.GetRange(i + 1, length);
                var verdicts = Fields.Select(f => f.Of(parts[i]) is { Number.Value: 0 } ? null : Holds(parts[i], below, f.Of)).OfType<bool>().ToList();
                if (verdicts.Count(v => v) <= verdicts.Count(v => !v)) continue;
                i += length;
                break;
            }
        }

        return own;
    }

    [GeneratedRegex("(?:资金)?(?:来源|结构|性质)(?:分)?[：:]|^按")]
    private static partial Regex Way();
}
