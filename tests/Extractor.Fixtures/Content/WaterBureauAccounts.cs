namespace Extractor.Fixtures.Content;

/// <summary>Final accounts of an invented water bureau: all nine statements, and the narrative.</summary>
/// <remarks>
/// The statements agree, but for what is planted; 公用经费 is a tail difference on purpose (83.75 printed, its lines give 83.76), and the clean
/// twin must give no finding at all.
/// </remarks>
internal static class WaterBureauAccounts
{
    private const string Department = "星桥县水务局";

    public static FixtureReport Clean() => Build("xingqiao-water-2023-clean", planted: false);

    public static FixtureReport WithSlips() => Build("xingqiao-water-2023", planted: true);

    private static FixtureReport Build(string name, bool planted)
    {
        string Slip(string right, string wrong) => planted ? wrong : right;
        var report = new ReportBuilder(name, $"{Department}2023年度部门决算", Department);
        report.Heading(1, "第一部分 部门概况").Heading(2, "一、主要职责")
            .Text("负责全县水资源的统一管理和保护，组织实施防汛抗旱和农村供水工程，指导河湖长制落实。")
            .Heading(2, "二、机构设置").Text("本部门设办公室、工程建设股、水旱灾害防御股3个股室。")
            .Heading(1, "第二部分 2023年度部门决算表");
        WaterBureauStatements.Add(report, Slip);
        report.Heading(1, "第三部分 2023年度部门决算情况说明");
        WaterBureauNarrative.Add(report, Slip);
        report.Heading(1, "第四部分 名词解释").Text(
            "一、财政拨款收入：指县级财政当年安排给单位使用的资金。",
            "二、基本支出：指保障机构正常运转、完成日常工作任务而发生的支出。",
            "三、项目支出：指为完成特定工作任务而发生的支出。");
        if (planted)
        {
            report
                .Planted("t03-hierarchy", "502.95", "506.95")
                .Planted("tt-function-item", "48.54", "45.84")
                .Planted("yoy-rate", "4.5", "3.43")
                .Planted("yoy-ratio-as-growth", "112.5", "12.50")
                .Planted("budget-rate", "95.18", "90.18")
                .Planted("procurement-sum", "75.4", "76.4")
                .Planted("template-option", "增加（减少）")
                .Planted("blank-number", "年初结转和结余万元");
        }

        return report.Build();
    }
}
