using System.Globalization;
using Extractor.Core.Numbers;

namespace Extractor.Core.Tests.Numbers;

public sealed class NumberReaderSentenceTests
{
    [Theory]
    [InlineData("总计1133.18万元，比上年减少45.27万元，下降3.8%。", "1133.18 万元|45.27 万元|3.8 %")]
    [InlineData("总计1,133.18万元", "1133.18 万元")]
    [InlineData("为12，345.60万元", "12345.60 万元")]
    [InlineData("总计1133.18，其中", "1133.18")]
    [InlineData("各是1234.56,789.01万元", "1234.56|789.01 万元")]
    [InlineData("各是1234.56，789.01万元", "1234.56|789.01 万元")]
    [InlineData("编号1,2,3", "1|2|3")]
    [InlineData("共41, 0.5万元", "41|0.5 万元")]
    [InlineData("基本支出\n\n1133.18 万元", "1133.18 万元")]
    [InlineData("基本支出1133.18\n万元", "1133.18 万元")]
    [InlineData("基本支出1133.18\n\n万元", "1133.18 万元")]
    [InlineData("合计 1 133.18 万元", "1133.18 万元")]
    [InlineData("下降 3.8 %", "3.8 %")]
    [InlineData("下降３．８％", "3.8 %")]
    [InlineData("增加 0 万元", "0 万元")]
    [InlineData("下降-3.8%", "-3.8 %")]
    [InlineData("增幅为1.2%、-3.4%和-5.6%", "1.2 %|-3.4 %|-5.6 %")]
    [InlineData("（-3.8%）", "-3.8 %")]
    [InlineData("为−45.27万元", "-45.27 万元")]
    [InlineData("2-3个", "2|3 个")]
    [InlineData("2019-2021年", "2019|2021 年")]
    [InlineData("1%-3%", "1 %|3 %")]
    [InlineData("1月-3月", "1 月|3 月")]
    [InlineData("2019年—2021年", "2019 年|2021 年")]
    [InlineData("2101501-行政运行", "2101501")]
    [InlineData("-5-", "5")]
    [InlineData("页-5-完", "5")]
    [InlineData("提高2个百分点", "2 百分点")]
    [InlineData("自评得分92.5分，等级为优", "92.5 分")]
    [InlineData("接待30批次，200人次", "30 批次|200 人次")]
    [InlineData("约30人", "~30 人")]
    [InlineData("节约30万元", "30 万元")]
    [InlineData("不低于90分", "≥90 分")]
    [InlineData("90分（含）以上", "≥90 分")]
    [InlineData("比100万元以上年度数", "100 万元")]
    [InlineData("100余万元", "~100 万元")]
    [InlineData("三十八万人参加", "38 万人")]
    [InlineData("投入三百二十万元", "320 万元")]
    [InlineData("增长百分之三点五", "3.5 %")]
    [InlineData("增长百分之3.5", "3.5 %")]
    [InlineData("七个部门", "7 个")]
    [InlineData("两万余元", "~2 万元")]
    [InlineData("二〇二四年度", "2024 年")]
    [InlineData("2024年度部门决算", "2024 年")]
    [InlineData("1.2024年度收入", "1|2024 年")]
    [InlineData("12.收入支出", "12")]
    [InlineData("3人员经费", "3")]
    [InlineData("1133.18\n人员经费", "1133.18")]
    [InlineData("完成3项任务", "3 项")]
    [InlineData("2项目支出", "2")]
    [InlineData("3亿", "3 亿")]
    [InlineData("12次/年", "12 次/年")]
    [InlineData("长2.5km，面积30m²", "2.5 km|30 m²")]
    [InlineData("用A4纸，5A级，PM2.5", "")]
    [InlineData("支出￥12.50", "12.50 ¥")]
    [InlineData("每低于5%扣2分", "5 %|2 分")]
    [InlineData("（210类）（11款）", "210 类|11 款")]
    [InlineData("年初预算为12000.00元，支出决算为12,000.00元", "12000.00 元|12000.00 元")]
    [InlineData("比2016年的2017.55万元", "2016 年|2017.55 万元")]
    [InlineData("2023年1-6月", "2023 年|1|6 月")]
    [InlineData("〔2018〕34号", "2018|34 号")]
    [InlineData("90%（含）-95%", "90 %|95 %")]
    [InlineData("标准116元/人，共4408万元", "116 元/人|4408 万元")]
    [InlineData("24小时，70周岁，0.5‰", "24 小时|70 周岁|0.5 ‰")]
    [InlineData("占76.23，比例为 %", "76.23")]
    [InlineData("接待5批次（其中外事0批次），约40人", "5 批次|0 批次|~40 人")]
    [InlineData("减少(增加)0万元", "0 万元")]
    [InlineData("1.14亿元和2,030万元", "1.14 亿元|2030 万元")]
    [InlineData("增加 1 133.18 万元、减少-5.00万元", "1133.18 万元|-5.00 万元")]
    public void Numbers_are_found_with_unit_sign_and_comparator(string text, string expected) => Assert.Equal(expected, Render(text));

    [Theory]
    [InlineData("一是加强管理；二是完善制度")]
    [InlineData("第一，三公经费一般包括")]
    [InlineData("一次性补助")]
    [InlineData("统一管理，十分重要，进一步，一起分析")]
    [InlineData("三分之一")]
    [InlineData("第三个")]
    [InlineData("万元，千元，百分比")]
    [InlineData("十四五规划")]
    [InlineData("三五年")]
    [InlineData("一、基本情况（二）职能")]
    [InlineData("零增长")]
    public void Ordinals_and_idioms_are_no_numbers(string text) => Assert.Empty(NumberReader.Find(text));

    [Theory]
    [InlineData("支出总计,867.48万元", ",867.48万元", NumberFlaws.LostLeadingDigits)]
    [InlineData("总计1,133,18万元", "1,133,18万元", NumberFlaws.MisplacedSeparator)]
    [InlineData("各41,0.5万元", "41,0.5万元", NumberFlaws.MisplacedSeparator)]
    [InlineData("总计1.133.18万元", "1.133.18万元", NumberFlaws.SeveralPoints)]
    [InlineData("总计12.万元", "12.万元", NumberFlaws.LostTrailingDigits)]
    [InlineData("总计.18万元", ".18万元", NumberFlaws.LostLeadingDigits)]
    public void A_damaged_number_is_one_flawed_token(string text, string raw, NumberFlaws flaws)
    {
        var token = Assert.Single(NumberReader.Find(text));
        Assert.Equal((raw, flaws, 0m), (token.Number.Raw, token.Number.Flaws, token.Number.Value));
    }

    [Fact]
    public void A_text_of_separators_only_holds_no_number() => Assert.Empty(NumberReader.Find(",，..．，,、。- —"));

    [Fact]
    public void A_null_text_is_a_bad_call() => Assert.Throws<ArgumentNullException>(() => NumberReader.Find(null!));

    private static string Render(string text) => string.Join('|', NumberReader.Find(text).Select(t =>
    {
        var sign = t.Number.Comparator switch { Comparator.About => "~", Comparator.AtLeast => "≥", Comparator.AtMost => "≤", _ => "" };
        return $"{sign}{t.Number.Value.ToString(CultureInfo.InvariantCulture)} {t.Number.Unit.Symbol}".TrimEnd();
    }));
}
