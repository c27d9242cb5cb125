using System.Buffers;
using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Links;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>An indicator's actual value in a form against what the text says of the same indicator (tt-indicator-fact).</summary>
/// <remarks>
/// A value told in the form itself, or for the department, is that form's. An indicator of several projects' forms is the department's only
/// where two of three values agree: the text's and another form's.
/// </remarks>
public sealed partial class IndicatorFactClaims : IClaimProducer
{
    /// <summary>Words of what should be, was, or is about so.</summary>
    private static readonly SearchValues<string> Plans = SearchValues.Create(["目标", "计划", "力争", "争取", "预计", "要求", "不低于", "以上", "确保", "提高到", "下一步", "约", "近", "上年", "去年"], StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var indicators = report.Forms.SelectMany(f => f.Indicators).Select(i => (Indicator: i, Key: IndicatorName.Key(i.Path[^1])))
            .Where(i => i.Indicator.ActualValue is { Number.IsSound: true } actual && IsMeasured(actual.Unit)).ToList();
        if (indicators.Count == 0) yield break;
        foreach (var (level, form) in Told(report))
        {
            var key = IndicatorName.Key(level.Subject);
            var told = Rounded(level.Amount);
            var same = indicators.Where(i => i.Indicator.ActualValue!.Unit.ComparableWith(told.Unit) && IndicatorName.Same(key, i.Key, report.Entity)).Select(i => i.Indicator).ToList();
            if (form is { } own)
            {
                // Two indicators of the name leave open which one is meant.
                if (same.Where(i => i.Form == own).ToList() is [var only]) yield return Text(report, told, only);
                continue;
            }

            foreach (var indicator in same.Where(i => i.Project is null)) yield return Text(report, told, indicator);
            if (IndicatorName.IsOfEveryProject(key)) continue;
            var projects = same.Where(i => i.Project is not null).ToList();
            var deviating = projects.Where(i => !Agrees(told, i.ActualValue!)).ToList();
            if (deviating is [var one] && projects.Count > 1) yield return Form(told, one);
        }
    }

    /// <summary>What sentences tell, with the form they stand in; null for the department's.</summary>
    private static IEnumerable<(LevelFrame Level, int? Form)> Told(Report report)
    {
        foreach (var level in report.Narrative.Frames.OfType<LevelFrame>().Where(l => IsFact(report, report.Narrative, l)))
        {
            var heading = report.SectionOf(report.Narrative.Passages[level.Passage].Block)?.Title ?? "";
            if (Prospect().IsMatch(heading)) continue;
            var ofProject = report.Forms.FirstOrDefault(f => f.Project is { Length: > 3 } project && heading.Contains(project, StringComparison.Ordinal));
            if (ofProject is not null || !OfProjects().IsMatch(heading)) yield return (level, ofProject?.Index);
        }

        foreach (var level in report.CellNarrative.Frames.OfType<LevelFrame>().Where(l => IsFact(report, report.CellNarrative, l)))
        {
            var table = level.Amount.Place.Cell!.Table;
            if (report.Forms.Where(f => f.Table.Table.Index == table).ToList() is [var form]) yield return (level, form.Index);
        }
    }

    private static bool IsFact(Report report, NarrativeModel model, LevelFrame level) =>
        level is { IsPrior: false, Kind: LevelKind.Actual, Inherited: false } && IsMeasured(level.Amount.Unit) && (level.Year is null || level.Year == report.FiscalYear)
        && IsOfTheYear(report, model.Passages[level.Passage].Text, level.Span);

    private static bool IsMeasured(Unit unit) => unit.Dimension is Dimension.Ratio or Dimension.Count or Dimension.Measure;

    // What a sentence has said of the year, or that it speaks of plans, holds to its end; a section of plans holds nothing else.
    private static bool IsOfTheYear(Report report, string text, CharSpan span)
    {
        var sentence = text[(text.AsSpan(0, span.Start).LastIndexOfAny("。；;") + 1)..span.End];
        var years = Year().Matches(sentence);
        return !sentence.AsSpan().ContainsAny(Plans) && (years.Count == 0 || years[^1].ValueSpan.SequenceEqual(report.FiscalYear?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    // 38万人 stands for all numbers that round to it; a count of ones is exact.
    private static Quantity Rounded(Quantity quantity) =>
        quantity.Unit.Dimension != Dimension.Ratio && quantity.Unit.Scale != 1 ? quantity with { Exactness = Exactness.Rounded, Decimals = quantity.Number.Decimals } : quantity;

    private static bool Agrees(Quantity told, Quantity actual) => RelationOf(actual) switch
    {
        Relation.AtLeast => told.Range.High >= actual.Range.Low,
        Relation.AtMost => told.Range.Low <= actual.Range.High,
        _ => told.Range.Meets(Rounded(actual).Range),
    };

    // An actual value written as a bound bounds the value told.
    private static Relation RelationOf(Quantity actual) => actual.Number.Comparator switch
    {
        Comparator.AtLeast or Comparator.Greater => Relation.AtLeast,
        Comparator.AtMost or Comparator.Less => Relation.AtMost,
        _ => Relation.Equal,
    };

    private static Claim Text(Report report, Quantity told, Indicator indicator) => new("tt-indicator-fact", told, Rounded(indicator.ActualValue!))
    {
        Relation = RelationOf(indicator.ActualValue!),
        Keys = [IndicatorName.Key(indicator.Path[^1]), indicator.Project ?? "department"],
        Arguments = [("indicator", indicator.Path[^1]), ("other", indicator.Actual), ("form", indicator.Project ?? report.Entity ?? "")],
        Certainty = 0.75m,
    };

    private static Claim Form(Quantity told, Indicator indicator) => new("tt-indicator-fact", indicator.ActualValue! with { Exactness = Exactness.Exact }, told with { Exactness = Exactness.Exact })
    {
        // That the two differ is known already; compared as printed, no cause fits by the width of an interval. The form's bound on the text's value, read from the other side.
        Relation = RelationOf(indicator.ActualValue!) switch { Relation.AtLeast => Relation.AtMost, Relation.AtMost => Relation.AtLeast, _ => Relation.Equal },
        Keys = [IndicatorName.Key(indicator.Path[^1]), indicator.Project ?? "department", "form"],
        Arguments = [("indicator", indicator.Path[^1]), ("other", told.Number.Raw), ("form", indicator.Project ?? "")],
        Certainty = 0.7m,
    };

    // A section on projects, other than the report's own title.
    [GeneratedRegex("项目(?!.*报告$)")]
    private static partial Regex OfProjects();

    [GeneratedRegex("下一步|打算|计划|目标设|改进|建议|展望")]
    private static partial Regex Prospect();

    [GeneratedRegex(@"20\d{2}(?=\s*年)")]
    private static partial Regex Year();
}
