using Extractor.Reports.Forms;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Forms;

public sealed class FormShapeTests
{
    [Theory]
    [InlineData("产出 | 60 | 卷数 | 20 | 20", "^ | ^ | 页数 | 40 | 40")]
    [InlineData("产出 | 60 | 卷数 | 20 | 20", "^ |  | 页数 | 40 | 40")]
    [InlineData("产出 |  | 卷数 | 20 | 20", "^ | 60 | 页数 | 40 | 40")]
    public void The_points_of_a_group_may_stand_on_any_of_its_rows(params string[] rows)
    {
        var form = Assert.Single(FormText.Table(["一级指标 | 分值 | 二级指标 | 分值 | 得分", .. rows, "效益 | 40 | 人次 | 40 | 40", "总分 | < | < | 100 | 100"]).Forms);

        Assert.Equal([("产出", "60"), ("效益", "40")], form.LevelWeights.Select(w => (w.Path[^1], w.Weight.Number.Raw)));
        Assert.Equal(["产出/卷数", "产出/页数", "效益/人次"], form.Indicators.Select(i => string.Join('/', i.Path)));
        Assert.Equal(("100", "100"), (form.Total?.Number.Raw, form.TotalWeight?.Number.Raw));
    }

    [Fact]
    public void A_group_goes_on_where_its_label_is_printed_again_on_a_new_page()
    {
        var report = FormText.Table(
            "一级指标 | 分值 | 二级指标 | 分值 | 得分", "产出 | 60 | 卷数 | 20 | 20", "产出 |  | 页数 | 40 | 40", "效益 | 40 | 人次 | 40 | 40", "总分 | < | < | 100 | 100");

        Assert.Equal(2, report.Forms[0].LevelWeights.Length);
        Assert.All(report.Claims.Where(c => c.Check == "weight-sum"), c => Assert.Null(c.NotChecked));
    }

    [Fact]
    public void A_banner_over_the_whole_width_names_a_group()
    {
        var form = Assert.Single(FormText.Table(
            "一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 得分", "目标1（60分） | < | < | < | <", "产出指标 | 卷数 | 10 | 10 | 60", "目标2（40分） | < | < | < | <", "效益指标 | 人次 | 5 | 6 | 40").Forms);

        Assert.Equal([("目标1", "60"), ("目标2", "40")], form.LevelWeights.Select(w => (w.Path[^1], w.Weight.Number.Raw)));
        Assert.Equal(2, form.Indicators.Length);
    }

    [Fact]
    public void A_row_of_funds_that_lost_its_header_may_explain_the_total()
    {
        var report = FormText.Table(
            "年度资金总额 | < | 40 | 40 | 100% | 20", "一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分", "产出 | 数量 | 卷数 | 10 | 10 | 50", "效益 | 社会 | 人次 | 5 | 6 | 30", "总分 | < | < | < | < | 100");

        Assert.Equal("explained.unlisted-full", Assert.Single(Assert.Single(report.Claims, c => c.Check == "score-sum").Alternatives).Kind);
    }

    [Fact]
    public void Two_headers_that_ran_into_one_cell_are_read_as_two() => Assert.Equal(
        "20",
        Assert.Single(Assert.Single(FormText.Table(
            "预算执行情况 | 项目 | 预算数(A) | 执行数(B) | 执行率(B/A) 得分(20分*执行率) | ", " | 年度资金总额 | 40 | 40 | 100% | 20",
            "一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分", "产出 | 数量 | 卷数 | 10 | 10 | 50", "效益 | 社会 | 人次 | 5 | 6 | 30", "总分 | < | < | < | < | 100").Forms).FundLines).Score?.Number.Raw);

    [Fact]
    public void Two_indicators_may_share_one_cell_of_points_and_score()
    {
        var report = FormText.Table(
            "一级指标 | 二级指标 | 分值 | 得分", "效益 | 经济效益 | 40 | 40", "^ | 社会效益 | ^ | ^", "产出 | 卷数 | 60 | 60", "合计 | < | 100 | 100");

        Assert.Equal(3, report.Forms[0].Indicators.Length);
        Assert.Equal(2, report.Claims.Count(c => c.Check == "score-cap"));
    }

    [Theory]
    [InlineData("绩效指标（100分）")]
    [InlineData("绩效指标")]
    public void A_title_down_the_side_of_the_block_is_no_level(string side)
    {
        var form = Assert.Single(FormText.Table(
            $"{side} | 一级指标 | 二级指标 | 指标内容 | 年度目标值 | 全年完成值 | 得分", "^ | 产出指标 | 数量指标 | 卷数 | ≥10卷 | 11卷 | 60", "^ | ^ | ^ | 页数 | ≥9页 | 9页 | 20",
            "^ | 效益指标 | 社会效益 | 人次 | ≥5人次 | 6人次 | 20").Forms);

        Assert.Equal(["产出指标/数量指标/卷数", "产出指标/数量指标/页数", "效益指标/社会效益/人次"], form.Indicators.Select(i => string.Join('/', i.Path)));
    }

    [Fact]
    public void Rows_lost_at_a_page_break_leave_every_sum_they_are_part_of_unjudged()
    {
        var report = FormText.Table(
            "一级指标 | 分值 | 二级指标 | 分值 | 得分", "产出 | 60 | 卷数 | 20 | 20", "^ | ^ | 页数 | 25 | 24", "效益 | 40 | 人次 | 40 | 40", "总分 | 100 | < | < | 99");

        Assert.Equal(15m, LostRows.Points(report.Forms[0]));
        Assert.Equal(["总分", "产出"], report.Claims.Where(c => c.NotChecked?.Kind == "not-checked.rows-missing").Select(c => c.Stated.Name).Distinct());
    }

    [Fact]
    public void Several_blocks_of_one_table_are_one_form()
    {
        var form = Assert.Single(FormText.Table(
            "一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分", "产出指标 | 卷数 | ≥10卷 | 11卷 | 60 | 60",
            "一级指标 | 二级指标 | 年度指标值 | 实际完成值 | 分值 | 得分", "效益指标 | 人次 | ≥5人次 | 6人次 | 40 | 40", "总分 | < | < | < | 100 | 100").Forms);

        Assert.Equal(["卷数", "人次"], form.Indicators.Select(i => i.Path[^1]));
    }

    [Fact]
    public void A_plan_without_scores_and_actual_values_is_no_form() =>
        Assert.Empty(FormText.Table("一级指标 | 二级指标 | 指标名称 | 指标值", "产出指标 | 数量指标 | 卷数 | ≥10卷").Forms);

    [Fact]
    public void Forms_of_a_project_and_a_department_read_as_reviewed() => Snapshot.Match(
        FormText.Forms(FormText.Read(new DocumentBuilder()
            .Table(
                "项目名称 | 档案抢救修复项目 | < | < | < | < | <", "主管部门 | 柳溪县档案馆 | < | 实施单位 | 柳溪县档案馆 | < | <",
                "项目资金（万元） |  | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） | 得分", "^ | 年度资金总额 | 50.00 | 60.00 | 57.00 | 95.00% | 9.50",
                "^ | 其中：财政拨款 | 30.00 | 40.00 | 38.00 |  | ", "^ | 其他资金 | 20.00 | 20.00 | 19.00 |  | ",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 修复档案页数 | ≥8000页 | 8200页 | 50 | 50", "效益指标 | 社会效益指标 | 档案利用人次 | ≥1500人次 | 1600人次 | 40 | 40", "总分 | < | < | < | < | 100 | 99.50")
            .Table(
                "一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评分标准 | 得分", "过程 | 40 | 预算管理 | 40 | 预算执行率 | 20 | 达到100%计20分；每低1个百分点扣2分。 | 18",
                "^ | ^ | ^ | ^ | 制度健全性 | 20 | ①有制度，10分；②制度得到执行，10分。 | 20", "产出 | 60 | 职责履行 | 60 | 整理档案卷数 | 60 |  | 60", "合计得分 | < | < | < | < | < | < | 98", "评价等级 | ☑优 □良 □中 □差 | < | < | < | < | < | <"))),
        RepositoryFolder.At("tests", "Extractor.Reports.Tests", "Forms", "forms.txt"));

    [Fact]
    public void A_header_over_the_labels_of_the_fund_block_is_no_column_of_figures()
    {
        var form = Assert.Single(FormText.Table(
            "预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因",
            "^ | 总额 | 200.00 | 250.00 | 225.00 | 90.00% | 10 | 9 | ",
            "^ | 其中：财政资金 | 150.00 | 200.00 | 180.00 | 90.00% | / | / | ",
            "^ | 单位资金 | 50.00 | 50.00 | 45.00 | 90.00% | / | / | ",
            "绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分",
            "^ | 产出指标 | 数量指标 | 巡查次数 | >= | 12 | 次 | 12 | 90 | 90",
            "合计 | < | < | < | < | < | < | < | 100 | 99").Forms);

        Assert.Equal(["总额", "其中：财政资金", "单位资金"], form.FundLines.Select(l => l.Label));
        Assert.Equal(("200.00", "250.00", "225.00", "90.00%", "10", "9"), Raws(form.FundLines[0]));
        Assert.Equal(">=12次", form.Indicators[0].Target);
        Assert.Equal(("99", "100"), (form.Total?.Number.Raw, form.TotalWeight?.Number.Raw));
    }

    [Fact]
    public void Points_and_score_of_the_rate_of_execution_are_told_from_the_rate()
    {
        var form = Assert.Single(FormText.Table(
            "部门支出预算数 | 年初预算数（万元） | 全年（调整）预算数（万元） | 全年执行数（万元） | 执行率（%） | 执行率权重（分） | 执行率得分",
            "总量 | 300.00 | 350.00 | 332.50 | 95 | 10 | 9.5 | ",
            "指标 | 计量单位 | 指标性质 | 指标值 | 全年完成值 | 得分系数（%） | 指标权重（分）",
            "里程 | 公里 | ≥ | 160 | 160 | 100 | 90").Forms);

        Assert.Equal(("300.00", "350.00", "332.50", "95", "10", "9.5"), Raws(Assert.Single(form.FundLines)));
    }

    [Fact]
    public void A_printed_coefficient_says_what_is_scored()
    {
        var report = FormText.Table(
            "指标 | 指标性质 | 指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分）", "里程 | ≥ | 160 | 180 | 100 | 60 | 60", "按期率 | ＝ | 100 | 80 | 90 | 40 | 36");

        Assert.Equal(["60", "36"], report.Claims.Where(c => c.Check == "score-formula").Select(c => c.Stated.Number.Raw));
        Assert.DoesNotContain(report.Claims, c => c.Check == "completion-rate");
    }

    [Fact]
    public void A_total_row_shifted_against_its_header_is_read_in_order()
    {
        var form = Assert.Single(FormText.Table(
            "一级指标 | 二级指标 | 指标值 | 完成值 | 权重 | 得分 | 说明", "产出 | 卷数 | 10 | 10 | 60 | 60 | ", "效益 | 人次 | 5 | 4 | 40 | 32 | ", "合计 | < | < | < | < | 100 | 92").Forms);

        Assert.Equal(("92", "100"), (form.Total?.Number.Raw, form.TotalWeight?.Number.Raw));
    }

    [Theory]
    [InlineData("92", 1)]
    [InlineData("92%", 1)]
    [InlineData("0.92", 0)]
    public void An_actual_value_takes_the_unit_printed_in_a_column_of_its_own_or_with_its_target(string actual, int expected)
    {
        var inColumn = FormText.Table("一级指标 | 二级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 得分", $"效益 | 满意度 | ≥ | 90 | % | {(expected == 1 ? actual.TrimEnd('%') : "约九成")} | 10");
        var inCell = FormText.Table("一级指标 | 二级指标 | 指标值 | 完成值 | 完成率 | 得分", $"效益 | 满意度 | ≥90% | {actual} | 102.22% | 10");

        Assert.Equal(expected == 1 ? "%" : null, inColumn.Forms[0].Indicators[0].ActualValue?.Unit.Symbol);
        Assert.Equal(expected, inCell.Claims.Count(c => c.Check == "completion-rate"));
    }

    [Fact]
    public void A_group_whose_points_miss_is_told_although_rows_of_another_group_are_missing()
    {
        string[] rows =
        [
            "一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 得分",
            "产出 | 50 | 数量 | 50 | 卷数 | 30 | 30", "^ | ^ | ^ | ^ | 页数 | 20 | 20",
            "管理 | 50 | 资产 | 10 | 利用率 | 6 | 6", "^ | ^ | ^ | ^ | 处置 | 4 | 4",
            "^ | ^ | 采购 | 25 | 公开 | 25 | 24", "总分 | 100 | < | < | < | < | 99",
        ];
        Assert.Equal(15m, LostRows.Points(FormText.Table(rows).Forms[0]));
        Assert.Empty(Missed(FormText.Table(rows)));
        Assert.Equal(["资产"], Missed(FormText.Table([.. rows.Select(r => r.Replace("利用率 | 6", "利用率 | 7", StringComparison.Ordinal))])));
        Assert.Equal(["资产"], Missed(FormText.Table([.. rows.Select(r => r.Replace("资产 | 10", "资产 | 11", StringComparison.Ordinal))])));
        Assert.Contains("分值合计", Missed(FormText.Table([.. rows.Select(r => r.Replace("产出 | 50", "产出 | 90", StringComparison.Ordinal))])));

        static IEnumerable<string> Missed(Report report) => new Reconcile.Reconciler().Reconcile(report).Evaluations
            .Where(e => e.Claim.Check == "weight-sum" && e.Verdict == Reconcile.Verdict.Contradicted).Select(e => e.Claim.Stated.Name);
    }

    [Theory]
    [InlineData("资金总额 100.00 95.00|其中：财政拨款 80.00 76.00|其他资金 20.00 19.00", 2, 0)]
    [InlineData("资金总额 100.00 95.00|其中：财政拨款 80.00 76.00|其他资金 20.00 29.00", 2, 1)]
    [InlineData("资金总额 100.00 95.00|财政拨款 80.00 76.00|中央资金 30.00 30.00|省级资金 50.00 46.00|其他资金 20.00 19.00", 2, 0)]
    [InlineData("资金总额 100.00 95.00|财政拨款 80.00 76.00|中央资金 30.00 30.00|省级资金 50.00 46.00|其他资金 20.00 29.00", 2, 1)]
    [InlineData("资金总额 100.00 95.00|1、资金来源：（1）财政性资金 80.00 76.00|（2）其他资金 20.00 19.00|2、资金结构：（1）基本支出 60.00 57.00|（2）项目支出 40.00 38.00", 4, 0)]
    [InlineData("资金总额 100.00 95.00|1、资金来源：（1）财政性资金 80.00 76.00|（2）其他资金 20.00 19.00|2、资金结构：（1）基本支出 60.00 57.00|（2）项目支出 40.00 83.00", 4, 1)]
    [InlineData("资金总额 100.00 95.00|财政拨款 80.00 76.00|其他资金 53.00 41.37", 0, 0)]
    public void Sources_are_summed_as_most_columns_bear_out(string rows, int claims, int contradicted)
    {
        var report = FormText.Table(
        [
            "资金 | 项目 | 年初预算数 | 全年执行数", .. rows.Split('|').Select(r => r.Split(' ')).Select(r => $"^ | {r[0]} | {r[1]} | {r[2]}"),
            "一级指标 | 二级指标 | 得分 |", "产出 | 卷数 | 60 |", "效益 | 人次 | 40 |",
        ]);

        var sums = new Reconcile.Reconciler().Reconcile(report).Evaluations.Where(e => e.Claim.Check == "budget-split-sum").ToList();
        Assert.Equal((claims, contradicted), (sums.Count, sums.Count(e => e.Verdict == Reconcile.Verdict.Contradicted)));
    }

    [Theory]
    [InlineData(90, 0)]
    [InlineData(100, 0)]
    [InlineData(95, 2)]
    public void The_score_of_the_fund_block_counts_where_the_indicators_leave_points_for_it(int indicators, int contradicted)
    {
        var total = indicators == 90 ? 99.5 : indicators - 0.5;
        var report = FormText.Table(
            " | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分", "年度资金总额 | 100.00 | 95.00 | 10 | 95% | 9.5",
            "一级指标 | 二级指标 | 指标值 | 完成值 | 分值 | 得分", $"产出 | 卷数 | 5卷 | 5卷 | {indicators - 10} | {indicators - 10}", "过程 | 预算执行率 | 100% | 95% | 10 | " + (indicators == 90 ? "10" : "9.5"),
            FormattableString.Invariant($"总分 | < | < | < | 100 | {total}"));

        Assert.Equal(contradicted, new Reconcile.Reconciler().Reconcile(report).Evaluations.Count(e => e.Claim.Check is "score-sum" or "weight-sum" && e.Verdict == Reconcile.Verdict.Contradicted));
    }

    [Fact]
    public void Points_printed_as_percentages_are_points()
    {
        var form = Assert.Single(FormText.Table("评价指标 | 权重 | 目标值 | 实际值 | 得分", "培训人次 | 60% | 500 | 520 | 60", "满意度 | 40% | 90% | 92% | 40", "合计 | 100% | | | 100").Forms);

        Assert.Equal((100m, 100m), (form.TotalWeight?.Value, form.Total?.Value));
    }

    [Fact]
    public void Tasks_add_up_across_their_sources_and_down_to_their_total()
    {
        var report = FormText.Table(
            "部门名称 | 柳溪县教育局 | < | < | < | < | < | < | <",
            "年度主要任务完成情况 | 任务名称 | 完成情况 | 预算数（万元） | < | < | 执行数（万元） | < | <",
            "^ | ^ | ^ | 总额 | 财政拨款 | 其他资金 | 总额 | 财政拨款 | 其他资金",
            "^ | 校舍维修 | 完成 | 340.50 | 300.00 | 40.50 | 330.50 | 300.00 | 30.50",
            "^ | 学生资助 | 完成 | 125.20 | 100.20 | 25.00 | 120.00 | 100.00 | 20.00",
            "^ | 金额合计 | < | 465.70 | 400.20 | 65.50 | 450.50 | 400.00 | 50.50",
            "年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 年度指标值 | < | 实际完成值 | 分值 | 得分",
            "^ | 产出指标 | 数量指标 | 维修面积 | ≥800 | < | 826 | 100 | 100");

        var sums = report.Claims.Where(c => c.Check == "other-footing").Select(c => (c.Stated.Place.Cell!.Row, c.Stated.Number.Raw)).ToList();
        Assert.Contains((3, "340.50"), sums);
        Assert.Contains((5, "400.20"), sums);
    }

    [Theory]
    [InlineData("总预算 | 基本支出 | 项目支出", "900.00 | 600.00 | 300.00", 1)]
    [InlineData("总预算 | 基本支出 | 其他支出", "900.00 | 600.00 | 300.00", 0)]
    public void The_budget_is_basic_and_project_expenditure_together(string heads, string amounts, int expected)
    {
        var report = FormText.Table(heads, amounts, "一级指标 | 二级指标 | 得分", "产出 | 卷数 | 60", "效益 | 人次 | 40");

        Assert.Equal(expected, report.Claims.Count(c => c.Check == "budget-split-sum"));
    }

    [Theory]
    [InlineData("其中：基本支出：846.20", 2)]
    [InlineData("其中：基本支出：864.20", 2)]
    [InlineData("其中：基本支出：123.45", 1)]
    public void Divisions_of_the_budget_add_up_to_the_budget_they_divide(string basic, int expected)
    {
        var report = FormText.Table(
            " | 年初预算数 | 全年预算数 | 全年执行数 | 执行率",
            "年度资金总额 | 1,250.00 | 1,346.20 | 1,279.89 | 95.07%",
            "按收入性质分： | < | 按支出性质分： | < | <",
            $"其中：一般公共预算：1,200.00 | < | {basic} | < | <",
            "其他资金：146.20 | < | 项目支出：500.00 | < | <",
            "一级指标 | 二级指标 | 指标值 | 完成值 | 得分", "产出 | 卷数 | 10 | 10 | 100");

        Assert.Equal(expected, report.Claims.Count(c => c.Check == "budget-split-sum"));
    }

    private static (string?, string?, string?, string?, string?, string?) Raws(FundLine line) => (
        line.OriginalBudget?.Number.Raw, line.FinalBudget?.Number.Raw, line.Actual?.Number.Raw, line.Rate?.Number.Raw, line.Weight?.Number.Raw, line.Score?.Number.Raw);
}
