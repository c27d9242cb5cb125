using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Links;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Amounts and counts that another one bounds: staff by posts (headcount-over), agency operating costs by operating costs (operating-cost-bound), fiscal-funded vehicles by all vehicles (vehicle-stock).</summary>
public sealed class BoundClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ImmutableArray<LevelFrame> levels = [.. report.Narrative.Frames.OfType<LevelFrame>().Where(l => l is { IsPrior: false, Kind: LevelKind.Actual })];
        foreach (var claim in Staff(levels)) yield return claim;
        if (OperatingCosts(report, levels) is { } costs) yield return costs;
        if (Vehicles(levels) is { } vehicles) yield return vehicles;
    }

    // "编制12名，实有15人": the posts named last in the paragraph bound the staff named next.
    private static IEnumerable<Claim> Staff(ImmutableArray<LevelFrame> levels)
    {
        foreach (var passage in levels.Where(l => l.Amount.Unit.Base == "人").GroupBy(l => l.Passage))
        {
            LevelFrame? posts = null;
            foreach (var level in passage)
            {
                var (isPosts, isStaff) = (IsPosts(level.Subject), IsStaff(level.Subject));
                if (isPosts && !isStaff && !level.Inherited) posts = posts is not null && IsKind(level.Subject) ? posts : level;
                if (!isStaff || posts is null) continue;
                yield return new Claim("headcount-over", level.Amount, posts.Amount) { Relation = Relation.AtMost, Keys = [posts.Subject], Arguments = [("posts", posts.Amount.Number.Raw)], Certainty = 0.7m };
                posts = null;
            }
        }
    }

    private static bool IsPosts(string subject) => subject.Contains("编制", StringComparison.Ordinal) && !subject.Contains("编外", StringComparison.Ordinal);

    private static bool IsKind(string subject) => subject.StartsWith("行政编制", StringComparison.Ordinal) || subject.StartsWith("事业编制", StringComparison.Ordinal) || subject.StartsWith("工勤", StringComparison.Ordinal);

    private static bool IsStaff(string subject) =>
        subject.StartsWith("实有", StringComparison.Ordinal) || subject.StartsWith("在职实有", StringComparison.Ordinal) || subject.StartsWith("在编", StringComparison.Ordinal) || subject.Contains("在职在编", StringComparison.Ordinal) || subject.Contains("实有在编", StringComparison.Ordinal);

    private static Claim? OperatingCosts(Report report, ImmutableArray<LevelFrame> levels)
    {
        var costs = levels.FirstOrDefault(l => l.Subject.Contains("机关运行经费", StringComparison.Ordinal) && l.Amount.Unit.Dimension == Dimension.Money);
        var bound = report.MainFacts.Find(StatementKind.BasicExpenditureByEconomicCode, LineConcepts.Operating, ColumnConcepts.Amount)?.Quantity
            ?? levels.FirstOrDefault(l => SubjectLinks.IsOperatingTotal(l.Subject) && l.Amount.Unit.Dimension == Dimension.Money)?.Amount;
        if (costs is null || bound is null || bound.Value == 0) return null;
        return new Claim("operating-cost-bound", costs.Amount, bound) { Relation = Relation.AtMost, Keys = ["机关运行经费"], Certainty = 0.8m };
    }

    private static Claim? Vehicles(ImmutableArray<LevelFrame> levels)
    {
        var cars = levels.Where(l => l.Amount.Unit.Base == "辆").ToList();
        var stock = cars.FirstOrDefault(l => l.Subject.Contains("保有量", StringComparison.Ordinal));
        var all = cars.FirstOrDefault(l => l.Subject is "车辆" or "公务车辆" || l.Subject.EndsWith("有车辆", StringComparison.Ordinal));
        if (stock is null || all is null || stock.Passage == all.Passage) return null;
        return new Claim("vehicle-stock", stock.Amount, all.Amount) { Relation = Relation.AtMost, Keys = ["vehicles"], Arguments = [("all", all.Amount.Number.Raw)], Certainty = 0.6m };
    }
}
