using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms;

/// <summary>Reads the fund block of a form: a header naming 预算数 and 执行数, and the rows under it. Pure and thread-safe.</summary>
internal static partial class FundReader
{
    private enum Role
    {
        None,
        Original,
        Final,
        Actual,
        Rate,
        Weight,
        Score,
    }

    public static ImmutableArray<FundLine> Read(FormCells cells, Unit unit, int firstIndicatorRow)
    {
        var end = firstIndicatorRow < 0 ? cells.Grid.Rows : firstIndicatorRow;
        for (var row = 0; row < end; row++)
        {
            var roles = Roles(cells, row);
            if (!roles.Contains(Role.Actual) || !(roles.Contains(Role.Final) || roles.Contains(Role.Original))) continue;

            // 年度预算数 over the labels heads the block, not a column of figures.
            ImmutableArray<Role> heading = [.. roles.Select((r, column) => r is Role.None || HasFigures(cells, row, end, column) ? r : Role.None)];
            return heading.Contains(Role.Actual) ? Rows(cells, row, end, heading, unit) : [];
        }

        return [];
    }

    private static ImmutableArray<Role> Roles(FormCells cells, int row)
    {
        var roles = new Role[cells.Grid.Columns];
        for (var column = 0; column < roles.Length; column++)
        {
            if (cells.Grid.StartsAt(row, column)) roles[column] = RoleOf(cells.Tight(row, column));

            // Two headers run into one cell, the next left empty: 执行率(B/A)得分.
            // Where a rate has its own column, 执行率得分 is one header.
            var runTogether = column > 0 && roles[column] == Role.None && !roles.AsSpan(0, column - 1).Contains(Role.Rate) && cells.Tight(row, column).Length == 0 && RunTogether().IsMatch(cells.Tight(row, column - 1));
            if (runTogether) (roles[column - 1], roles[column]) = (Role.Rate, Role.Score);
        }

        return [.. roles];
    }

    private static bool HasFigures(FormCells cells, int header, int end, int column) => Enumerable.Range(header + 1, end - header - 1)
        .Any(row => cells.Grid.StartsAt(row, column) && NumberReader.ReadCell(cells.Grid.TextAt(row, column)).Kind == CellKind.Number);

    private static Role RoleOf(string header) =>
        header.Length is 0 or > 24 ? Role.None
        : Weight().IsMatch(header) ? Role.Weight
        : Score().IsMatch(header) ? Role.Score
        : Rate().IsMatch(header) ? Role.Rate
        : Actual().IsMatch(header) ? Role.Actual
        : Original().IsMatch(header) ? Role.Original
        : Final().IsMatch(header) ? Role.Final
        : Role.None;

    private static ImmutableArray<FundLine> Rows(FormCells cells, int header, int end, ImmutableArray<Role> roles, Unit unit)
    {
        var lines = ImmutableArray.CreateBuilder<FundLine>();
        var first = roles.IndexOf(roles.First(r => r != Role.None));
        Quantity? blockWeight = null;
        for (var row = header + 1; row < end; row++)
        {
            var labelColumn = first;
            string label;
            do label = FormCells.Label(cells.Grid.TextAt(row, --labelColumn));
            while (label.Length == 0 && labelColumn > 0);
            if (cells.Grid[row, 0] is { } block && block.Row <= header) blockWeight ??= cells.PointsInLabel(block);
            var line = Line(cells, row, roles, label, unit);
            if (line.FinalBudget is null && line.OriginalBudget is null && line.Actual is null)
            {
                if (label.Length == 0 || lines.Count == 0) continue;
                if (!Part().IsMatch(label)) break;
                continue;
            }

            var isPart = lines.Count > 0 && Part().IsMatch(label);
            lines.Add(line with { IsPart = isPart, Weight = line.Weight ?? (isPart ? null : blockWeight) });
        }

        // A list of tasks with its total below: the total comes first, the tasks are its parts.
        if (lines.Count > 1 && Total().IsMatch(lines[^1].Label)) return [lines[^1] with { IsPart = false }, .. lines.SkipLast(1).Select(l => l with { IsPart = true })];
        return lines.ToImmutable();
    }

    private static FundLine Line(FormCells cells, int row, ImmutableArray<Role> roles, string label, Unit unit)
    {
        Quantity? At(Role role, string header, Unit bare) =>
            roles.IndexOf(role) is >= 0 and var column && cells.Grid[row, column] is { } cell && cell.Row == row ? cells.Number(row, column, $"{label} {header}", header, bare) : null;
        return new FundLine(label)
        {
            OriginalBudget = At(Role.Original, "年初预算数", unit),
            FinalBudget = At(Role.Final, "全年预算数", unit),
            Actual = At(Role.Actual, "全年执行数", unit),
            Rate = At(Role.Rate, "执行率", Unit.Percent),
            Weight = At(Role.Weight, "分值", Unit.Point) is { } weight ? weight with { Exactness = Exactness.Exact } : null,
            Score = At(Role.Score, "得分", Unit.Point),
        };
    }

    [GeneratedRegex("^(?:执行率|完成率|支出率).{0,8}(?:得分|自评分)")]
    private static partial Regex RunTogether();

    [GeneratedRegex("^(?:分值|权重)|(?:分值|权重)(?:[（(].*[)）])?$")]
    private static partial Regex Weight();

    [GeneratedRegex("^得分|自评分|得分(?:[（(].*[)）])?$")]
    private static partial Regex Score();

    [GeneratedRegex("^(?:金额|资金)?(?:合计|总计|小计)$")]
    private static partial Regex Total();

    [GeneratedRegex("执行率|完成率|支出率|[Bb][/／÷][Aa]")]
    private static partial Regex Rate();

    [GeneratedRegex("执行数|支出数|实际支出|决算数|使用数|[（(]B[)）]")]
    private static partial Regex Actual();

    [GeneratedRegex("年初(?:预算|批复|部门预算)")]
    private static partial Regex Original();

    [GeneratedRegex("预算(?:数|总额|金额)|调整后预算|全年预算|[（(]A[)）]")]
    private static partial Regex Final();

    [GeneratedRegex("^其中|财政|资金$|结转|补助|拨款|国债|中央|省|市|区|县|其他|单位|基本支出|项目支出")]
    private static partial Regex Part();
}
