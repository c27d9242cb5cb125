using System.Collections.Immutable;
using Extractor.Core.Places;

namespace Extractor.Reports.Forms.Rules;

/// <summary>How a rule gives points.</summary>
public enum RuleKind
{
    /// <summary>By judgement, in proportion, by a formula: no list of points follows from it.</summary>
    Open,

    /// <summary>Full points less a step for each failing: 每超过1%扣2分.</summary>
    Steps,

    /// <summary>One of several values: 90%以上计6分；80%-90%计4分.</summary>
    Tiers,

    /// <summary>Parts that add up: ①…2分；②…2分.</summary>
    Parts,

    /// <summary>One value for reaching the target.</summary>
    Single,
}

/// <summary>Points printed in a rule.</summary>
/// <param name="Value">The points.</param>
/// <param name="Span">The digits in the rule's text.</param>
public readonly record struct RulePoints(decimal Value, CharSpan Span);

/// <summary>A scoring rule as understood from its words (评分标准). Immutable and thread-safe.</summary>
/// <param name="Kind">How it gives points.</param>
/// <param name="Full">The points that make up full marks: one for steps and tiers, several for parts; empty where the rule only says 满分.</param>
/// <param name="Others">Points below full marks that it names.</param>
/// <param name="Steps">Points taken off for a failing.</param>
public sealed record ScoringRule(RuleKind Kind, ImmutableArray<RulePoints> Full, ImmutableArray<decimal> Others, ImmutableArray<decimal> Steps)
{
    private const int MostValues = 400;

    /// <summary>A rule from which nothing follows.</summary>
    public static ScoringRule None { get; } = new(RuleKind.Open, [], [], []);

    /// <summary>The scores it can give for an indicator of some points, best first; empty where any score may follow.</summary>
    /// <param name="weight">The points available.</param>
    public ImmutableArray<decimal> Attainable(decimal weight)
    {
        if (Kind is not (RuleKind.Steps or RuleKind.Tiers)) return [];
        var full = Full.IsEmpty ? weight : Full[0].Value;
        var values = new SortedSet<decimal>(Others) { full, 0m };
        var open = new Queue<decimal>([full]);
        while (open.TryDequeue(out var value) && values.Count < MostValues)
        {
            foreach (var step in Steps)
            {
                if (value - step > 0 && values.Add(value - step)) open.Enqueue(value - step);
            }
        }

        return values.Count >= MostValues ? [] : [.. values.Reverse()];
    }
}
