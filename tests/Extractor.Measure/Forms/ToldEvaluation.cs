using System.Globalization;
using Extractor.Core.Documents;
using Extractor.Testing;

namespace Extractor.Measure.Forms;

/// <summary>An evaluation told in sentences, with the paragraph of everything that a slip may change.</summary>
/// <param name="Document">The document.</param>
/// <param name="Blocks">Index of the paragraph, by key.</param>
internal sealed record ToldEvaluation(SourceDocument Document, IReadOnlyDictionary<string, int> Blocks)
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八"];

    /// <summary>Whether the evaluation of a seed is told as items with points in brackets, under groups.</summary>
    public static bool IsItems(int seed) => seed % 2 == 1;

    /// <summary>The evaluation of a seed.</summary>
    public static (FormModel Model, FormStyle Style) Model(int seed)
    {
        var style = FormStyle.Of((seed * 4) + 1);
        var inventor = new FormInventor(seed, style);
        return (inventor.Invent(inventor.Department(), null), style);
    }

    /// <summary>Writes the evaluation.</summary>
    public static ToldEvaluation Tell(int seed, FormModel model, FormStyle style, IReadOnlyDictionary<string, string> overrides)
    {
        var builder = new DocumentBuilder($"told-{seed}.txt");
        var blocks = new Dictionary<string, int>(StringComparer.Ordinal);
        var block = 0;
        string At(string key, string text)
        {
            blocks[key] = block;
            return overrides.GetValueOrDefault(key, text);
        }

        void Paragraph(string text)
        {
            builder.Paragraph(text);
            block++;
        }

        builder.Heading(1, $"{model.Name}2023年度部门整体支出绩效自评报告").Heading(2, "一、指标完成情况");
        block = 2;
        if (IsItems(seed)) Items(model, style, At, Paragraph);
        else Indicators(seed, model, style, At, Paragraph);
        builder.Heading(2, "二、评价结论");
        block++;
        var (best, good, fair) = model.Bands;
        Paragraph($"评价结果分为四档：{best}分（含）以上为优，{good}分（含）至{best}分为良，{fair}分（含）至{good}分为中，{fair}分以下为差。");
        Paragraph($"2023年度部门整体支出绩效自评综合得分{At("total", Score(style, Total(seed, model)))}分，评价结果为“{At("grade", model.GradeOf(Total(seed, model)))}”。");
        return new ToldEvaluation(builder.Build(), blocks);
    }

    /// <summary>The total of what is told: items leave the execution rate out and are worth as much less.</summary>
    public static decimal Total(int seed, FormModel model) => IsItems(seed) ? model.Indicators.Sum(i => i.Score) + model.ExecutionWeight : model.Total;

    public static string Score(FormStyle style, decimal value) => value.ToString("0." + new string('0', style.ScoreDecimals), CultureInfo.InvariantCulture);

    public static string Rate(FormStyle style, decimal value) => (value * 100).ToString("0." + new string('0', style.RateDecimals), CultureInfo.InvariantCulture) + "%";

    private static string N(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Indicators(int seed, FormModel model, FormStyle style, Func<string, string, string> at, Action<string> paragraph)
    {
        var (target, actual) = (seed / 2 % 3) switch
        {
            0 => ("该指标预期指标值为{0}", "本次评价{1}为{0}"),
            1 => ("该指标年度指标值为{0}", "全年实际完成值为{0}"),
            _ => ("该指标绩效目标值为{0}", "年末实际完成值为{0}"),
        };
        var rate = model.Funds[0].Actual / model.Funds[0].Final;
        paragraph("（一）指标一：");
        paragraph($"预算执行率：{string.Format(CultureInfo.InvariantCulture, target, "100%")}，{string.Format(CultureInfo.InvariantCulture, actual, Rate(style, rate), "预算执行率")}，该指标完成率为{at("rate", Rate(style, rate))}。该指标权重分值为{N(model.ExecutionWeight)}分，自评得分{at("execution", Score(style, model.ExecutionScore))}分。");
        for (var i = 0; i < model.Indicators.Count; i++)
        {
            var indicator = model.Indicators[i];
            paragraph($"（{Numerals[i + 1]}）指标{Numerals[i + 1]}：");
            var completion = indicator is { IsCounted: true, Rate: { } exact } ? $"，该指标完成率为{at($"c{i}", Rate(style, exact))}" : "";
            var reason = indicator.Reason.Length > 0 ? $"偏差原因：{indicator.Reason}。" : "";
            paragraph($"{indicator.Name}：{string.Format(CultureInfo.InvariantCulture, target, indicator.Target)}，{string.Format(CultureInfo.InvariantCulture, actual, indicator.Actual, indicator.Name)}{completion}。{reason}该指标权重分值为{at($"w{i}", N(indicator.Weight))}分，自评得分{at($"s{i}", indicator.Scoring == Scoring.Full ? N(indicator.Score) : Score(style, indicator.Score))}分。");
        }
    }

    private static void Items(FormModel model, FormStyle style, Func<string, string, string> at, Action<string> paragraph)
    {
        for (var group = 0; group < model.Groups.Count; group++)
        {
            var own = model.Indicators.Index().Where(i => i.Item.Group == group).ToList();
            var extra = group == 0 ? model.ExecutionWeight : 0;
            paragraph($"（{group + 1}）{model.Groups[group]}（{at($"g{group}", N(own.Sum(i => i.Item.Weight) + extra))}分）");
            if (group == 0) paragraph($"①制度建设情况（{N(extra)}分）。全年制度建设任务已完成，该指标得分为{N(extra)}分。");
            for (var i = 0; i < own.Count; i++)
            {
                var (index, indicator) = own[i];
                var label = (char)('①' + i + (group == 0 ? 1 : 0));
                var reason = indicator.Reason.Length > 0 ? $"，{indicator.Reason}" : "";
                var told = at($"a{index}", indicator.IsCounted ? $"经统计，全年实际完成{indicator.Actual}" : "经核实，目标已完成");
                paragraph($"{label}{indicator.Name}（{N(indicator.Weight)}分）。{told}{reason}，该指标得分为{at($"s{index}", indicator.Scoring == Scoring.Full ? N(indicator.Score) : Score(style, indicator.Score))}分。");
            }
        }
    }
}
