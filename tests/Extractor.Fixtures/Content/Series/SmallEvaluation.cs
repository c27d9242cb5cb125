namespace Extractor.Fixtures.Content.Series;

/// <summary>The whole-department self-evaluation of an invented department: one form with its funds and few indicators.</summary>
internal static class SmallEvaluation
{
    /// <summary>The report.</summary>
    /// <param name="name">File name without extension.</param>
    /// <param name="department">The department.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="spent">全年执行数, equal to the 全年预算数, 万元.</param>
    public static FixtureReport Build(string name, string department, int year, string spent) =>
        new ReportBuilder(name, $"{department}{year}年度部门整体支出绩效自评报告", department)
            .Heading(2, "一、自评工作开展情况").Text("按照预算绩效管理的要求，成立自评小组，对照年初目标逐项核对完成情况。")
            .Heading(2, "二、自评结果").Text("部门整体支出绩效自评得分为100分。")
            .Form($"{year}年度部门整体支出绩效自评表", 0,
                $"部门名称 | {department} | < | < | < | < | <",
                "部门资金（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分",
                $"^ | 年度资金总额 | {spent} | {spent} | 10 | 100.00% | 10.00",
                "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
                "产出指标 | 数量指标 | 人工造林面积 | ≥300亩 | 320亩 | 30 | 30",
                "^ | 质量指标 | 造林成活率 | ≥90% | 93% | 20 | 20",
                "效益指标 | 生态效益指标 | 森林火灾受害率 | ≤0.9‰ | 0.5‰ | 30 | 30",
                "满意度指标 | 服务对象满意度 | 群众满意度 | ≥90% | 95% | 10 | 10",
                "总分 | < | < | < | < | 100 | 100.00")
            .Build();
}
