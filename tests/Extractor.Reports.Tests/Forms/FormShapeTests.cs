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
    public void Rows_lost_at_a_page_break_leave_every_sum_unjudged()
    {
        var report = FormText.Table(
            "一级指标 | 分值 | 二级指标 | 分值 | 得分", "产出 | 60 | 卷数 | 20 | 20", "^ | ^ | 页数 | 25 | 24", "效益 | 40 | 人次 | 40 | 40", "总分 | 100 | < | < | 99");

        Assert.Equal(15m, LostRows.Points(report.Forms[0]));
        Assert.Equal(["总分", "产出", "分值合计"], report.Claims.Where(c => c.NotChecked?.Kind == "not-checked.rows-missing").Select(c => c.Stated.Name).Distinct());
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
}
