using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Numbers;
using Extractor.Reconcile;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A rate of counted things that no whole number of them gives: 97.5% of 30 cases.</summary>
public sealed partial class RateGranular : Check
{
    /// <summary>Fewer things than this are seldom all that were counted.</summary>
    private const decimal Fewest = 5;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT309", "rate-granular", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var passage in report.Narrative.Frames.OfType<LevelFrame>().Where(l => !l.IsPrior).GroupBy(l => l.Passage))
        {
            var text = report.Narrative.Passages[passage.Key].Text;
            foreach (var rate in passage.Where(l => l.Amount.Unit.Dimension == Dimension.Ratio && RateOfCases().IsMatch(l.Subject)))
            {
                // One count in the sentence before the rate, or none: of several it is open which the rate is of.
                var sentence = text.LastIndexOf('。', Math.Max(0, rate.Span.Start - 1)) + 1;
                var counts = passage.Where(l => l.Amount.Unit.Dimension == Dimension.Count && l.Span.Start >= sentence && l.Span.Start < rate.Span.Start).ToList();
                if (counts is not [{ Amount: var count } only] || !IsOf(only, rate) || Reaches(count, rate.Amount)) continue;
                yield return new Observation(rate.Amount.Place, [only.Subject, rate.Subject],
                    [("rate", rate.Amount.Number.Raw), ("subject", rate.Subject), ("count", count.Number.Raw), ("nearest", Nearest(count, rate.Amount))])
                {
                    Related = [count.Place],
                    Confidence = 0.6m,
                };
            }
        }
    }

    // The rate's name and the count's share their first words: 培训学员 and 培训合格率.
    private static bool IsOf(LevelFrame count, LevelFrame rate)
    {
        var stem = RateOfCases().Replace(rate.Subject, "");
        return stem.Length == 0 || stem.Length >= 2 && count.Subject.Contains(stem[..2], StringComparison.Ordinal);
    }

    // Rounded to nearest or cut.
    private static bool Reaches(Quantity count, Quantity rate)
    {
        var (n, step) = (count.Value, rate.HalfStep * 2);
        if (n < Fewest || n != Math.Truncate(n) || count.Unit.Scale != 1 || rate.Value is <= 0 or >= 1 || 1 / n <= step * 2) return true;
        var least = Math.Ceiling((rate.Value - (step / 2)) * n);
        return least / n < rate.Value + step;
    }

    private static string Nearest(Quantity count, Quantity rate)
    {
        var cases = Math.Round(rate.Value * count.Value, MidpointRounding.AwayFromZero);
        return string.Create(CultureInfo.InvariantCulture, $"{cases}/{count.Value:0} = {Math.Round(cases / count.Value * 100, rate.Number.Decimals + 1, MidpointRounding.AwayFromZero)}%");
    }

    // Rates of cases that are or are not; satisfaction and the like are means of several answers.
    [GeneratedRegex("(?:考核|检查|验收|抽检|抽查|考试|检测|处理)?(?:合格率|通过率|优秀率|办结率|回收率|签约率|入户率|到会率|参会率|中标率|结案率|整改率)$")]
    private static partial Regex RateOfCases();
}
