namespace Extractor.Audit.Tests.Narrative;

public sealed class NamesTests
{
    [Theory]
    [InlineData("青禾县林业局2022年度支出总计80.00万元。", "青禾县林业局")]
    [InlineData("澜河县水利局2022年度支出总计80.00万元。", "")]
    [InlineData("县水利局2022年度支出总计80.00万元。", "")]
    [InlineData("青禾县水利局2022年度支出总计80.00万元。", "青禾县水利局")]
    [InlineData("青禾县博物馆2022年度支出总计80.00万元。", "青禾县博物馆")]
    [InlineData("在此基础上，扣除往来后全局2022年度支出总计80.00万元。", "")]
    [InlineData("调整后全县各水管站2022年度支出总计80.00万元。", "")]
    [InlineData("剔除重复计算后本馆2022年度支出总计80.00万元。", "")]
    [InlineData("龙川市澜河县水利和湖泊局2022年度支出总计80.00万元。", "")]
    [InlineData("澜河县市场监督管理局2022年度支出总计80.00万元。", "澜河县市场监督管理局")]
    [InlineData("澜河县财政局2022年度预算批复后，及时下达。", "")]
    [InlineData("会同青禾县林业局开展联合检查，2022年度支出总计80.00万元。", "")]
    [InlineData("下属单位为澜河县灌溉试验站。澜河县灌溉试验站2022年度收入总计20.00万元。", "")]
    public void Only_the_department_itself_stands_before_its_accounts(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("entity-residue", "# 澜河县水利局2022年度部门决算\n\n澜河县水利局2022年度收入总计80.00万元。\n\n" + text));

    [Theory]
    [InlineData("根据批复，青禾县林业局“2022年渠道整治项目”预算批复资金为30.00万元。", "青禾县林业局")]
    [InlineData("根据批复，澜河县水利局“2022年渠道整治项目”预算批复资金为30.00万元。", "")]
    [InlineData("根据批复，县财政局“2022年渠道整治项目”预算批复资金为30.00万元。", "")]
    [InlineData("会同青禾县林业局实施“2022年渠道整治项目”，预算批复资金为30.00万元。", "")]
    [InlineData("2022年度青禾县林业局机关运行经费支出20.00万元。", "青禾县林业局")]
    [InlineData("2022年，澜河县水利局政府采购支出总额20.00万元。", "")]
    [InlineData("截至2022年12月31日，青禾县林业局共有车辆3辆。", "青禾县林业局")]
    [InlineData("截至2022年12月31日，本部门共有车辆3辆。", "")]
    [InlineData("全年未收到群众对法律援助服务中心的投诉。", "法律援助服务中心")]
    [InlineData("全年未收到群众对水利局的投诉。", "")]
    [InlineData("全年受理群众对物业服务中心的投诉12件。", "")]
    public void A_department_that_stands_in_the_reports_own_place_is_left_over(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("entity-residue", "# 澜河县水利局2022年度部门决算\n\n澜河县水利局2022年度收入总计80.00万元。\n\n" + text));

    [Theory]
    [InlineData("青禾县林业局2022年度收入、支出预算总计80.00万元。", "青禾县林业局")]
    [InlineData("青禾县林业局本年收入预算合计80.00万元。", "青禾县林业局")]
    [InlineData("2022年，青禾县林业局填报绩效目标的项目8个。", "青禾县林业局")]
    [InlineData("2022年，澜河县水利局填报绩效目标的项目8个。", "")]
    public void Budgets_name_their_department_in_the_same_places(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("entity-residue", "# 澜河县水利局2022年度部门预算\n\n澜河县水利局2022年度收入预算总计80.00万元。\n\n" + text));

    [Fact]
    public void A_department_of_a_township_is_told_from_another() => Assert.Equal(
        "青禾镇农业服务中心",
        TextAudit.Of("entity-residue", "# 青禾镇卫生院2022年度单位决算\n\n青禾镇卫生院2022年度收入合计80.00万元。\n\n青禾镇农业服务中心2022年度支出合计80.00万元。"));

    [Theory]
    [InlineData("青禾县林业局", "青禾县林业局")]
    [InlineData("澜河县水利局", "")]
    public void A_title_that_alone_names_another_department_is_left_over(string title, string expected) => Assert.Equal(expected, TextAudit.Of(
        "entity-residue", $"# {title}2022年度部门决算\n\n澜河县水利局2022年度收入总计80.00万元。\n\n澜河县水利局2022年度支出总计80.00万元。\n\n2022年度澜河县水利局机关运行经费支出20.00万元。"));

    [Theory]
    [InlineData("澜河县“2022年乡村绿化项目”预算批复资金为20.00万元。", "乡村绿化")]
    [InlineData("水利局“2022年节水改造项目”预算批复资金为20.00万元。", "")]
    [InlineData("水利局“2022年灌区节水改造项目”预算批复资金为20.00万元。", "")]
    [InlineData("按照“先建后补”的办法，预算批复资金为20.00万元。", "")]
    public void A_quoted_project_in_the_section_of_another_is_left_over(string text, string expected) => Assert.Equal(expected, TextAudit.Of("project-residue", $"""
        # 澜河县水利局2022年度项目支出绩效自评报告

        ## 一、灌区节水改造项目

        ### （一）资金到位情况

        {text}

        ## 二、附表

        | 项目名称 | 灌区节水改造项目 |  |  |  |  |  |
        | --- | --- | --- | --- | --- | --- | --- |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 质量指标 | 节水率 | ≥8% | 9% | 60 | 60 |
        | 效益指标 | 社会效益指标 | 群众满意度 | ≥85% | 92% | 40 | 40 |
        """));

    [Theory]
    [InlineData("购置生态环保局办公设备。", "生态环保局")]
    [InlineData("购置生态环境局办公设备。", "")]
    [InlineData("原生态环保局办公设备划转。", "")]
    public void The_departments_name_one_character_off_is_a_slip(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("entity-name-drift", "# 澜河县生态环境局2022年度部门决算\n\n澜河县生态环境局负责治理。\n\n" + text));

    [Theory]
    [InlineData("澜河县水务局", "澜河县水务局")]
    [InlineData("澜河县财政局", "")]
    public void Another_department_of_the_place_is_no_slip_of_the_name(string other, string expected) =>
        Assert.Equal(expected, TextAudit.Of("entity-name-drift", $"# 澜河县水利局2022年度部门决算\n\n澜河县水利局负责灌溉。\n\n会同{other}开展检查。"));

    [Theory]
    [InlineData("灌区节水改造项目", "")]
    [InlineData("县灌区节水改造项目", "县灌区节水改造")]
    [InlineData("水库除险加固项目", "")]
    public void A_forms_title_names_its_project(string title, string expected) => Assert.Equal(expected, TextAudit.Of("entity-name-drift", $"""
        # 澜河县水利局2022年度项目支出绩效自评报告

        2022年度{title}绩效自评表

        填报日期：2023年3月

        | 项目名称 | 灌区节水改造项目 |  |  |  |  |  |
        | --- | --- | --- | --- | --- | --- | --- |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 质量指标 | 节水率 | ≥8% | 9% | 60 | 60 |
        | 效益指标 | 社会效益指标 | 群众满意度 | ≥85% | 92% | 40 | 40 |
        | 总分 |  |  |  |  | 100 | 100 |
        """));
}
