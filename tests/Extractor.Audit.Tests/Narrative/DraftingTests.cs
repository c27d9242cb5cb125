namespace Extractor.Audit.Tests.Narrative;

public sealed class DraftingTests
{
    [Theory]
    [InlineData("支出总计1,33.18万元。", "1,33.18万元")]
    [InlineData("支出总计1.133.18万元。", "1.133.18万元")]
    [InlineData("支出总计1,133.18万元。", "")]
    [InlineData("收入合计80.00万元,支出合计80.00万元,没有结余。", "")]
    [InlineData("系统由2.1.3版升级为3.0.1版，地址为192.168.1.10。", "")]
    [InlineData("依据第1.2.3条办理，2022.12.31前完成。", "")]
    public void A_damaged_number_in_the_text_is_shown(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("number-format", "# 澜河县水利局2022年度部门决算\n\n" + text));

    [Theory]
    [InlineData("主要用于缴纳职工住房公积金。", "主要用于缴纳职工医疗保险费。", "")]
    [InlineData("主要用于缴纳职工住房公积金。", "主要用于缴纳职工住房公积金。", "主要用于缴纳职工住房公积金")]
    [InlineData("主要用于在职人员工资福利发放。", "主要用于在职人员工资福利发放。", "")]
    public void A_use_that_speaks_of_another_item_was_copied(string first, string second, string expected) => Assert.Equal(expected, TextAudit.Of("text-copied-from-sibling",
        $"# 澜河县水利局2022年度部门决算\n\n1.住房保障支出（类）住房改革支出（款）住房公积金（项）支出决算为8.00万元，{first}\n\n2.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）支出决算为6.00万元，{second}"));

    [Theory]
    [InlineData("参加培训120人，考核合格率98.3%。", "")]
    [InlineData("参加考核30人，考核合格率97.5%。", "97.5%")]
    [InlineData("参加考核30人，考核合格率96.6%。", "")]
    [InlineData("发放问卷30份，群众满意度97.5%。", "")]
    [InlineData("参加考核3000人，考核合格率97.5%。", "")]
    [InlineData("参加考核30人，抽查水样40份，考核合格率97.4%。", "")]
    public void A_rate_of_cases_is_a_whole_number_of_them(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("rate-granular", "# 澜河县水利局2022年度部门决算\n\n" + text));

    [Theory]
    [InlineData("基本支出占62%，项目支出占38%。", "")]
    [InlineData("基本支出占62%，项目支出占36%。", "36%")]
    [InlineData("基本支出占62%，其中人员经费占40%。", "")]
    [InlineData("财政拨款收入占90%，其他收入占10%。", "")]
    [InlineData("中央补助占45%，省级补助占30%。", "")]
    public void Shares_of_all_parts_make_up_the_whole(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("shares-100", "# 澜河县水利局2022年度部门决算\n\n2022年度支出按用途看，" + text));

    [Theory]
    [InlineData("项目支出40.00万元，同比减少20.00万元，同比增长下降33.33%。", "增长下降")]
    [InlineData("“三公”经费支出4.00万元，决算数大小于预算数的主要原因是压减开支。", "大小于")]
    [InlineData("项目支出40.00万元，同比减少20.00万元，增长率下降33.33%。", "")]
    [InlineData("支出保持平稳增长，下降项目不多。", "")]
    public void Two_opposite_words_are_an_option_left_in(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("template-option", "# 澜河县水利局2022年度部门决算\n\n" + text));

    [Theory]
    [InlineData("公务接待费3.00万元，占 %，没有其他开支，与预算相同。", "占 %")]
    [InlineData("公务接待费3.00万元，占30%，没有其他开支，与预算相同。", "")]
    public void A_share_without_its_number_is_blank(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("blank-number", "# 澜河县水利局2022年度部门决算\n\n" + text));

    [Theory]
    [InlineData("2023年培训费预算3.00万元，较2022年压缩2.00万元，下降40%。", "")]
    [InlineData("2022年培训费支出3.00万元，较2022年减少2.00万元，下降40%。", "减少2.00万元，下降40%")]
    public void A_sentence_on_a_later_year_may_compare_with_the_reports_own(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("base-year-self", "# 澜河县水利局2022年度部门决算\n\n" + text));

    [Theory]
    [InlineData("公务接待费支出3.60万元，主要用于接待灌区同行。", "3.60万元")]
    [InlineData("公务接待费支出3.00万元，主要用于接待灌区同行。", "")]
    [InlineData("公务接待费支出30000元，主要用于接待灌区同行。", "")]
    [InlineData("2021年公务接待费支出3.60万元，主要用于接待灌区同行。", "")]
    [InlineData("下属水管站公务接待费支出0.60万元，主要用于接待灌区同行。", "")]
    public void An_amount_told_in_several_sections_is_one(string text, string expected) => Assert.Equal(expected, TextAudit.Of(
        "restated-amount", "# 澜河县水利局2022年度部门决算\n\n2022年度“三公”经费支出决算中，公务接待费支出3.00万元，公务用车运行维护费支出5.00万元。\n\n" + text));

    [Theory]
    [InlineData("培训费支出决算为3.00万元，完成预算300%，决算数与预算数持平。", "持平")]
    [InlineData("培训费支出决算为3.00万元，完成预算100%，决算数与预算数持平。", "")]
    [InlineData("培训费支出决算为0万元，完成预算0%，决算数与预算数持平。", "")]
    [InlineData("培训费支出决算为3.00万元，完成预算98.5%，决算数与预算数持平。", "")]
    public void A_completion_far_from_a_hundred_is_not_level_with_the_budget(string text, string expected)
    {
        var found = TextAudit.Of("yoy-direction", "# 澜河县水利局2022年度部门决算\n\n" + text);
        Assert.Equal(expected.Length > 0, found.Contains(expected, StringComparison.Ordinal) && found.Length > 0);
    }

    [Theory]
    [InlineData("三公经费中，因公出国（境）费支出5.00万元，占“三公”经费的72.5%；公务用车购置及运行费支出15.00万元，占“三公”经费的37.5%；公务接待费支出20.00万元，占“三公”经费的50%。", "72.5%")]
    [InlineData("三公经费中，因公出国（境）费支出5.00万元，占“三公”经费的12.5%；公务用车购置及运行费支出15.00万元，占“三公”经费的37.5%；公务接待费支出20.00万元，占“三公”经费的50%。", "")]
    public void One_share_that_does_not_fit_the_parts_is_wrong(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("share-of-total", "# 澜河县水利局2022年度部门预算\n\n" + text));
}
