using System.Collections.Immutable;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements;

/// <summary>The statements of a report that belong together and must agree: the department's, each unit's, the budget's. Pure and thread-safe.</summary>
public static class StatementSets
{
    /// <summary>The sets in reading order.</summary>
    public static ImmutableArray<FactIndex> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Statements.GroupBy(s => (s.IsBudget, s.Set)).Select(g => new FactIndex(g))];
    }
}
