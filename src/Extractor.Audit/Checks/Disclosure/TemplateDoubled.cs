using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A placeholder filled in twice: 保有量0为0辆, 20万元万元.</summary>
public sealed partial class TemplateDoubled : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS205", "template-doubled", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters) =>
        PassagePatterns.Find(reconciliation, Doubled());

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff]\s?)(?<![\d.年月第]\s?)(?<number>\d+(?:\.\d+)?)\s*为\s*\k<number>\s*(?:辆|个|人|名|批|次|台|套|万元|元)|(?<=\d\s?)(?<unit>万元|亿元|[%％])\s*\k<unit>|(?<=\d)\s*辆\s*辆")]
    private static partial Regex Doubled();
}
