using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Core.Places;

namespace Extractor.Reports.Forms.Rules;

/// <summary>Reads scoring rules out of their words. Pure and thread-safe.</summary>
public static partial class ScoringRuleReader
{
    /// <summary>The rule that a text states; <see cref="ScoringRule.None"/> where it leaves room for judgement or is not understood.</summary>
    public static ScoringRule Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0 || Judged().IsMatch(text)) return ScoringRule.None;
        var awards = ImmutableArray.CreateBuilder<RulePoints>();
        var steps = ImmutableArray.CreateBuilder<decimal>();
        foreach (Match match in Points().Matches(text))
        {
            var digits = match.Groups["n"];
            if (!decimal.TryParse(digits.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return ScoringRule.None;
            if (match.Groups["minus"].Success) steps.Add(value);
            else awards.Add(new RulePoints(value, new CharSpan(digits.Index, digits.Index + digits.Length)));
        }

        if (steps.Count > 0 && !Step().IsMatch(text)) return ScoringRule.None;
        var nothing = Nothing().IsMatch(text);
        var parts = PartLabel().Count(text);
        if (parts > 1 && steps.Count == 0) return awards.Count == parts ? new ScoringRule(RuleKind.Parts, awards.ToImmutable(), [], []) : ScoringRule.None;
        if (parts > 1 && awards.Count > 0) return ScoringRule.None;
        if (steps.Count > 0) return WithSteps(awards, steps.ToImmutable());
        if (awards.Count == 0) return ScoringRule.None;
        var best = awards.MaxBy(a => a.Value);
        var others = awards.Select(a => a.Value).Where(v => v != best.Value).ToImmutableArray();
        return new ScoringRule(others.Length > 0 || nothing ? RuleKind.Tiers : RuleKind.Single, Full().IsMatch(text) ? [] : [best], others, []);
    }

    private static ScoringRule WithSteps(ImmutableArray<RulePoints>.Builder awards, ImmutableArray<decimal> steps)
    {
        if (awards.Count == 0) return new ScoringRule(RuleKind.Steps, [], [], steps);
        var best = awards.MaxBy(a => a.Value);
        return new ScoringRule(RuleKind.Steps, [best], [.. awards.Select(a => a.Value).Where(v => v != best.Value)], steps);
    }

    // 酌情, 按比例, a range of deductions or a formula: any score may follow.
    [GeneratedRegex(@"酌情|比例|折算|线性|插值|内插|相应|适当|视情|百分比(?:计|得)|加\s*\d+(?:\.\d+)?\s*分|\d\s*[-—~至到]\s*\d+(?:\.\d+)?\s*分|得分\s*[=＝]|[*×]")]
    private static partial Regex Judged();

    [GeneratedRegex(@"(?<minus>扣(?:减|除)?(?:分)?\s*)?(?<![\d.])(?<n>\d+(?:\.\d+)?)\s*分(?![之钟级类别])")]
    private static partial Regex Points();

    [GeneratedRegex(@"每[^。；;]{0,40}?扣|一(?:例|项|次|处|个)[^。；;]{0,20}?扣")]
    private static partial Regex Step();

    [GeneratedRegex("不得分|不计分|得零分|否则")]
    private static partial Regex Nothing();

    [GeneratedRegex("满分")]
    private static partial Regex Full();

    [GeneratedRegex(@"[①-⑳]|(?:^|[；;。\n])\s*(?:[（(]\d[)）]|\d[、.．](?!\d))")]
    private static partial Regex PartLabel();
}
