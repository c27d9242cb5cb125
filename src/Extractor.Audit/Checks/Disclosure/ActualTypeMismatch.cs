using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reconcile;
using Extractor.Reports.Facts;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Actual values of another kind than their target: words for a number, or words of another scale.</summary>
public sealed partial class ActualTypeMismatch : Check
{
    private const int LongestWord = 12;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS506", "actual-type-mismatch", Severity.Review);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return IndicatorFindings.Fold(reconciliation, IsMismatch, 0.5m);
    }

    private static bool IsMismatch(Indicator indicator)
    {
        var (target, actual) = (WhiteSpace.Remove(indicator.Target), WhiteSpace.Remove(indicator.Actual));
        if (target.Length is 0 or > LongestWord || actual.Length is 0 or > LongestWord) return false;
        var targetKind = NumberReader.ReadCell(target).Kind;
        var actualKind = NumberReader.ReadCell(actual).Kind;
        if (targetKind == CellKind.Number && actualKind == CellKind.Words) return !Accepted().IsMatch(actual) && !actual.Any(char.IsAsciiDigit);
        return targetKind == CellKind.Words && actualKind == CellKind.Words && !Accepted().IsMatch(actual) && !target.Any(char.IsAsciiDigit) && !target.Intersect(actual).Any();
    }

    [GeneratedRegex("达成|完成|达到|达标|实现|合格|及时|有效|明显|显著|优|良|好|高|是|已|未|无")]
    private static partial Regex Accepted();
}
