using System.Collections.Immutable;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Forms;

/// <summary>A list of indicators with their targets that scores nothing: what was planned. Immutable and thread-safe.</summary>
/// <param name="Table">The table it was read from.</param>
/// <param name="Indicators">Its indicators in printed order; their <see cref="Indicator.Form"/> is -1.</param>
public sealed record IndicatorPlan(CaptionedTable Table, ImmutableArray<Indicator> Indicators)
{
    /// <summary>The plans among a report's tables that are neither statements nor forms. Both are filled already.</summary>
    /// <param name="report">The report.</param>
    public static ImmutableArray<IndicatorPlan> Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var known = report.Statements.Select(s => s.Table.Table.Index).Concat(report.Forms.SelectMany(f => f.Tables).Select(t => t.Table.Index)).ToHashSet();
        return [.. report.Tables.Where(t => !known.Contains(t.Table.Index)).Select(t => Of(report, t)).OfType<IndicatorPlan>()];
    }

    private static IndicatorPlan? Of(Report report, CaptionedTable table)
    {
        for (var row = 0; row < table.Grid.Rows; row++)
        {
            if (IndicatorHeader.Read(table.Grid, row) is not { } header || header.Column(ColumnRole.Target) < 0) continue;
            var (indicators, _) = IndicatorReader.Read(new FormCells(report.Document, table.Grid), header, new LevelTrail(header.Levels.Length, []), -1, null);
            return indicators.IsEmpty ? null : new IndicatorPlan(table, indicators);
        }

        return null;
    }
}
