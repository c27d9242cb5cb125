using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A higher level of government named as the department's own: 省级财政 in the text of a county.</summary>
public sealed partial class LevelResidue : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS208", "level-residue", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var entity = reconciliation.Report.Entity;
        if (entity is null || Rank(entity) is not { } own) return [];
        return PassagePatterns.Find(reconciliation, OwnBudget(), (_, match) => RankOf(match.Groups["level"].Value) > own)
            .Select(o => o with { Arguments = [("entity", entity)] });
    }

    private static int? Rank(string entity)
    {
        var match = Places().Matches(entity).LastOrDefault();
        return match is null ? null : match.Value[^1] switch
        {
            '省' => 3,
            '市' or '州' or '盟' => 2,
            '县' or '区' or '旗' => entity.Contains("自治区", StringComparison.Ordinal) && match.Value.EndsWith("自治区", StringComparison.Ordinal) ? 3 : 1,
            _ => 0,
        };
    }

    private static int RankOf(string level) => level switch
    {
        "中央" => 4,
        "省" or "自治区" => 3,
        "市" or "州" => 2,
        _ => 1,
    };

    [GeneratedRegex("[\\u4e00-\\u9fff]{2,6}?(?:自治区|自治州|省|市|州|盟|县|区|旗|镇|乡|街道)(?!场|局|委|政)")]
    private static partial Regex Places();

    [GeneratedRegex(@"指\s*(?<level>中央|省|自治区|市|州)(?:本)?级?财政[^。；]{0,24}(?:拨付|安排)的资金|纳入\s*(?<level>中央|省|自治区|市|州)(?:本)?级?财政(?:预决算|预算|决算)管理|(?<level>省|自治区|市|州)(?:直|级)(?:各)?(?:部门|单位|机关)(?=用财政拨款|安排的|使用)")]
    private static partial Regex OwnBudget();
}
