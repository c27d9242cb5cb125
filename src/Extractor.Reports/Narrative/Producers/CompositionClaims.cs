using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Wholes and their listed parts: procurement, vehicles, staff, counts, amounts.</summary>
/// <remarks>A list is taken for complete only where its kind makes it so; any other list of parts may not exceed its whole.</remarks>
public sealed partial class CompositionClaims : IClaimProducer
{
    /// <summary>Parts that make up a whole: all of the first must be listed, and nothing beyond the second.</summary>
    private static readonly ImmutableArray<(ImmutableArray<string> Required, ImmutableArray<string> Allowed)> Families =
    [
        (["基本支出", "项目支出"], ["上缴上级支出", "经营支出", "附属单位补助"]), (["人员经费", "公用经费"], []), (["因公出国", "公务用车", "公务接待"], []),
        (["车购置", "车运行"], []), (["本年收入", "年初结转"], ["使用非财政拨款结余"]), (["本年支出", "年末结转"], ["结余分配"]),
        (["工资福利", "商品", "个人和家庭"], ["资本性", "债务利息", "其他支出"]), (["流动资产", "固定资产"], ["对外投资", "有价证券", "在建工程", "无形资产", "其他资产", "长期投资", "公共基础设施"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var list in report.Narrative.Frames.OfType<CompositionFrame>())
        {
            if (Check(list) is not { } check || IsSibling(list) || IsRestatement(list)) continue;
            var complete = !list.IsOpenEnded && IsComplete(list, check);
            if (!complete && list.Parts.Length < 2 && check != "headcount-part") continue;
            yield return new Claim(check, list.Whole.Amount, Expression.Sum(list.Parts.Select(p => p.Amount)))
            {
                Relation = complete ? Relation.Equal : Relation.AtLeast,
                Tolerance = Tolerance.Tail,
                Keys = [SubjectKey.Of(list.Subject), "sum"],
                Arguments = [("whole", list.Subject), ("count", list.Parts.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))],
                Certainty = list.Parts.Any(p => p.Passage != list.Passage) ? 0.8m : 0.95m,
            };
        }
    }

    /// <summary>The last item of one list is no whole of the next: 公务接待费 beside 因公出国 and 公务用车.</summary>
    private static bool IsSibling(CompositionFrame list) => !Both().IsMatch(list.Subject) && Families.Any(f =>
        f.Required.Count(name => list.Subject.Contains(name, StringComparison.Ordinal)) == 1
        && list.Parts.Any(p => f.Required.Any(name => Has(p, name) && !list.Subject.Contains(name, StringComparison.Ordinal))));

    /// <summary>Parts that each repeat the whole are its two sides (收、支总计), not its parts.</summary>
    private static bool IsRestatement(CompositionFrame list) => list.Parts.Length > 1 && list.Parts.All(p => p.Amount.Value == list.Whole.Amount.Value);

    private static string? Check(CompositionFrame list)
    {
        var unit = list.Whole.Amount.Unit;
        if (unit.Dimension == Dimension.Money) return list.Subject.Contains("采购", StringComparison.Ordinal) && IsProcurement(list) ? "procurement-sum" : "composition-sum";
        if (unit.Base == "辆" || (unit.Base == "台" && list.Subject.Contains("车辆", StringComparison.Ordinal))) return "vehicle-sum";
        if (unit.Dimension is not (Dimension.Count or Dimension.Measure)) return null;
        if (unit.Base == "人" && list.Subject.Contains("编制", StringComparison.Ordinal)) return "headcount-part";
        return unit.Dimension == Dimension.Count ? "count-sum" : "quantity-composition";
    }

    private static bool IsProcurement(CompositionFrame list) =>
        list.Parts.All(p => p.Subject.Contains("货物", StringComparison.Ordinal) || p.Subject.Contains("工程", StringComparison.Ordinal) || p.Subject.Contains("服务", StringComparison.Ordinal));

    private static bool Has(LevelFrame part, string name) => part.Subject.Contains(name, StringComparison.Ordinal);

    private static bool IsComplete(CompositionFrame list, string check) => check switch
    {
        "procurement-sum" => list.Parts.Length == 3,
        "vehicle-sum" => list.Parts.Length > 1,
        "composition-sum" => (Division.IsComplete(list.Opener) && list.Parts.Length > 1) || ClosingPart.Ends(list) || Families.Any(f => f.Required.All(name => list.Parts.Any(p => Has(p, name))) && list.Parts.All(p => f.Required.Concat(f.Allowed).Any(name => Has(p, name)))),
        _ => false,
    };

    // 公务用车购置及运行费 is the whole of the two, though only one part's name stands in it.
    [GeneratedRegex("购置[及和与、]运行|收入?[、和与]支出?|基本支出[和与及、]项目支出|人员经费?[和与及、]公用经费")]
    private static partial Regex Both();
}
