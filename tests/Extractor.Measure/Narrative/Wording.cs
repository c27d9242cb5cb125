namespace Extractor.Measure.Narrative;

/// <summary>How a province's departments word changes, completion, shares and totals.</summary>
/// <param name="Base">The base phrase; {0} is the year before, {1} the subject.</param>
/// <param name="Up">Words of growth: before the amount, before the rate.</param>
/// <param name="Down">Words of decline.</param>
/// <param name="Comma">What stands between amount and rate.</param>
/// <param name="Completed">What stands before a completion rate.</param>
/// <param name="ShareOf">What stands before a share; {0} is 收入 or 支出.</param>
/// <param name="Total">What stands before the grand total.</param>
internal sealed record Wording(string Base, (string Amount, string Rate) Up, (string Amount, string Rate) Down, string Comma, string Completed, string ShareOf, string Total)
{
    public static IReadOnlyList<Wording> All { get; } =
    [
        new("与{0}年度相比，{1}", ("增加", "增长"), ("减少", "下降"), "，", "完成年初预算的", "占本年{0}的", "收、支总计均为"),
        new("比上年", ("增加", "增长"), ("减少", "下降"), "，", "完成年初预算", "占", "收入总计、支出总计各"),
        new("较上年", ("增加", "增长"), ("减少", "降低"), "，", "完成年初预算数的", "占比", "收支总计"),
        new("与上年相比", ("增加", "增加"), ("减少", "减少"), "，", "为年初预算的", "占{0}合计的", "收入支出总计"),
        new("比{0}年决算数", ("增加了", "增长了"), ("减少了", "减少了"), "，", "完成年初预算的", "占{0}合计", "收、支总计"),
        new("较{0}年度决算数", ("增加", "增幅"), ("减少", "降幅"), "，", "完成年初预算的", "占总{0}的", "收入总计"),
        new("同比", ("增加", "增长"), ("减少", "下降"), "，", "预算执行率", "占本年{0}", "收支总计均为"),
        new("相比{0}年", ("增加", "上升"), ("减少", "下降"), "、", "完成年初预算的", "占本年{0}合计的", "收、支总计各为"),
        new("与上年度决算相比，", ("增加", "增长"), ("减少", "下降"), "，", "完成年初预算的", "占{0}总额的", "收入支出总计各"),
        new("比上年同期", ("增加", "增长"), ("减少", "下降"), "，", "占年初预算的", "占比为", "收支总计"),
        new("与{0}年决算数相比", ("增加", "提高"), ("减少", "下降"), "，", "完成年初预算的", "占本年{0}的比重为", "收、支总计均为"),
        new("较去年", ("增加", "增长率"), ("减少", "下降率"), "，", "完成年初预算比例为", "占{0}的比例为", "收支总计为"),
        new("较上年度", ("增加", "增长"), ("减少", "下降"), " ，", "完成年初预算的", "占本年{0}的", "收、支总计均为"),
    ];
}
