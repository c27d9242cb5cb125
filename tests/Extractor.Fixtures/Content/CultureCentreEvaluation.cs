namespace Extractor.Fixtures.Content;

/// <summary>A whole-department self-evaluation report of an invented culture centre: narrative indicators and a scored table.</summary>
internal static class CultureCentreEvaluation
{
    private const string Department = "银汀区文化馆";

    public static FixtureReport Clean() => Build("yinting-culture-2023-clean", planted: false);

    public static FixtureReport WithSlips() => Build("yinting-culture-2023", planted: true);

    private static FixtureReport Build(string name, bool planted)
    {
        string Slip(string right, string wrong) => planted ? wrong : right;
        var report = new ReportBuilder(name, $"{Department}2023年度部门整体支出绩效自评报告", Department)
            .Heading(2, "一、部门概况")
            .Heading(3, "（一）机构和人员")
            .Text("银汀区文化馆为公益一类事业单位，内设3个股室。事业编制24名，年末实有人员22人。")
            .Heading(3, "（二）预算安排与执行")
            .Text(
                "年初预算数为386.00万元，其中：基本支出286.00万元、项目支出100.00万元。年中追加14.00万元，调整后全年预算数400.00万元。",
                "全年实际支出388.40万元，预算执行率为97.10%。其中：基本支出290.40万元，项目支出98.00万元。")
            .Heading(2, "二、绩效目标完成情况")
            .Text(
                "全年开展公益培训120期，超过年初目标100期；组织下乡演出48场，完成年度目标的120%。",
                "服务群众6.2万人次，群众满意度为96.5%。")
            .Heading(2, "三、自评结论")
            .Text("评价等级按得分划分：90分及以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。")
            .Text($"经自评，2023年度部门整体支出绩效得分为97.71分，评价等级为“{Slip("优", "良")}”。")
            .Form("2023年度部门整体支出绩效自评表", 1,
                "一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分",
                "预算执行（10分） | 预算执行率 | 全年预算执行率 | 10 | 100% | 97.10% | 9.71",
                "产出指标（50分） | 数量指标 | 公益培训期数 | 15 | ≥100期 | 120期 | 15",
                "^ | ^ | 下乡演出场次 | 15 | ≥40场 | 48场 | 15",
                $"^ | 质量指标 | 培训合格率 | 10 | ≥90% | 95% | {Slip("10", "12")}",
                "^ | 时效指标 | 计划完成及时率 | 10 | 100% | 100% | 10",
                "效益指标（30分） | 社会效益指标 | 服务群众人次 | 20 | ≥6万人次 | 6.2万人次 | 20",
                "^ | 可持续影响指标 | 馆藏资源利用 | 10 | 持续提升 | 持续提升 | 8",
                "满意度指标（10分） | 服务对象满意度 | 群众满意度 | 10 | ≥95% | 96.5% | 10",
                "合计 | < | < | 100 | | | 97.71")
            .Heading(2, "四、存在的问题")
            .Text("馆藏资源的数字化程度不高，“馆藏资源利用”扣2分，下一步将加快数字化采集。");
        if (planted)
        {
            report.Planted("grade-band", "良").Planted("score-cap", "12", "10");
        }

        return report.Build();
    }
}
