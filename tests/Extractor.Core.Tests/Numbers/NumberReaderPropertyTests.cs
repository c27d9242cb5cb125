using System.Globalization;
using System.Text;
using Extractor.Core.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Core.Tests.Numbers;

public sealed class NumberReaderPropertyTests
{
    private const string Alphabet = "0123456789０９.,．，。、:：/\\-−–—－+＋ \u00A0\u3000\u2009\n\t%％‰()（）〔〕≥≤><=＝约近不低于超过一二三十百千万亿两零〇点壹贰拾佰仟分之元万元人名次个家年月日至以上下内含余多左右$¥￥▲△AmkKg²㎡整角第";

    private static readonly Config Run = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20_240_601, 7);

    private static Gen<decimal> Values { get; } =
        from whole in Gen.OneOf(Gen.Choose(0, 120), Gen.Choose(0, 99_999), Gen.Choose(0, int.MaxValue))
        from scale in Gen.Choose(0, 6)
        select new decimal(whole, 0, 0, isNegative: false, (byte)scale);

    private static Gen<string> Garbage { get; } =
        Gen.Elements(Alphabet.ToCharArray()).ListOf().Select(c => string.Concat(c));

    private static Gen<(string Text, bool Negative)> Signs(string digits) => Gen.Elements(
        (digits, false), ("+" + digits, false), ("-" + digits, true), ("−" + digits, true), ("–" + digits, true), ("— " + digits, true),
        ("－" + digits, true), ("▲" + digits, true), ($"({digits})", true), ($"（{digits}）", true));

    [Fact]
    public void A_decimal_printed_in_any_supported_way_reads_back() => Check.One(Run, Prop.ForAll(
        Arb.From(from value in Values
                 from separator in Gen.Elements("", ",", "，", "\u2009", "\u00A0", " ")
                 from wide in Gen.Elements(true, false)
                 from signed in Signs(Print(value, separator, wide))
                 from unit in Gen.Elements("", "%", " %", "万元", "\n万元", "人", " 个", "万平方米")
                 select (value, signed, unit)),
        x =>
        {
            var reading = NumberReader.ReadCell(x.signed.Text + x.unit);
            var isLabel = x.unit.Length == 0 && x.signed.Text.Length <= 4 && x.signed.Text[0] is '(' or '（';
            if (isLabel) return reading.Kind == CellKind.Words;
            return reading.Kind == CellKind.Number
                && reading.Number!.Value == (x.signed.Negative ? -x.value : x.value)
                && reading.Number.Decimals == x.value.Scale
                && reading.Number.Unit.Symbol == x.unit.Trim();
        }));

    [Fact]
    public void A_whole_number_printed_in_chinese_numerals_reads_back() => Check.One(Run, Prop.ForAll(
        Arb.From(Gen.Choose(1, 99_999_999)), Arb.From(Gen.Elements(true, false)), (value, formal) =>
        {
            var number = NumberReader.ReadCell(InWords(value, formal) + "元").Number;
            return number is { InWords: true, Decimals: 0 } && number.BaseValue == value;
        }));

    [Fact]
    public void No_text_makes_the_reader_throw() => Check.One(Run.WithMaxTest(20_000), Prop.ForAll(Arb.From(Garbage), text =>
    {
        _ = NumberReader.ReadCell(text);
        _ = NumberReader.Find(text);
        return true;
    }));

    [Fact]
    public void Found_numbers_are_in_order_apart_and_quote_the_text() => Check.One(Run.WithMaxTest(20_000), Prop.ForAll(Arb.From(Garbage), text =>
    {
        var end = 0;
        foreach (var token in NumberReader.Find(text))
        {
            if (token.Span.Start < end || token.Span.Length == 0 || token.Span.Of(text) != token.Number.Raw) return false;
            _ = token.Number.BaseValue;
            end = token.Span.End;
        }

        return true;
    }));

    [Fact]
    public void Flawed_numbers_have_no_value() => Check.One(Run.WithMaxTest(20_000), Prop.ForAll(Arb.From(Garbage), text =>
        NumberReader.Find(text).All(t => t.Number.IsSound || t.Number.Value == 0)
        && (NumberReader.ReadCell(text) is var cell && (cell.Kind == CellKind.Damaged) == (cell.Number is { IsSound: false }))));

    private static string Print(decimal value, string separator, bool wide)
    {
        var format = (separator.Length > 0 ? "#,##0" : "0") + (value.Scale > 0 ? "." + new string('0', value.Scale) : "");
        var text = value.ToString(format, CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);
        return wide ? string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c == '.' ? '．' : c)) : text;
    }

    private static string InWords(int value, bool formal)
    {
        var text = new StringBuilder();
        var wan = value / 10_000;
        var rest = value % 10_000;
        if (wan > 0) Section(text, wan, formal, leading: true).Append('万');
        if (rest > 0) Section(text, rest, formal, leading: wan == 0);
        return text.ToString();
    }

    private static StringBuilder Section(StringBuilder text, int value, bool formal, bool leading)
    {
        var digits = formal ? "零壹贰叁肆伍陆柒捌玖" : "零一二三四五六七八九";
        var units = formal ? "仟佰拾" : "千百十";
        var zero = !leading && value < 1000;
        for (int place = 0, power = 1000; place < 4; place++, power /= 10)
        {
            var digit = value / power % 10;
            if (digit == 0) { zero |= text.Length > 0 && text[^1] != '零' && value % power > 0; continue; }
            if (zero && text.Length > 0) text.Append('零');
            zero = false;
            text.Append(digits[digit]);
            if (place < 3) text.Append(units[place]);
        }

        return text;
    }
}
