using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A unit without its number: 结余万元, 增长%.</summary>
public sealed partial class BlankNumber : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS202", "blank-number", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters) =>
        PassagePatterns.Find(reconciliation, Blank(), (passage, _) => passage.Text.Any(char.IsAsciiDigit) && passage.Text.Length > 20);

    // A heading's 单位：万元 has a colon before it; 上百万元 and 数万元 are words for amounts.
    [GeneratedRegex(@"(?:结余|收入|支出|总计|合计|总额|增加|减少|经费|预算|决算|余额|(?:预算|决算|执行)数|为|(?<!免|税|缴|收|学|交)费)\s*(?:万元|亿元)(?=\s*[，,。；;、）)])|(?:增长|下降|(?<![侵抢挤霸])占|增幅|降幅|上升|降低|增加|减少|占比|预算的|支出的|收入的|总额的|合计的|率为)\s*[%％](?=\s*[，,。；;、）)])")]
    private static partial Regex Blank();
}
