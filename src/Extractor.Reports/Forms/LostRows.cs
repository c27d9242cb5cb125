using Extractor.Reports.Claims;
using Extractor.Reports.Forms.Claims;

namespace Extractor.Reports.Forms;

/// <summary>Tells a form that lacks rows from one that adds up wrongly: points and scores then both miss their totals. Pure and thread-safe.</summary>
/// <remarks>Rows are lost in reading, at a break between pages, far more often than in print: the reader is suspected first.</remarks>
public static class LostRows
{
    /// <summary>The points of the rows that are missing, or null where none are.</summary>
    /// <param name="form">The form.</param>
    public static decimal? Points(EvaluationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Total is not { } total) return null;
        var gap = Gap(form);
        var scores = total.Value - ScoreSum.Scores(form).Sum(s => s.Value);
        if (gap <= 0 || scores <= 0) return null;
        if (scores > gap)
        {
            // A slip in the points of one indicator, beside rows that are missing: the one group whose own parts fall short says how many.
            return Short(form) is [var only] && LevelBelow(form, only) is { } printed && only.Weight.Value - printed is var points && scores <= points ? points : null;
        }

        if (form.FundLines.Any(l => l is { Score: null, Actual: { } actual, FinalBudget.Value: > 0 } && Math.Abs(scores - (gap * actual.Value / l.FinalBudget.Value)) < 0.05m && actual.Value < l.FinalBudget.Value)) return null;

        // Points of no printed total or group are an item that the form does not list, as the rate of execution.
        return form.TotalWeight is not null || Group(form) is not null ? gap : null;
    }

    /// <summary>The innermost group whose points miss as many as the form, or the one whose printed levels below fall short; null where no printed group does.</summary>
    /// <param name="form">The form.</param>
    public static LevelWeight? Group(EvaluationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var gap = Gap(form);
        return form.LevelWeights.Where(g => g.Weight.Value - Below(form, g).Sum(w => w.Value) == gap).MaxBy(g => g.Path.Length)
            ?? (Short(form) is [var only] && LevelBelow(form, only) is not null ? only : null);
    }

    /// <summary>Whether the missing rows may belong to a group: it is the one that lacks them, or around it; any group where none stands out.</summary>
    /// <param name="lacking">The group that lacks them (<see cref="Group"/>), or null.</param>
    /// <param name="group">The group in question.</param>
    internal static bool MayLack(LevelWeight? lacking, LevelWeight group) =>
        lacking is null || lacking.Path.AsSpan().StartsWith(group.Path.AsSpan());

    /// <summary>The points of the first level where they are printed for every indicator, null otherwise.</summary>
    /// <param name="form">The form.</param>
    internal static IReadOnlyList<Quantity>? FirstLevel(EvaluationForm form)
    {
        var first = form.LevelWeights.Where(g => g.Path.Length == 1).ToList();
        return first.Count > 1 && form.Indicators.All(i => i.Place.Cell is { } cell && first.Exists(g => g.Covers(cell))) ? [.. first.Select(g => g.Weight)] : null;
    }

    /// <summary>The groups that print more points than stand right below them.</summary>
    private static List<LevelWeight> Short(EvaluationForm form) =>
        [.. form.LevelWeights.Where(g => g.Weight.Value > (LevelBelow(form, g) ?? Below(form, g).Sum(w => w.Value)))];

    /// <summary>The points of the printed level right below a group, or null where that level does not cover all its indicators.</summary>
    private static decimal? LevelBelow(EvaluationForm form, LevelWeight group)
    {
        var below = form.LevelWeights.Where(g => g.Path.Length == group.Path.Length + 1 && g.Path.AsSpan().StartsWith(group.Path.AsSpan())).ToList();
        var inside = form.Indicators.Where(i => group.Covers(i.Place.Cell!)).ToList();
        return below.Count > 0 && inside.TrueForAll(i => below.Exists(g => g.Covers(i.Place.Cell!))) ? below.Sum(g => g.Weight.Value) : null;
    }

    private static decimal Gap(EvaluationForm form) =>
        (FirstLevel(form)?.Sum(w => w.Value) ?? form.TotalWeight?.Value ?? 100m) - Listed(form).Sum(w => w.Value);

    /// <summary>The points of the indicators under a group; a merged cell counts once.</summary>
    internal static IEnumerable<Quantity> Below(EvaluationForm form, LevelWeight group) =>
        form.Indicators.Where(i => group.Covers(i.Place.Cell!)).Select(i => i.Weight).OfType<Quantity>().DistinctBy(SharedCell.Of);

    /// <summary>All points that add up to the total: of the indicators, and of the fund block where it is scored.</summary>
    /// <param name="form">The form.</param>
    public static IReadOnlyList<Quantity> Listed(EvaluationForm form) =>
        [.. Weights(form), .. form.FundLines.Where(f => f is { IsPart: false, Score: not null } && CountsFunds(form)).Select(f => f.Weight).OfType<Quantity>()];

    /// <summary>Whether the score of the fund block is part of the total: not where the indicators alone make up all points (预算执行率 among them).</summary>
    /// <param name="form">The form.</param>
    internal static bool CountsFunds(EvaluationForm form) => Weights(form).Sum(w => w.Value) != (form.TotalWeight?.Value ?? 100m);

    private static IEnumerable<Quantity> Weights(EvaluationForm form) => form.Indicators.Select(i => i.Weight).OfType<Quantity>().DistinctBy(SharedCell.Of);

    /// <summary>Why a sum of the form proves nothing, or null where no rows are missing.</summary>
    internal static NotChecked? Reason(EvaluationForm form) =>
        Points(form) is { } points ? new NotChecked("not-checked.rows-missing", false, [("points", points.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))]) : null;
}
