using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Forms.Claims;

/// <summary>A list of the projects evaluated: their names, and their budgets where it prints them. Immutable and thread-safe.</summary>
/// <param name="Names">The projects, one a row.</param>
/// <param name="Budgets">Their budgets; fewer than the names where some are not printed.</param>
internal sealed partial record ProjectList(ImmutableArray<string> Names, ImmutableArray<Quantity> Budgets)
{
    private const int Farthest = 14;

    /// <summary>The first list of projects that follows a block, or null where none does.</summary>
    public static ProjectList? After(Report report, int block)
    {
        var forms = report.Forms.SelectMany(f => f.Tables).Select(t => t.Table.Index).ToHashSet();
        foreach (var table in report.Tables)
        {
            if (table.Table.Block <= block || table.Table.Block > block + Farthest || forms.Contains(table.Table.Index)) continue;
            if (Read(report, table) is { } list) return list;
        }

        return null;
    }

    private static ProjectList? Read(Report report, CaptionedTable table)
    {
        var headers = Enumerable.Range(0, table.Grid.Columns).Select(c => WhiteSpace.Remove(table.Grid.TextAt(0, c))).ToList();
        var (name, budget) = (headers.IndexOf("项目名称"), headers.FindIndex(h => Budget().IsMatch(h)));
        if (name < 0 || !headers.Any(h => Evaluated().IsMatch(h))) return null;
        var names = ImmutableArray.CreateBuilder<string>();
        var budgets = ImmutableArray.CreateBuilder<Quantity>();
        for (var row = 1; row < table.Grid.Rows; row++)
        {
            var label = WhiteSpace.Remove(table.Grid.TextAt(row, name));
            if (label.Length == 0 || Total().IsMatch(label) || Total().IsMatch(WhiteSpace.Remove(table.Grid.TextAt(row, 0)))) continue;
            names.Add(label);
            if (budget < 0 || table.Grid[row, budget] is not { } cell || cell.Row != row) continue;
            var unit = headers[budget].Contains("万元", StringComparison.Ordinal) ? Unit.TenThousandYuan : table.Unit ?? Unit.TenThousandYuan;
            if (CellQuantities.Read(report.Document, table.Table, cell, label, headers[budget], unit) is { IsBlank: false } value) budgets.Add(value);
        }

        return names.Count == 0 ? null : new ProjectList(names.ToImmutable(), budgets.ToImmutable());
    }

    [GeneratedRegex("^(?:全年|年度|调整后)?预算(?:数|金额|总额)|^(?:项目)?资金(?:总额|金额)?")]
    private static partial Regex Budget();

    [GeneratedRegex("执行数|得分|自评|等级")]
    private static partial Regex Evaluated();

    [GeneratedRegex("^(?:合计|总计|小计)$")]
    private static partial Regex Total();
}
