using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Forms.Claims;

/// <summary>Budget, actual and score of a project in a list of projects are those of its form (tt-project-table).</summary>
public sealed partial class ProjectLists : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var own = report.Forms.SelectMany(f => f.Tables).Select(t => t.Table.Index).ToHashSet();
        var byProject = report.Forms.Where(f => f.Project is not null).GroupBy(f => f.Project!).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single());
        if (byProject.Count == 0) yield break;
        foreach (var table in report.Tables.Where(t => !own.Contains(t.Table.Index)))
        {
            for (var row = 1; row < table.Grid.Rows; row++)
            {
                for (var column = 0; column < table.Grid.Columns; column++)
                {
                    if (!byProject.TryGetValue(WhiteSpace.Remove(table.Grid.TextAt(row, column)), out var form)) continue;
                    foreach (var claim in Row(report, table, row, column, form)) yield return claim;
                    break;
                }
            }
        }
    }

    private static IEnumerable<Claim> Row(Report report, CaptionedTable table, int row, int nameColumn, EvaluationForm form)
    {
        var line = form.FundLines.FirstOrDefault(l => !l.IsPart);
        for (var column = nameColumn + 1; column < table.Grid.Columns; column++)
        {
            var header = WhiteSpace.Remove(table.Grid.TextAt(0, column));
            var (what, inForm) = Actual().IsMatch(header) ? ("actual", line?.Actual)
                : Budget().IsMatch(header) ? ("budget", line?.FinalBudget ?? line?.OriginalBudget)
                : Score().IsMatch(header) ? ("score", form.Total) : ("", null);
            if (inForm is null || table.Grid[row, column] is not { } cell || cell.Row != row) continue;
            var unit = what == "score" ? Unit.Point : header.Contains("万元", StringComparison.Ordinal) ? Unit.TenThousandYuan : table.Unit ?? inForm.Unit;
            if (CellQuantities.Read(report.Document, table.Table, cell, form.Project!, header, unit) is { IsBlank: false } told) yield return ProjectTies.Tie(form, what, told, inForm);
        }
    }

    [GeneratedRegex("执行数|实际支出|支出数")]
    private static partial Regex Actual();

    [GeneratedRegex("^(?:全年|年度|调整后)?预算(?:数|金额|总额)")]
    private static partial Regex Budget();

    [GeneratedRegex("^(?:自评)?(?:得分|总分|评分)$")]
    private static partial Regex Score();
}
