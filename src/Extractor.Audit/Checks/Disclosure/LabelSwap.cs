using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>An expenditure class called income: 总支出…社会保障和就业收入.</summary>
public sealed partial class LabelSwap : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS212", "label-swap", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var level in reconciliation.Report.Narrative.Frames.OfType<LevelFrame>())
        {
            if (!ExpenditureClassAsIncome().IsMatch(level.Subject)) continue;
            var passage = reconciliation.Report.Narrative.Passages[level.Passage];
            if (!passage.Text.Contains("支出", StringComparison.Ordinal)) continue;
            yield return new Observation(passage.Locate(reconciliation.Report.Document, level.Span), [level.Subject], [("subject", level.Subject)]);
        }
    }

    [GeneratedRegex("^(?:一般公共服务|公共安全|社会保障和就业|卫生健康|医疗卫生与计划生育|农林水|住房保障|城乡社区|节能环保|交通运输|文化旅游体育与传媒|科学技术|灾害防治及应急管理|自然资源海洋气象等)收入(?:（类）)?$")]
    private static partial Regex ExpenditureClassAsIncome();
}
