using System.Globalization;
using Extractor.Core.Numbers;

namespace Extractor.Core.Tests.Numbers;

public sealed class NumberReaderCellTests
{
    [Theory]
    [InlineData("", CellKind.Empty)]
    [InlineData("  \u00A0\u3000\n\t", CellKind.Empty)]
    [InlineData("\u200B\uFEFF", CellKind.Empty)]
    [InlineData("-", CellKind.Dash)]
    [InlineData("—", CellKind.Dash)]
    [InlineData("——", CellKind.Dash)]
    [InlineData("----", CellKind.Dash)]
    [InlineData(" － ", CellKind.Dash)]
    [InlineData("/", CellKind.Slash)]
    [InlineData("／", CellKind.Slash)]
    [InlineData("无", CellKind.Nil)]
    [InlineData("没有。", CellKind.Nil)]
    [InlineData("无此项", CellKind.Nil)]
    [InlineData("0.00", CellKind.Number)]
    [InlineData("0", CellKind.Number)]
    [InlineData("零", CellKind.Number)]
    public void The_kinds_of_nothing_are_kept_apart(string text, CellKind kind) => Assert.Equal(kind, NumberReader.ReadCell(text).Kind);

    [Theory]
    [InlineData("1133.18", "1133.18", 2)]
    [InlineData(" 1133.18 ", "1133.18", 2)]
    [InlineData("1,133.18", "1133.18", 2)]
    [InlineData("1，133.18", "1133.18", 2)]
    [InlineData("12,345,678.90", "12345678.90", 2)]
    [InlineData("1,133", "1133", 0)]
    [InlineData("１，１３３．１８", "1133.18", 2)]
    [InlineData("1 133.18", "1133.18", 2)]
    [InlineData("1\u00A0133.18", "1133.18", 2)]
    [InlineData("12\u2009345\u2009678", "12345678", 0)]
    [InlineData("1,133.\n18", "1133.18", 2)]
    [InlineData("1,\n133.18", "1133.18", 2)]
    [InlineData("1, 133.18", "1133.18", 2)]
    [InlineData("440.50", "440.50", 2)]
    [InlineData("440.000", "440.000", 3)]
    [InlineData("0012", "12", 0)]
    [InlineData(".50", "0.50", 2)]
    [InlineData("-12.50", "-12.50", 2)]
    [InlineData("−12.50", "-12.50", 2)]
    [InlineData("–12.50", "-12.50", 2)]
    [InlineData("—12.50", "-12.50", 2)]
    [InlineData("－12.50", "-12.50", 2)]
    [InlineData("﹣12.50", "-12.50", 2)]
    [InlineData("‐12.50", "-12.50", 2)]
    [InlineData("‑12.50", "-12.50", 2)]
    [InlineData("- 12.50", "-12.50", 2)]
    [InlineData("+12.50", "12.50", 2)]
    [InlineData("＋12.50", "12.50", 2)]
    [InlineData("(12.50)", "-12.50", 2)]
    [InlineData("（12.50）", "-12.50", 2)]
    [InlineData("(1,133.18)", "-1133.18", 2)]
    [InlineData("(123)", "-123", 0)]
    [InlineData("▲12.50", "-12.50", 2)]
    [InlineData("△ 12.50", "-12.50", 2)]
    [InlineData("一千一百三十三点一八", "1133.18", 2)]
    [InlineData("壹佰贰拾叁", "123", 0)]
    [InlineData("壹贰叁", "123", 0)]
    [InlineData("二〇二四", "2024", 0)]
    [InlineData("十", "10", 0)]
    [InlineData("十二", "12", 0)]
    [InlineData("二十", "20", 0)]
    [InlineData("一百零三", "103", 0)]
    [InlineData("一百一十", "110", 0)]
    [InlineData("一千零一十", "1010", 0)]
    [InlineData("一万零三十", "10030", 0)]
    [InlineData("一亿二千万", "120000000", 0)]
    [InlineData("负三点五", "-3.5", 1)]
    public void A_bare_number_is_read_with_its_printed_decimals(string text, string value, int decimals)
    {
        var reading = NumberReader.ReadCell(text);
        Assert.Equal(CellKind.Number, reading.Kind);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), reading.Number!.Value);
        Assert.Equal(decimals, reading.Number.Decimals);
        Assert.Equal(Unit.Bare, reading.Number.Unit);
        Assert.True(reading.Number.IsSound);
    }

    [Theory]
    [InlineData("1133.18万元", "1133.18", "万元", Dimension.Money, "元", 10000)]
    [InlineData("1133.18 万元", "1133.18", "万元", Dimension.Money, "元", 10000)]
    [InlineData("1133.18\n万元", "1133.18", "万元", Dimension.Money, "元", 10000)]
    [InlineData("12千元", "12", "千元", Dimension.Money, "元", 1000)]
    [InlineData("12百万元", "12", "百万元", Dimension.Money, "元", 1000000)]
    [InlineData("3亿元", "3", "亿元", Dimension.Money, "元", 100000000)]
    [InlineData("3.2万亿元", "3.2", "万亿元", Dimension.Money, "元", 1000000000000)]
    [InlineData("5万美元", "5", "万美元", Dimension.Money, "美元", 10000)]
    [InlineData("¥12.50", "12.50", "¥", Dimension.Money, "元", 1)]
    [InlineData("￥12.50元", "12.50", "元", Dimension.Money, "元", 1)]
    [InlineData("3亿", "3", "亿", Dimension.None, "", 100000000)]
    [InlineData("两万", "2", "万", Dimension.None, "", 10000)]
    [InlineData("三十八万人", "38", "万人", Dimension.Count, "人", 10000)]
    [InlineData("38万人", "38", "万人", Dimension.Count, "人", 10000)]
    [InlineData("1.2万平方米", "1.2", "万平方米", Dimension.Measure, "平方米", 10000)]
    [InlineData("120㎡", "120", "㎡", Dimension.Measure, "平方米", 1)]
    [InlineData("120m²", "120", "m²", Dimension.Measure, "平方米", 1)]
    [InlineData("35公里", "35", "公里", Dimension.Measure, "米", 1000)]
    [InlineData("35km", "35", "km", Dimension.Measure, "米", 1000)]
    [InlineData("12台（套）", "12", "台（套）", Dimension.Count, "台", 1)]
    [InlineData("30批次", "30", "批次", Dimension.Count, "批", 1)]
    [InlineData("200人次", "200", "人次", Dimension.Count, "人次", 1)]
    [InlineData("90分", "90", "分", Dimension.Score, "分", 1)]
    [InlineData("2个百分点", "2", "百分点", Dimension.RatioDifference, "", 0.01)]
    [InlineData("12次/年", "12", "次/年", Dimension.Measure, "次/年", 1)]
    [InlineData("3万元/人", "3", "万元/人", Dimension.Measure, "元/人", 10000)]
    [InlineData("2024年", "2024", "年", Dimension.Measure, "年", 1)]
    [InlineData("30日", "30", "日", Dimension.Measure, "日", 1)]
    [InlineData("6个月", "6", "个月", Dimension.Measure, "月", 1)]
    [InlineData("100百分比", "100", "%", Dimension.Ratio, "", 0.01)]
    public void A_unit_keeps_its_symbol_base_and_scale(string text, string value, string symbol, Dimension dimension, string origin, double scale)
    {
        var reading = NumberReader.ReadCell(text);
        Assert.Equal(CellKind.Number, reading.Kind);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), reading.Number!.Value);
        Assert.Equal(new Unit(symbol, dimension, origin, (decimal)scale), reading.Number.Unit);
    }

    [Theory]
    [InlineData("3.8%", "3.8")]
    [InlineData("3.8 %", "3.8")]
    [InlineData("3.8％", "3.8")]
    [InlineData("-3.8%", "-3.8")]
    [InlineData("(3.8%)", "-3.8")]
    [InlineData("(3.8)%", "-3.8")]
    [InlineData("100.00%", "100.00")]
    [InlineData("百分之三点五", "3.5")]
    [InlineData("百分之3.5", "3.5")]
    [InlineData("百分之百", null)]
    public void Percent_is_one_unit_however_it_is_printed(string text, string? value)
    {
        var reading = NumberReader.ReadCell(text);
        Assert.Equal(value is null ? CellKind.Words : CellKind.Number, reading.Kind);
        if (value is null) return;
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), reading.Number!.Value);
        Assert.Equal(Unit.Percent, reading.Number.Unit);
    }

    [Theory]
    [InlineData("≥95%", Comparator.AtLeast)]
    [InlineData("≥ 95 %", Comparator.AtLeast)]
    [InlineData("≥95%（含）", Comparator.AtLeast)]
    [InlineData("≥95%。", Comparator.AtLeast)]
    [InlineData(">=95%", Comparator.AtLeast)]
    [InlineData("不低于95%", Comparator.AtLeast)]
    [InlineData("不少于 95%", Comparator.AtLeast)]
    [InlineData("95%及以上", Comparator.AtLeast)]
    [InlineData("95%以上", Comparator.AtLeast)]
    [InlineData("95%（含）以上", Comparator.AtLeast)]
    [InlineData("95%以上（含）", Comparator.AtLeast)]
    [InlineData("≤95%", Comparator.AtMost)]
    [InlineData("不超过95%", Comparator.AtMost)]
    [InlineData("95%以内", Comparator.AtMost)]
    [InlineData("95%以下", Comparator.AtMost)]
    [InlineData(">95%", Comparator.Greater)]
    [InlineData("＞95%", Comparator.Greater)]
    [InlineData("大于95%", Comparator.Greater)]
    [InlineData("高于95%", Comparator.Greater)]
    [InlineData("超过95%", Comparator.Greater)]
    [InlineData("<95%", Comparator.Less)]
    [InlineData("低于95%", Comparator.Less)]
    [InlineData("=95%", Comparator.Equal)]
    [InlineData("＝95%", Comparator.Equal)]
    [InlineData("约95%", Comparator.About)]
    [InlineData("近95%", Comparator.About)]
    [InlineData("95%左右", Comparator.About)]
    [InlineData("95%", Comparator.None)]
    public void A_comparator_before_or_behind_is_kept(string text, Comparator comparator)
    {
        var reading = NumberReader.ReadCell(text);
        Assert.Equal(CellKind.Number, reading.Kind);
        Assert.Equal(95m, reading.Number!.Value);
        Assert.Equal(Unit.Percent, reading.Number.Unit);
        Assert.Equal(comparator, reading.Number.Comparator);
    }

    [Theory]
    [InlineData("100余人", 100, "人")]
    [InlineData("100多人", 100, "人")]
    [InlineData("100余", 100, "")]
    [InlineData("3万余元", 3, "万元")]
    [InlineData("三百余万元", 300, "万元")]
    public void Some_more_is_about(string text, int value, string symbol)
    {
        var number = NumberReader.ReadCell(text).Number!;
        Assert.Equal((value, symbol, Comparator.About), ((int)number.Value, number.Unit.Symbol, number.Comparator));
    }

    [Fact]
    public void An_amount_in_formal_words_keeps_its_small_change()
    {
        var number = NumberReader.ReadCell("壹万贰仟叁佰肆拾伍元陆角柒分整").Number!;
        Assert.Equal((12345.67m, 2, Unit.Yuan, true), (number.Value, number.Decimals, number.Unit, number.InWords));
    }

    [Theory]
    [InlineData("1,133,18", NumberFlaws.MisplacedSeparator)]
    [InlineData("1,133,18.00", NumberFlaws.MisplacedSeparator)]
    [InlineData("41, 0.5", NumberFlaws.MisplacedSeparator)]
    [InlineData("11 33.18", NumberFlaws.MisplacedSeparator)]
    [InlineData("12345,678", NumberFlaws.MisplacedSeparator)]
    [InlineData("0,123", NumberFlaws.MisplacedSeparator)]
    [InlineData("1133.1\n8", NumberFlaws.MisplacedSeparator)]
    [InlineData("12.5 13.6", NumberFlaws.MisplacedSeparator | NumberFlaws.SeveralPoints)]
    [InlineData(",867.48", NumberFlaws.LostLeadingDigits)]
    [InlineData("，867.48", NumberFlaws.LostLeadingDigits)]
    [InlineData("1.133.18", NumberFlaws.SeveralPoints)]
    [InlineData("12.", NumberFlaws.LostTrailingDigits)]
    [InlineData("12.万元", NumberFlaws.LostTrailingDigits)]
    [InlineData("12345678901234567890123456789012345", NumberFlaws.TooLong)]
    [InlineData("1.2345678901234567890123456789012345", NumberFlaws.TooLong)]
    [InlineData("1,133,18万元", NumberFlaws.MisplacedSeparator)]
    public void A_damaged_number_is_told_and_never_guessed(string text, NumberFlaws flaws)
    {
        var reading = NumberReader.ReadCell(text);
        Assert.Equal(CellKind.Damaged, reading.Kind);
        Assert.NotEqual(NumberFlaws.None, reading.Number!.Flaws & flaws);
        Assert.Equal(0m, reading.Number.Value);
        Assert.False(reading.Number.IsSound);
    }

    [Theory]
    [InlineData("行政运行")]
    [InlineData("$\\geq 90$")]
    [InlineData("2-3")]
    [InlineData("90-100分")]
    [InlineData("90%~100%")]
    [InlineData("2024-06-30")]
    [InlineData("2024.06.30")]
    [InlineData("2024年6月")]
    [InlineData("1/2")]
    [InlineData("1:2")]
    [InlineData("（1）")]
    [InlineData("(12)")]
    [InlineData("1、")]
    [InlineData("①")]
    [InlineData("A4")]
    [InlineData("1.2E+05")]
    [InlineData("12.50*")]
    [InlineData("万元")]
    [InlineData("元")]
    [InlineData("百")]
    [InlineData("%")]
    [InlineData("≥")]
    [InlineData("三五")]
    [InlineData("一百二")]
    [InlineData("一万二")]
    [InlineData("三人员")]
    [InlineData("100（10）")]
    [InlineData("()")]
    [InlineData("。")]
    [InlineData("；")]
    [InlineData("( )")]
    [InlineData("(")]
    [InlineData("2024619号文")]
    public void Everything_else_is_words(string text) => Assert.Equal(CellKind.Words, NumberReader.ReadCell(text).Kind);
}
