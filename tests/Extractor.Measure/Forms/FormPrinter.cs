using System.Globalization;

namespace Extractor.Measure.Forms;

/// <summary>Prints an evaluation as a form in a style.</summary>
internal sealed class FormPrinter(FormModel model, FormStyle style, string department, FormSheet sheet)
{
    private const int FundColumns = 8;

    private readonly List<string> _levels = style.Levels switch
    {
        1 => ["指标名称"],
        2 => ["一级指标", style.Wording % 2 == 0 ? "二级指标" : "指标内容"],
        3 => ["一级指标", "二级指标", style.Wording % 2 == 0 ? "三级指标" : "指标名称"],
        _ => ["一级指标", "二级指标", "三级指标", "四级指标"],
    };

    private int _width;
    private int _spare;

    /// <summary>Index of the header row of the indicators.</summary>
    public int HeaderRow { get; private set; }

    /// <summary>A row at which the form may go on in another table.</summary>
    public int BreakRow { get; private set; }

    private bool Beside => style.Points is GroupPoints.BesideFirst or GroupPoints.BesideMiddle or GroupPoints.BesideLast or GroupPoints.BesideMerged;

    private bool PointsInName => style.Kind == FormKind.Banners && style.Wording % 2 == 0;

    public void Print()
    {
        var own = Header().Count;
        _width = model.Funds.Count > 0 ? Math.Max(own, FundColumns) : own;
        _spare = _width - own;
        Head();
        if (model.Funds.Count > 0) Funds();
        Indicators();
        Closing();
    }

    private static string N(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private string Points(decimal value) => style.Twist == FormTwist.PercentPoints ? N(value) + "%" : N(value);

    private string Money(decimal value) => value.ToString((style.Separators ? "#,##0." : "0.") + new string('0', style.MoneyDecimals), CultureInfo.InvariantCulture);

    private string Score(decimal value, bool whole) => whole ? N(value) : value.ToString("0." + new string('0', style.ScoreDecimals), CultureInfo.InvariantCulture);

    public string Rate(decimal value) => (value * 100).ToString("0." + new string('0', style.RateDecimals), CultureInfo.InvariantCulture) + "%";

    private string Word(params string[] wordings) => wordings[style.Wording % wordings.Length];

    private string PointsHeader(string name) => style.Twist == FormTwist.PercentPoints ? "权重（%）" : name;

    private List<string> Header()
    {
        var header = new List<string>();
        if (style.Side) header.Add(Word("绩效指标", "绩效指标（100分）", "年度绩效指标", "绩效指标完成情况"));
        for (var level = 0; level < _levels.Count; level++)
        {
            header.Add(_levels[level]);
            if (level == 0 && Beside) header.Add("分值");
        }

        if (style.Kind == FormKind.Rules)
        {
            header.AddRange([PointsHeader(Word("分值", "权重", "标准分", "分值")), Word("评价标准", "评分标准", "评分规则", "计分办法"), Word("得分", "自评得分", "自评分", "得分")]);
            return header;
        }

        if (style.Twist == FormTwist.SplitTarget) header.AddRange(["指标方向", "指标值", "计量单位", "实际完成值"]);
        else header.AddRange([Word("年度指标值", "年初目标值", "预期指标值", "年度目标值（A）"), Word("实际完成值", "全年完成值", "全年实际值", "实际完成值（B）")]);
        if (style.CompletionColumn) header.Add(Word("完成率", "完成比例", "指标完成率", "完成率（B/A）"));
        if (style.Kind != FormKind.Banners) header.Add(PointsHeader(Word("分值", "权重", "满分", "分值")));
        header.Add(Word("得分", "自评得分", "自评分", "得分"));
        if (style.ReasonColumn) header.Add(Word("偏差原因分析及改进措施", "未完成原因和改进措施", "偏差原因", "未完成原因分析"));
        return header;
    }

    private void Head()
    {
        if (style.Twist == FormTwist.ScoreInHead)
        {
            sheet.Row().Cell("自评时间：2024年3月").Cell(Word("自评等次", "评价等级", "自评等级", "自评等次") + "：").Cell(model.Grade, "grade").Cell("自评得分：").Cell(Score(model.Total, false), "total").To(_width);
        }

        if (style.TitleInside) sheet.Row().Cell(model.IsProject ? "项目支出绩效自评表（2023年度）" : "部门整体支出绩效自评表（2023年度）").To(_width);
        var label = model.IsProject ? "项目名称" : "部门名称";
        if (style.ValueInLabel)
        {
            sheet.Row().Cell($"{label}：{model.Name}").To(_width);
            if (model.IsProject) sheet.Row().Cell($"主管部门：{department}").To(_width);
            return;
        }

        sheet.Row().Cell(Word(label, string.Join(' ', label.ToCharArray()), label + "：", label)).Cell(model.Name).To(_width);
        if (model.IsProject && _width > 5) sheet.Row().Cell("主管部门").Cell(department).Wide((_width / 2) - 2).Cell("实施单位").Cell(department).To(_width);
    }

    private void Funds()
    {
        var top = sheet.Count;
        var side = model.IsProject ? Word("项目资金（万元）", "预算执行情况（万元）", "项目资金", "年度预算执行情况（万元）") : "年度预算执行情况（万元）";
        if (style.Kind == FormKind.Banners) side = $"预算执行情况（万元）（{N(model.ExecutionWeight)}分）";
        sheet.Row().Cell(side).Cell("").Cell(Word("年初预算数", "年初预算数", "年初批复数", "年初预算数")).Cell("全年预算数（A）").Cell(Word("全年执行数（B）", "全年执行数（B）", "实际支出数（B）", "全年执行数（B）")).Cell("分值").Cell("执行率（B/A）").Cell("得分").To(_width);
        var row = 0;
        foreach (var fund in model.Funds)
        {
            var isTotal = row == 0;
            sheet.Row().Cell(sheet.Count > top + 1 && style.IsText ? "" : style.IsText ? "" : "^").Cell(fund.Label + (isTotal && style.Wording % 2 == 1 ? "：" : ""));
            sheet.Cell(Money(fund.Original), $"fund{row}/original").Cell(Money(fund.Final), $"fund{row}/final").Cell(Money(fund.Actual), $"fund{row}/actual");
            sheet.Cell(isTotal ? N(model.ExecutionWeight) : Word("—", "", "-", "—"));
            sheet.Cell(fund.Final == 0 || (!isTotal && style.Wording > 1) ? Word("—", "", "-", "") : Rate(fund.Actual / fund.Final), isTotal ? "rate" : null);
            sheet.Cell(isTotal ? Score(model.ExecutionScore, false) : Word("—", "", "-", "—"), isTotal ? "execution" : null).To(_width);
            row++;
        }
    }

    private void Indicators()
    {
        HeaderRow = sheet.Count;
        var header = Header();
        var name = (style.Side ? 1 : 0) + _levels.Count - 1 + (Beside ? 1 : 0);
        sheet.Row();
        for (var column = 0; column < header.Count; column++)
        {
            sheet.Cell(header[column]);
            if (column == name) sheet.Wide(_spare);
        }

        if (style.Twist == FormTwist.TwoRowHeader)
        {
            sheet.Row();
            for (var column = 0; column < _width; column++) sheet.Cell("^");
        }

        if (style.Kind == FormKind.Banners) Banners();
        else
        {
            for (var i = 0; i < model.Indicators.Count; i++)
            {
                Line(i);
                var isLast = i + 1 == model.Indicators.Count || model.Indicators[i + 1].Group != model.Indicators[i].Group;
                if (style.Twist == FormTwist.TemplateRows && isLast && style.Kind is FormKind.Project or FormKind.Department) Unfilled();
            }
        }
    }

    /// <summary>A row of the template that nobody filled in.</summary>
    private void Unfilled()
    {
        sheet.Row();
        if (style.Side) sheet.Cell("^");
        for (var level = 0; level < style.Levels - 1; level++)
        {
            sheet.Cell(style.Labels == LabelStyle.Merged ? "^" : "");
            if (level == 0 && Beside) sheet.Cell(style.Points == GroupPoints.BesideMerged && style.Labels == LabelStyle.Merged ? "^" : "");
        }

        sheet.Cell(Word("指标2：", "……", "", "…")).Wide(_spare);
        while (sheet.Rows[^1].Count < _width) sheet.Cell("");
    }

    private void Banners()
    {
        var half = (model.Indicators.Count + 1) / 2;
        for (var i = 0; i < model.Indicators.Count; i++)
        {
            if (i == 0 || i == half)
            {
                var points = model.Indicators.Skip(i).Take(i == 0 ? half : model.Indicators.Count).Sum(x => x.Weight);
                sheet.Row().Cell($"目标{(i == 0 ? 1 : 2)}（{N(points)}分）：", $"banner{(i == 0 ? 0 : 1)}").To(_width);
            }

            Line(i);
        }
    }

    private void Line(int index)
    {
        var indicator = model.Indicators[index];
        var before = index > 0 ? model.Indicators[index - 1] : null;
        var isFirst = before is null || before.Group != indicator.Group || (style.Kind == FormKind.Banners && index == (model.Indicators.Count + 1) / 2);
        if (isFirst && BreakRow == 0 && indicator.Group > 0) BreakRow = sheet.Count;
        sheet.Row();
        if (style.Side) sheet.Cell("^");
        Labels(index, indicator, isFirst, isFirst || before!.Second != indicator.Second);
        sheet.Wide(_spare);
        var isWhole = indicator.Scoring is Scoring.Full && style.Wording != 3;
        if (style.Kind == FormKind.Rules)
        {
            sheet.Cell(Points(indicator.Weight), $"w{index}").Cell(indicator.Rule, $"rule{index}").Cell(indicator.Scoring == Scoring.Judged ? Score(indicator.Score, false) : N(indicator.Score), $"s{index}");
            return;
        }

        if (style.Twist == FormTwist.SplitTarget)
        {
            var (relation, value, unit) = FormReading.Split(indicator.Target);
            sheet.Cell(relation).Cell(value, $"t{index}").Cell(unit);
        }
        else
        {
            sheet.Cell(indicator.Target, $"t{index}");
        }

        sheet.Cell(indicator.Actual, $"a{index}");
        if (style.CompletionColumn) sheet.Cell(Completion(indicator), $"c{index}");
        if (style.Kind != FormKind.Banners) sheet.Cell(Points(indicator.Weight), $"w{index}");
        sheet.Cell(Score(indicator.Score, isWhole), $"s{index}");
        if (style.ReasonColumn) sheet.Cell(indicator.Reason.Length > 0 ? indicator.Reason : Word("", "无", "/", ""), $"r{index}");
    }

    private string Completion(FormIndicator indicator) =>
        indicator is not { IsCounted: true, Rate: { } rate } ? Word("100%", "", "/", "")
        : rate >= 1 && style.Wording % 2 == 0 ? "100%" : Rate(rate);

    private void Labels(int index, FormIndicator indicator, bool isFirst, bool isSecondFirst)
    {
        var below = style.Labels switch { LabelStyle.Merged => "^", LabelStyle.Blank => "", _ => null };
        if (style.Levels > 1)
        {
            var members = model.Indicators.Count(i => i.Group == indicator.Group);
            var points = N(model.Indicators.Where(i => i.Group == indicator.Group).Sum(i => i.Weight));
            var label = model.Groups[indicator.Group] + (style.Points == GroupPoints.InLabel ? Word($"（{points}分）", $"({points}分)", $"（{points}分）", $" （{points} 分）") : "");
            sheet.Cell(isFirst ? label : below ?? label, isFirst && style.Points == GroupPoints.InLabel ? $"g{indicator.Group}" : null);
            if (Beside) GroupPointsBeside(index, indicator.Group, members, points, isFirst);
        }

        if (style.Levels > 2) sheet.Cell(isSecondFirst ? indicator.Second : below ?? indicator.Second);
        if (style.Levels > 3) sheet.Cell(isSecondFirst ? indicator.Second.Replace("指标", "完成情况", StringComparison.Ordinal) : below ?? indicator.Second.Replace("指标", "完成情况", StringComparison.Ordinal));
        var name = style.Wording == 1 && style.Kind == FormKind.Project ? $"指标{index + 1}：{indicator.Name}" : indicator.Name;
        sheet.Cell(PointsInName ? $"{name}（{N(indicator.Weight)}分）" : name, $"n{index}");
    }

    private void GroupPointsBeside(int index, int group, int members, string points, bool isFirst)
    {
        var position = index - Enumerable.Range(0, index + 1).First(i => model.Indicators[i].Group == group);
        var at = style.Points switch { GroupPoints.BesideMiddle => members / 2, GroupPoints.BesideLast => members - 1, _ => 0 };
        if (style.Points == GroupPoints.BesideMerged && !isFirst) sheet.Cell(style.Labels == LabelStyle.Merged ? "^" : "");
        else sheet.Cell(position == at ? Points(decimal.Parse(points, CultureInfo.InvariantCulture)) : "", position == at ? $"g{group}" : null);
    }

    private void Closing()
    {
        var score = sheet.Rows[HeaderRow].ToList().FindLastIndex(h => h.Contains("得分", StringComparison.Ordinal) || h == "自评分");
        var weight = sheet.Rows[HeaderRow].ToList().FindLastIndex(score - 1, h => h is "分值" or "权重" or "满分" or "标准分" or "权重（%）");
        if (style.Twist == FormTwist.ScoreInHead)
        {
            Reasons();
            return;
        }

        var label = Word("总分", "合计", "总计", "自评总分");
        if (style.Twist == FormTwist.TotalInOneCell)
        {
            sheet.Row().Cell($"{label}：{Score(model.Total, false)}分", "total").To(_width);
            Reasons();
            Grade();
            return;
        }

        sheet.Row().Cell(style.Twist == FormTwist.SpacedLabels ? string.Join("  ", label.ToCharArray()) : label);
        if (style.TotalPoints && weight > 0) sheet.To(weight).Cell(Points(100), "totalweight");
        sheet.To(score).Cell(Score(model.Total, false), "total").To(_width);
        Reasons();
        Grade();
    }

    private void Reasons()
    {
        if (style.Kind != FormKind.Rules && !style.ReasonColumn)
        {
            var reasons = model.Indicators.Where(i => i.Reason.Length > 0).Select(i => $"{i.Name}：{i.Reason}").ToList();
            sheet.Row().Cell("偏差大或目标未完成原因分析").Cell(reasons.Count > 0 ? string.Join("；", reasons) + "。" : "无").To(_width);
        }

    }

    private void Grade()
    {
        if (style.Grade == GradeStyle.None) return;
        var grade = model.Grade;
        sheet.Row().Cell(Word("评价等级", "自评等级", "评价等级", "自评等次"));
        var (best, good, fair) = model.Bands;
        string Boxes(bool bands) => string.Join(Word(" ", "  ", "；", " "), new[] { ("优", $"（{best}分及以上）"), ("良", $"（{good}分（含）-{best}分）"), ("中", $"（{fair}分（含）-{good}分）"), ("差", $"（{fair}分以下）") }
            .Select(g => (g.Item1 == grade ? "☑" : "□") + g.Item1 + (bands ? g.Item2 : "")));
        sheet.Cell(style.Grade == GradeStyle.WordWithNote ? grade : Boxes(style.Grade == GradeStyle.BoxesWithBands), "grade").To(_width);
    }
}
