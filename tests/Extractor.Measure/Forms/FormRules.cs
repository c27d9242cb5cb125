using System.Globalization;

namespace Extractor.Measure.Forms;

/// <summary>Invents indicators with scoring rules as evaluation tables print them, and what the rules can give.</summary>
internal static class FormRules
{
    /// <summary>An indicator of so many points with a rule and a score that the rule can give.</summary>
    public static FormIndicator Invent(Random random, int group, string second, string name, decimal weight, bool judged)
    {
        var indicator = new FormIndicator(group, second, name, weight) { Scoring = Scoring.Rule };
        return judged ? Judged(random, indicator) : Stepped(random, indicator);
    }

    private static string N(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static FormIndicator Stepped(Random random, FormIndicator indicator)
    {
        var w = indicator.Weight;
        var step = new[] { 0.5m, 1m, 2m }[random.Next(3)];
        if (step > w) step = 0.5m;
        var failings = random.Next(3) == 0 ? random.Next(1, 3) : 0;
        var stepped = Math.Max(0, w - (failings * step));
        switch (random.Next(6))
        {
            case 0:
                return indicator with { Rule = $"100%计满分，每低于5%扣{N(step)}分，扣完为止。", Score = stepped };
            case 1:
                return indicator with { Rule = $"控制率≤100%，计{N(w)}分；每超过1个百分点扣{N(step)}分，扣完为止。", Score = stepped };
            case 2:
                return indicator with { Rule = $"100%以下（含）计满分，每超出1%扣{N(step)}分，扣完为止。", Score = stepped };
            case 3 when w >= 4:
                return indicator with { Rule = $"90%（含）以上计{N(w)}分；80%（含）-90%，计{N(w - 2)}分；70%（含）-80%，计{N(w - 3)}分；低于70%计0分。", Score = new[] { w, w, w - 2, w - 3 }[random.Next(4)] };
            case 4 when w >= 3:
                return indicator with { Rule = $"指标值=0，计{N(w)}分；0-10%（含），计{N(w - 1)}分；10-20%（含），计{N(w - 2)}分；大于20%不得分。", Score = new[] { w, w, w - 1, w - 2 }[random.Next(4)] };
            default:
                return indicator with { Rule = $"达到目标值得{N(w)}分，未达到不得分。", Score = w };
        }
    }

    private static FormIndicator Judged(Random random, FormIndicator indicator)
    {
        var w = indicator.Weight;
        switch (random.Next(5))
        {
            case 0 when w % 2 == 0:
                return indicator with { Rule = $"①制度完整，{N(w / 2)}分；②制度得到有效执行，{N(w / 2)}分。", Score = w, Scoring = Scoring.Judged };
            case 1 when w >= 4:
                return indicator with { Rule = $"效果较好的计{N(w)}分；一般计{N(w - 2)}分；无效果或者效果不明显计0分。", Score = random.Next(3) == 0 ? w - 2 : w };
            case 2:
                return indicator with { Rule = "支出符合规定，手续完整，无截留、挤占、挪用。以上情况每出现一例不符合要求的扣1分，扣完为止。", Score = random.Next(3) == 0 ? Math.Max(0, w - 1) : w };
            case 3:
                return indicator with { Rule = "根据考核结果折算得分，视完成情况酌情扣分。", Score = random.Next(3) == 0 ? w - 0.5m : w, Scoring = Scoring.Judged };
            default:
                return indicator with { Rule = $"按规定内容、时限公开的得{N(w)}分，否则不得分。", Score = w };
        }
    }
}
