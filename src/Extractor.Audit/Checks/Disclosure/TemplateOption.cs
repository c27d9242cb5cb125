using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Both alternatives of a template left in: 增加（减少）, 大于/小于, 增长下降3%.</summary>
public sealed partial class TemplateOption : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS203", "template-option", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters) =>
        PassagePatterns.Find(reconciliation, Options());

    // A table's column (增加（减少）额) and a definition (以下简称“增长（下降）”) mean both alternatives.
    [GeneratedRegex(@"(?<![简称“""])(?:增加|增长|上升|提高|减少|下降|降低|大于|小于|高于|低于|多于|少于)\s*(?:[（(]\s*(?:或)?\s*(?:增加|增长|上升|提高|减少|下降|降低|大于|小于|等于|持平|高于|低于|多于|少于)\s*[)）]|[/／](?:增加|增长|上升|提高|减少|下降|降低|大于|小于|等于|持平|高于|低于|多于|少于))(?!\s*(?:率|额(?!为)|幅度|情况|数[=＝]|[）)”""])|以|的计算)|(?:增长|增加|上升)(?:下降|减少|降低)(?:了|额?为)?(?=\s*\d)|(?:下降|减少|降低)(?:增长|增加|上升)(?:了|额?为)?(?=\s*\d)|大小于(?!等于)")]
    private static partial Regex Options();
}
