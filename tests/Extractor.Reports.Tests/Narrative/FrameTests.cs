namespace Extractor.Reports.Tests.Narrative;

/// <summary>What sentences in the wordings of many provinces are read as.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("2023年度收、支总计均为520.30万元。与2022年度相比，收、支总计各减少20.10万元，下降3.7%，主要原因是项目结束。",
        "level 收、支总计 520.30万元\nchange 收、支总计 [收、支总计 520.30万元] vs PriorYear [-] Down 20.10万元 Down 3.7%\nreason")]
    [InlineData("本年收入合计300万元，较上年增加30万元，增长11.11%。", "level 本年收入合计 300万元\nchange 本年收入合计 [本年收入合计 300万元] vs PriorYear [-] Up 30万元 Up 11.11%")]
    [InlineData("支出总计80万元，同比下降20%，减支20万元。", "level 支出总计 80万元\nchange 支出总计 [支出总计 80万元] vs PriorYear [-] Down 20万元 Down 20%")]
    [InlineData("机关运行经费支出60万元，比2022年的50万元，增加10万元，增长20%。",
        "level 机关运行经费支出 60万元\nlevel 机关运行经费支出 before 50万元\nchange 机关运行经费支出 [机关运行经费支出 60万元] vs PriorYear [机关运行经费支出 before 50万元] Up 10万元 Up 20%")]
    [InlineData("机关运行经费60万元，比年初预算数50万元，增加了20%。",
        "level 机关运行经费 60万元\nlevel 机关运行经费 OriginalBudget before 50万元\nchange 机关运行经费 [机关运行经费 60万元] vs OriginalBudget [机关运行经费 OriginalBudget before 50万元] Up 20%")]
    [InlineData("培训费5万元，较上年减1万元，增20%。", "level 培训费 5万元\nchange 培训费 [培训费 5万元] vs PriorYear [-] Down 1万元 Up 20%")]
    [InlineData("支出合计80万元，其中项目支出20万元。基本支出与上年相比，增加5万元，增长9.09%。",
        "level 支出合计 80万元\nlevel 项目支出 20万元\nlist 支出合计 80万元 <- 项目支出 20万元\nchange 基本支出 [-] vs PriorYear [-] Up 5万元 Up 9.09%")]
    [InlineData("公务接待费2万元，与上年持平。", "level 公务接待费 2万元\nchange 公务接待费 [公务接待费 2万元] vs PriorYear [-] Flat")]
    [InlineData("会议费3万元，比上年减少1万元，25%。", "level 会议费 3万元\nchange 会议费 [会议费 3万元] vs PriorYear [-] Down 1万元 None 25%")]
    [InlineData("培训费3万元，比上年增加(减少)0万元，增长(下降)0%。", "level 培训费 3万元\nchange 培训费 [培训费 3万元] vs PriorYear [-] Option 0万元 Option 0%")]
    [InlineData("2022年当年预算执行数为200万元，2023年预算安排210万元，比2022年预算执行数增加10万元，增长5%。",
        "level  before 200万元\nlevel  Budget 210万元\nchange  [ Budget 210万元] vs PriorYear [ before 200万元] Up 10万元 Up 5%")]
    public void Changes_know_their_level_and_their_base(string text, string expected) => Assert.Equal(expected, FrameText.Of(text));

    [Fact]
    public void A_component_between_keeps_its_own_change() => Assert.Equal(
        "level 支出合计 100万元\nchange 支出合计 [支出合计 100万元] vs PriorYear [-] Up 5万元\nlevel 人员经费 60万元\n"
        + "change 人员经费 [人员经费 60万元] vs PriorYear [-] Down 2万元 Down 3.2%\nlist 支出合计 100万元 <- 人员经费 60万元",
        FrameText.Of("支出合计100万元，较上年增加5万元，其中人员经费60万元，减少2万元，下降3.2%。"));

    [Fact]
    public void Amounts_of_a_reason_are_not_the_subjects() => Assert.Equal(
        "level 支出合计 100万元\nchange 支出合计 [支出合计 100万元] vs PriorYear [-] Up 5万元\nreason 8万元, 2人",
        FrameText.Of("支出合计100万元，比上年增加5万元，主要原因是新增设备购置8万元，人员增加2人。"));

    [Fact]
    public void A_comparison_behind_a_reason_is_the_subjects_again() => Assert.Equal(
        "level 公务接待费 Budget 2万元\nlevel 公务接待费 1万元\ncompletion 公务接待费 [公务接待费 1万元] of Budget [公务接待费 Budget 2万元] 50%\nreason\n"
        + "change 公务接待费 [公务接待费 1万元] vs PriorYear [-] Down 0.5万元 Down 33.3%",
        FrameText.Of("公务接待费预算为2万元，支出决算为1万元，完成预算的50%，主要原因是厉行节约，与上年相比减少0.5万元，下降33.3%。"));

    [Fact]
    public void The_title_of_an_item_is_its_subject() => Assert.Equal(
        "level 教育支出（类）普通教育（款）小学教育（项） OriginalBudget 20万元\nlevel 教育支出（类）普通教育（款）小学教育（项） 21万元\n"
        + "completion 教育支出（类）普通教育（款）小学教育（项） [教育支出（类）普通教育（款）小学教育（项） 21万元] of OriginalBudget [教育支出（类）普通教育（款）小学教育（项） OriginalBudget 20万元] 105%",
        FrameText.Of("1.教育支出(类)普通教育（款）小学教育（项）。年初预算为20万元，支出决算为21万元，完成年初预算的105%。"));

    [Fact]
    public void Shares_know_their_whole() => Assert.Equal(
        "level 支出合计 100万元\nlevel 基本支出 60万元\nshare 基本支出 [基本支出 60万元] of 本年支出 head [支出合计 100万元] 60%\n"
        + "level 项目支出 40万元\nshare 项目支出 [项目支出 40万元] of 本年支出 head [支出合计 100万元] 40%\nlist 支出合计 100万元 <- 基本支出 60万元 + 项目支出 40万元",
        FrameText.Of("支出合计100万元，其中：基本支出60万元，占本年支出60%；项目支出40万元，占本年支出的40%。"));

    [Fact]
    public void A_list_goes_on_in_the_paragraphs_behind_its_head() => Assert.Equal(
        "level 财政拨款支出 100万元\nlevel 教育支出（类） 70万元\nshare 教育支出（类） [教育支出（类） 70万元] of  head [财政拨款支出 100万元] 70%\n"
        + "level 卫生健康支出（类） 30万元\nshare 卫生健康支出（类） [卫生健康支出（类） 30万元] of  head [财政拨款支出 100万元] 30%\n"
        + "list 财政拨款支出 100万元 <- 教育支出（类） 70万元 + 卫生健康支出（类） 30万元",
        FrameText.Of("财政拨款支出100万元，主要用于以下方面：", "1.教育支出（类）70万元，占70%。", "2.卫生健康支出（类）30万元，占30%。", "（三）具体情况"));

    [Fact]
    public void A_number_without_unit_in_a_list_takes_the_lists_unit() => Assert.Equal(
        "level 公用经费 6万元\nlevel 办公费 1万元\nlevel 水费 2.5?\nlevel 电费 2.5万元\nlist 公用经费 6万元 <- 办公费 1万元 + 水费 2.5? + 电费 2.5万元",
        FrameText.Of("公用经费6万元，主要包括：办公费1万元、水费2.5、电费2.5万元。"));

    [Fact]
    public void A_paragraph_cut_by_a_page_is_read_as_one() => Assert.Equal(
        "level 支出合计 100.50万元\nlevel 基本支出 100.50万元\nlist 支出合计 100.50万元 <- 基本支出 100.50万元",
        FrameText.Of("2023年度支出合计100.50万元，收支相抵。其中：基本支出", "100.50万元。"));

    [Theory]
    [InlineData("根据〔2019〕10号文件，2023年12月31日前完成，联系电话12345678。")]
    [InlineData("第3部分 公开范围（2010101）说明。")]
    public void Dates_codes_and_document_numbers_state_nothing(string text) => Assert.Equal("", FrameText.Of(text));

    [Fact]
    public void Lists_that_answer_each_other_are_paired() => Assert.Equal(
        "level 收入总计 500万元\nlevel 支出总计 480万元\n"
        + "change 收入总计 [收入总计 500万元] vs PriorYear [-] Up 20万元 Up 4.17%\nchange 支出总计 [支出总计 480万元] vs PriorYear [-] Up 10万元 Up 2.13%",
        FrameText.Of("2023年度收入总计、支出总计各是500万元,480万元。与上年相比，各增加20万元、10万元，各增长4.17%、2.13%。"));

    [Fact]
    public void What_follows_complete_parts_is_no_part() => Assert.Equal(
        "level 支出合计 100万元\nlevel 基本支出 60万元\nlevel 项目支出 40万元\nlevel 年末结转和结余 10万元\nlist 支出合计 100万元 <- 基本支出 60万元 + 项目支出 40万元",
        FrameText.Of("支出合计100万元，其中：基本支出60万元，项目支出40万元，年末结转和结余10万元。"));

    [Fact]
    public void A_list_inside_a_list_ends_where_its_whole_is_reached() => Assert.Equal(
        "level 支出合计 100万元\nlevel 基本支出 60万元\nlevel 人员经费 50万元\nlevel 公用经费 10万元\nlevel 项目支出 40万元\n"
        + "list 基本支出 60万元 <- 人员经费 50万元 + 公用经费 10万元\nlist 支出合计 100万元 <- 基本支出 60万元 + 项目支出 40万元",
        FrameText.Of("支出合计100万元，其中：基本支出60万元，包括人员经费50万元、公用经费10万元，项目支出40万元。"));

    [Fact]
    public void Of_which_without_amounts_opens_no_list_for_the_next_paragraph() => Assert.DoesNotContain(
        "list", FrameText.Of("财政拨款支出100万元，较上年增加5万元，其中人员经费减少2万元。", "培训费3万元。", "会议费200万元。"), StringComparison.Ordinal);

    [Fact]
    public void Roughly_steady_binds_nothing() => Assert.Equal("level 会议费 3万元", FrameText.Of("会议费3万元，与上年基本持平。"));

    [Fact]
    public void The_beginning_of_a_year_is_part_of_a_name() => Assert.Equal("level 年初结转和结余 3万元", FrameText.Of("2023年初结转和结余3万元。"));
}
