using System.Globalization;

namespace Extractor.Measure.Forms;

/// <summary>Invents evaluations. The same seed gives the same evaluation; nothing in it is wrong.</summary>
internal sealed class FormInventor(int seed, FormStyle style)
{
    private readonly Random _random = new(unchecked((seed * 104_729) + 7));
    private readonly HashSet<string> _used = [];

    public string Department()
    {
        return Any(FormTopics.Places) + Any(FormTopics.Bodies);
    }

    /// <summary>An evaluation of a project, or of the department where <paramref name="project"/> is null.</summary>
    public FormModel Invent(string department, string? project)
    {
        _used.Clear();
        var execution = style.Kind == FormKind.Rules ? 0m : style.Kind == FormKind.Banners ? 20m : _random.Next(3) == 0 ? 20m : 10m;
        var funds = execution == 0 ? [] : Funds(project is not null);
        var executionScore = execution == 0 ? 0 : Round(Math.Min(execution, execution * funds[0].Actual / funds[0].Final));
        var (groups, indicators) = style.Kind == FormKind.Rules ? Rules() : Tree(100 - execution);
        return new FormModel(project ?? department, project is not null)
        {
            Groups = groups,
            Indicators = indicators,
            Funds = funds,
            ExecutionWeight = execution,
            ExecutionScore = executionScore,
            Bands = seed % 3 == 0 ? (85m, 75m, 60m) : (90m, 80m, 60m),
        };
    }

    private List<FormFund> Funds(bool isProject)
    {
        string[] sources = isProject
            ? new[] { ["其中：中央补助", "省级补助", "市级补助", "区级预算资金"], new[] { "其中：当年财政拨款", "上年结转资金", "其他资金" }, ["其中：财政拨款", "其他资金"] }[_random.Next(3)]
            : ["其中：基本支出", "项目支出"];
        var parts = new List<FormFund>();
        foreach (var source in sources)
        {
            var isNone = parts.Count > 0 && _random.Next(4) == 0;
            var original = isNone ? 0 : Money(_random.Next(5, 900));
            var final = isNone ? 0 : original + (_random.Next(2) == 0 ? 0 : Money(_random.Next(1, 40)));
            parts.Add(new FormFund(source, original, final, isNone ? 0 : _random.Next(4) == 0 ? final : Money((double)final * (0.55 + (_random.NextDouble() * 0.44)))));
        }

        return [new FormFund(isProject ? "年度资金总额" : "年度支出总额", parts.Sum(p => p.Original), parts.Sum(p => p.Final), parts.Sum(p => p.Actual)), .. parts];
    }

    private (List<string> Groups, List<FormIndicator> Indicators) Tree(decimal points)
    {
        var withCost = _random.Next(2) == 0;
        List<(string Group, string Second, Func<decimal, int, string, FormIndicator> Make, decimal Least)> plan = [];
        for (var i = _random.Next(2, 5); i > 0; i--) plan.Add(("产出指标", "数量指标", Counted, 4));
        for (var i = _random.Next(1, 3); i > 0; i--) plan.Add(("产出指标", "质量指标", (w, g, s) => Rated(w, g, s, FormTopics.Rates), 4));
        plan.Add(("产出指标", "时效指标", (w, g, s) => _random.Next(3) == 0 ? Dated(w, g, s) : Rated(w, g, s, FormTopics.Timely), 4));
        if (_random.Next(3) == 0) plan.Add(("产出指标", "时效指标", Reverse, 4));
        if (_random.Next(4) == 0) plan.Insert(0, ("产出指标", "数量指标", Ranged, 4));
        if (withCost) plan.Add((_random.Next(2) == 0 ? "成本指标" : "产出指标", withCost ? "成本指标" : "", Cost, 4));
        for (var i = _random.Next(1, 3); i > 0; i--) plan.Add(("效益指标", "社会效益指标", Worded, 4));
        if (_random.Next(2) == 0) plan.Add(("效益指标", "可持续影响指标", Worded, 4));
        plan.Add(("满意度指标", "服务对象满意度指标", (w, g, s) => Rated(w, g, s, FormTopics.People), 4));
        var weights = Split(points, plan.Count);
        List<string> groups = [.. plan.Select(p => p.Group).Distinct()];
        return (groups, [.. groups.SelectMany(g => plan.Index().Where(p => p.Item.Group == g)).Select(p => p.Item.Make(weights[p.Index], groups.IndexOf(p.Item.Group), p.Item.Second))]);
    }

    private (List<string> Groups, List<FormIndicator> Indicators) Rules()
    {
        List<string> groups = ["投入", "过程", "产出", "效果"];
        string[] seconds = ["预算配置", "预算管理", "职责履行", "履职效益"];
        var count = _random.Next(9, 15);
        var weights = Split(100, count);
        var indicators = new List<FormIndicator>();
        for (var i = 0; i < count; i++)
        {
            var group = i * 4 / count;
            var judged = _random.Next(3) == 0;
            var name = Name(judged ? FormTopics.Judged : FormTopics.Stepped);
            indicators.Add(FormRules.Invent(_random, group, seconds[group], name, weights[i], judged));
        }

        return (groups, indicators);
    }

    private FormIndicator Counted(decimal weight, int group, string second)
    {
        var topic = FormTopics.Counts[_random.Next(FormTopics.Counts.Count)];
        while (!_used.Add(topic.Name)) topic = FormTopics.Counts[_random.Next(FormTopics.Counts.Count)];
        var target = _random.Next(topic.Low, topic.High);
        var short_ = _random.Next(3) == 0;
        var far = !short_ && _random.Next(8) == 0;
        var actual = short_ ? Math.Max(1, (int)(target * (0.6 + (_random.NextDouble() * 0.35)))) : far ? (int)(target * 1.6) + 2 : (int)Math.Round(target * (1 + (_random.NextDouble() * 0.2)));
        if (actual >= target && short_) actual = target;
        var rate = (decimal)actual / target;
        var inTenThousands = topic.Unit is "人次" or "份" && target > 2000 && _random.Next(2) == 0;
        string Count(int value, bool bare) => (inTenThousands && !bare ? (value / 10_000m).ToString("0.####", CultureInfo.InvariantCulture) + "万" : value.ToString(style.Separators ? "#,##0" : "0", CultureInfo.InvariantCulture)) + topic.Unit;
        var relation = new[] { "≥", "", "不少于", "≥" }[_random.Next(4)];
        return new FormIndicator(group, second, topic.Name, weight)
        {
            Target = relation + Count(target, false),
            Actual = _random.Next(4) == 0 && !inTenThousands ? actual.ToString(CultureInfo.InvariantCulture) : Count(actual, _random.Next(2) == 0),
            Rate = rate,
            Score = rate >= 1 ? weight : Round(weight * rate),
            Scoring = rate >= 1 ? Scoring.Full : Scoring.Proportional,
            Reason = rate < 1 ? Why() : far ? "上级追加任务，超出预期较多" : "",
            IsCounted = true,
        };
    }

    private FormIndicator Rated(decimal weight, int group, string second, IReadOnlyList<string> names)
    {
        var target = _random.Next(17, 21) * 5;
        var isShort = _random.Next(5) == 0;
        var actual = isShort ? target - (decimal)_random.Next(10, 150) / 10 : Math.Min(100, target + ((decimal)_random.Next(0, 50) / 10));
        var rate = actual / target;
        return new FormIndicator(group, second, Name(names), weight)
        {
            Target = (target == 100 ? "" : new[] { "≥", "", "不低于" }[_random.Next(3)]) + target.ToString(CultureInfo.InvariantCulture) + "%",
            Actual = actual.ToString(actual == decimal.Truncate(actual) ? "0" : "0.0", CultureInfo.InvariantCulture) + "%",
            Rate = rate,
            Score = rate >= 1 ? weight : Round(weight * rate),
            Scoring = rate >= 1 ? Scoring.Full : Scoring.Proportional,
            Reason = rate < 1 ? Why() : "",
            IsCounted = true,
        };
    }

    private FormIndicator Dated(decimal weight, int group, string second) => new(group, second, Name(["项目完成时间", "采购完成时限", "验收完成时间"]), weight)
    {
        Target = _random.Next(2) == 0 ? "2023年12月底前" : "12月31日前",
        Actual = _random.Next(2) == 0 ? "2023年11月完成" : "已按期完成",
        Score = weight,
    };

    private FormIndicator Cost(decimal weight, int group, string second)
    {
        var limit = Money(_random.Next(10, 400));
        return new FormIndicator(group, second, Name(FormTopics.Costs), weight)
        {
            Target = (_random.Next(2) == 0 ? "≤" : "不超过") + limit.ToString("0.##", CultureInfo.InvariantCulture) + "万元",
            Actual = Math.Min(limit, Money((double)limit * (0.8 + (_random.NextDouble() * 0.2)))).ToString("0.##", CultureInfo.InvariantCulture) + "万元",
            Score = weight,
        };
    }

    /// <summary>Less is better: the score is points times target over actual.</summary>
    private FormIndicator Reverse(decimal weight, int group, string second)
    {
        var limit = _random.Next(3, 30);
        var actual = _random.Next(3) == 0 ? limit + _random.Next(1, 5) : Math.Max(1, limit - _random.Next(0, 3));
        var rate = (decimal)limit / actual;
        return new FormIndicator(group, second, Name(["故障响应时间", "投诉处理时限", "平均办理时限", "安全事故起数"]), weight)
        {
            Target = $"≤{limit}小时",
            Actual = $"{actual}小时",
            Rate = rate,
            Score = rate >= 1 ? weight : Round(weight * rate),
            Scoring = rate >= 1 ? Scoring.Full : Scoring.Proportional,
            Reason = rate < 1 ? Why() : "",
            IsCounted = true,
        };
    }

    private FormIndicator Ranged(decimal weight, int group, string second)
    {
        var low = _random.Next(5, 60);
        return new FormIndicator(group, second, Name(["完成调研报告篇数", "培育示范点数量", "组织现场观摩次数"]), weight) { Target = $"{low}-{low + 10}个", Actual = $"{low + _random.Next(0, 10)}个", Score = weight };
    }

    private FormIndicator Worded(decimal weight, int group, string second)
    {
        var judged = _random.Next(4) == 0;
        var (target, actual) = new[] { ("有效改善", "有效改善"), ("持续提升", "持续提升"), ("明显提高", "达成预期指标"), ("逐步改善", "部分达成并具有一定效果"), ("长期", "长期"), ("显著", "较显著") }[_random.Next(6)];
        return new FormIndicator(group, second, Name(FormTopics.Benefits), weight)
        {
            Target = target,
            Actual = actual,
            Score = judged ? Round(weight * 0.8m) : weight,
            Scoring = judged ? Scoring.Judged : Scoring.Full,
            Reason = judged ? Why() : "",
        };
    }

    /// <summary>Whole points for so many indicators that add up.</summary>
    private List<decimal> Split(decimal points, int count)
    {
        var weights = Enumerable.Repeat(Math.Floor(points / count), count).ToList();
        for (var rest = points - weights.Sum(); rest > 0; rest--) weights[_random.Next(count)]++;
        for (var swap = _random.Next(count); swap > 0; swap--)
        {
            var (from, to) = (_random.Next(count), _random.Next(count));
            if (weights[from] <= 3) continue;
            weights[from]--;
            weights[to]++;
        }

        return weights;
    }

    private string Name(IReadOnlyList<string> names)
    {
        for (var i = _random.Next(names.Count); ; i++)
        {
            var round = i / names.Count;
            var name = names[i % names.Count] + (round > 1 ? "（二）" : "");
            if (_used.Add(name)) return name;
        }
    }

    private string Why() => Any(["受施工进度影响", "因人员变动，部分工作延后", "采购流程较长，当年未全部完成", "受天气影响，实施时间推迟"]);

    private T Any<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private decimal Money(double amount) => Math.Round((decimal)(amount + _random.NextDouble()), Math.Min(style.MoneyDecimals, 4), MidpointRounding.AwayFromZero);

    private decimal Round(decimal score) => Math.Round(score, style.ScoreDecimals, MidpointRounding.AwayFromZero);
}
