namespace Extractor.Ingest.Tests.Html;

/// <summary>Text as a browser lays it out.</summary>
public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("<p> a \n\t b </p>", "a b")]
    [InlineData("<p>决算\n      报告</p>", "决算报告")]
    [InlineData("<p>决算 报告</p>", "决算 报告")]
    [InlineData("<p>共\n12个</p>", "共 12个")]
    [InlineData("<p>1<b>1</b><span>33</span>.<i>18</i></p>", "1133.18")]
    [InlineData("<p>1&nbsp;133.18</p>", "1 133.18")]
    [InlineData("<p>　　首行缩进　　</p>", "首行缩进")]
    [InlineData("<p>部门：甲局　　　单位：万元</p>", "部门：甲局   单位：万元")]
    [InlineData("<p>1,1\u200B33.18\uFEFF</p>", "1,133.18")]
    [InlineData("<p>甲<br>乙<br/> 丙</p>", "甲\n乙\n丙")]
    [InlineData("<p><br>甲<br></p>", "甲")]
    [InlineData("<p>甲 <b> 乙</b></p>", "甲 乙")]
    [InlineData("<p>&#160;&#160;</p><p>甲</p>", "甲")]
    public void One_paragraph_is_read_as(string markup, string text) => Assert.Equal([text], Pages.Texts(markup));

    [Fact]
    public void Text_between_blocks_is_a_block_of_its_own() =>
        Assert.Equal(["前言", "一段", "中间", "尾"], Pages.Texts("<div>前言<p>一段</p>中间<div>尾</div></div>"));

    [Fact]
    public void Indented_lines_of_one_element_are_paragraphs() =>
        Assert.Equal(["一、概况", "正文一\n续行", "正文二"], Pages.Texts("<div>　　一、概况<br>　　正文一<br>续行<br><br>正文二</div>"));

    [Theory]
    [InlineData("<p>10<sup>4</sup>元</p>", "10⁴元")]
    [InlineData("<p>360m<sup>2</sup></p>", "360m²")]
    [InlineData("<p>CO<sub>2</sub></p>", "CO2")]
    [InlineData("<p>预算<sup>1,133.18</sup>万元</p>", "预算1,133.18万元")]
    [InlineData("<p><sub>57</sub></p>", "57")]
    public void Raised_digits_do_not_run_into_numbers(string markup, string text) => Assert.Equal([text], Pages.Texts(markup));
}
