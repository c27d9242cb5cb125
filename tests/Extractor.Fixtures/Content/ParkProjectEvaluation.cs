namespace Extractor.Fixtures.Content;

/// <summary>Project self-evaluations of an invented park office: a summary of two projects and their forms.</summary>
internal static class ParkProjectEvaluation
{
    private const string Department = "岚坪市园林管理处";

    public static FixtureReport Clean() => Build("lanping-park-2022-clean", planted: false);

    public static FixtureReport WithSlips() => Build("lanping-park-2022", planted: true);

    private static FixtureReport Build(string name, bool planted)
    {
        string Slip(string right, string wrong) => planted ? wrong : right;
        var report = new ReportBuilder(name, $"{Department}2022年度项目支出绩效自评报告", Department)
            .Heading(2, "一、自评工作开展情况")
            .Text($"本单位对2022年度2个项目开展了绩效自评，涉及预算资金{Slip("260.00", "250.00")}万元，其中：绿地养护项目200.00万元，公园设施维修项目60.00万元。")
            .Heading(2, "二、项目自评结果")
            .Heading(3, "（一）绿地养护项目")
            .Text("绿地养护项目全年预算数为200.00万元，执行数为190.00万元，预算执行率为95.00%，自评得分97.50分。")
            .Form("2022年度绿地养护项目绩效自评表", 0, Form("绿地养护项目", "200.00", "190.00", Slip("95.00%", "96.00%"), "9.50", Slip("97.50", "98.50"),
                ["产出指标 | 数量指标 | 养护绿地面积 | ≥80万平方米 | 82万平方米 | 25 | 25", "^ | 质量指标 | 苗木成活率 | ≥95% | 96% | 25 | 25",
                 "效益指标 | 生态效益指标 | 绿化覆盖率 | ≥38% | 38.5% | 30 | 30", "满意度指标 | 服务对象满意度 | 游客满意度 | ≥90% | 92% | 10 | 8"]))
            .Heading(3, "（二）公园设施维修项目")
            .Text("公园设施维修项目全年预算数为60.00万元，执行数为60.00万元，预算执行率为100.00%，自评得分100.00分。")
            .Form("2022年度公园设施维修项目绩效自评表", 0, Form("公园设施维修项目", "60.00", "60.00", "100.00%", "10.00", "100.00",
                ["产出指标 | 数量指标 | 维修设施数量 | ≥120处 | 126处 | 30 | 30", "^ | 时效指标 | 维修及时率 | 100% | 100% | 20 | 20",
                 "效益指标 | 社会效益指标 | 设施完好率 | ≥98% | 99% | 30 | 30", "满意度指标 | 服务对象满意度 | 游客满意度 | ≥90% | 93% | 10 | 10"]));
        if (planted)
        {
            report.Planted("tt-project-count", "250.00", "260.00").Planted("composition-sum", "250.00", "260.00").Planted("budget-exec-rate", "96.00%", "95.00").Planted("score-sum", "98.50", "97.50");
        }

        return report.Build();
    }

    private static string[] Form(string project, string budget, string actual, string rate, string score, string total, string[] indicators) =>
    [
        $"项目名称 | {project} | < | < | < | < | <",
        $"主管部门 | {Department} | < | 实施单位 | {Department} | < | <",
        "项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分",
        $"^ | 年度资金总额 | {budget} | {actual} | 10 | {rate} | {score}",
        "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
        .. indicators,
        $"总分 | < | < | < | < | 100 | {total}",
    ];
}
