using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Forms;

/// <summary>Reads the indicator rows under one header. Pure and thread-safe.</summary>
internal static partial class IndicatorReader
{
    /// <summary>The indicators, and the row the block ends before. Their groups and the points of these go to the trail.</summary>
    public static (ImmutableArray<Indicator> Indicators, int End) Read(FormCells cells, IndicatorHeader header, LevelTrail trail, int form, string? project)
    {
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        var row = header.FirstRow;
        for (; row < cells.Grid.Rows; row++)
        {
            if (EndsBlock(cells, row) || IndicatorHeader.Read(cells.Grid, row) is not null) break;
            if (Banner(cells, row) is { } banner)
            {
                trail.Banner(cells, banner, row);
                continue;
            }

            trail.Follow(cells, header, row);
            if (Indicator(cells, header, row, trail.Path(), form, project) is { } indicator) indicators.Add(indicator);
        }

        trail.Close(row);
        return (indicators.ToImmutable(), row);
    }

    /// <summary>Whether a row closes the indicators: a total, a remark, a reason block.</summary>
    public static bool EndsBlock(FormCells cells, int row) => Closing().IsMatch(cells.Tight(row, 0)) || Closing().IsMatch(cells.Tight(row, 1));

    /// <summary>A row that is one cell over the whole width names a group (目标1（40分）).</summary>
    private static Cell? Banner(FormCells cells, int row) => cells.Grid[row, 0] is { } cell && cell.ColumnSpan == cells.Grid.Columns && cell.Text.Length > 0 ? cell : null;

    private static Indicator? Indicator(FormCells cells, IndicatorHeader header, int row, ImmutableArray<string> path, int form, string? project)
    {
        var nameColumn = header.Levels.LastOrDefault(c => cells.Grid[row, c] is { Text.Length: > 0 }, -1);
        if (nameColumn < 0 || cells.Grid[row, nameColumn] is not { } nameCell) return null;
        var last = header.Levels[^1];

        // A merged name owns one indicator, read on its first row.
        if (nameColumn == last && nameCell.Row != row) return null;
        if (path.IsEmpty) return null;
        var name = path[^1];
        string Text(ColumnRole role) => header.Column(role) is >= 0 and var column ? cells.Grid.TextAt(row, column).Trim() : "";
        Provenance? Where(ColumnRole role, string label) =>
            header.Column(role) is >= 0 and var column && cells.Grid[row, column] is { } cell ? cells.Place(cell, new CharSpan(0, cell.Text.Length), name, label) : null;
        var weightColumn = WeightColumn(header, last);
        var indicator = new Indicator(form, path, cells.Place(nameCell, new CharSpan(0, nameCell.Text.Length), name, ""))
        {
            Target = Target(cells, header, row),
            Actual = Text(ColumnRole.Actual),
            TargetValue = TargetValue(cells, header, row, name),
            ActualValue = ActualValue(cells, header, row, name),
            ActualPlace = Where(ColumnRole.Actual, "完成值"),
            RulePlace = Where(ColumnRole.Rule, "评分标准"),
            Rule = Text(ColumnRole.Rule),
            Reason = Reasons(cells, header, row),
            Weight = weightColumn < 0 ? cells.PointsInLabel(nameCell) : cells.Points(row, weightColumn, name),
            Score = header.Column(ColumnRole.Score) is >= 0 and var score ? cells.Number(row, score, name, "得分", Unit.Point) : null,
            Completion = header.Column(ColumnRole.Completion) is >= 0 and var completion ? cells.Number(row, completion, name, "完成率", Unit.Percent) : null,
            Coefficient = header.Column(ColumnRole.Coefficient) is >= 0 and var share ? cells.Number(row, share, $"{name} 得分系数", "得分系数", Unit.Percent) : null,
            Project = project,
        };
        return indicator.Weight is null && indicator.Score is null && indicator.Target.Length == 0 && indicator.Actual.Length == 0 ? null : indicator;
    }

    /// <summary>The target with its relation and unit where these have columns of their own (≥, 120, 期).</summary>
    private static string Target(FormCells cells, IndicatorHeader header, int row)
    {
        string Text(ColumnRole role) => header.Column(role) is >= 0 and var column ? cells.Grid.TextAt(row, column).Trim() : "";
        var value = Text(ColumnRole.Target);
        if (value.Length == 0 || ValueText.Number(value) is not { Unit.Dimension: Dimension.None, Comparator: Comparator.None }) return value;
        var relation = Text(ColumnRole.Relation);
        return (Sign().IsMatch(relation) ? relation : "") + value + Text(ColumnRole.Unit);
    }

    private static Quantity? TargetValue(FormCells cells, IndicatorHeader header, int row, string name)
    {
        if (header.Column(ColumnRole.Target) is not (>= 0 and var column) || cells.Number(row, column, $"{name} 指标值", "指标值", Unit.Bare) is not { } value) return null;
        return ValueText.Number(Target(cells, header, row)) is { } whole && whole.Value == value.Number.Value ? value with { Number = whole, Unit = whole.Unit } : value;
    }

    /// <summary>The actual value; a unit in a column of its own is the target's and the actual value's alike.</summary>
    private static Quantity? ActualValue(FormCells cells, IndicatorHeader header, int row, string name)
    {
        if (header.Column(ColumnRole.Actual) is not (>= 0 and var column) || cells.Number(row, column, $"{name} 完成值", "完成值", Unit.Bare) is not { } value) return null;
        if (value.Unit != Unit.Bare || header.Column(ColumnRole.Unit) is not (>= 0 and var unit)) return value;
        var text = cells.Grid.TextAt(row, column).Trim() + cells.Grid.TextAt(row, unit).Trim();
        return ValueText.Number(text) is { } whole && whole.Value == value.Number.Value ? value with { Number = whole with { Raw = value.Number.Raw }, Unit = whole.Unit } : value;
    }

    /// <summary>Reason and measures may stand in columns of their own (未达标原因, 改进措施): both are read.</summary>
    private static string Reasons(FormCells cells, IndicatorHeader header, int row) => string.Join("；", Enumerable.Range(0, header.Roles.Length)
        .Where(c => header.Roles[c] == ColumnRole.Reason).Select(c => cells.Grid.TextAt(row, c).Trim()).Where(t => t.Length > 0));

    /// <summary>The points of the indicators themselves: the weight column after the last level, or the only one that no other level claims.</summary>
    private static int WeightColumn(IndicatorHeader header, int lastLevel)
    {
        for (var column = header.Roles.Length - 1; column > lastLevel; column--)
        {
            if (header.Roles[column] == ColumnRole.Weight) return column;
        }

        return -1;
    }

    [GeneratedRegex("^(?:[≥≤≧≦><＞＜=＝]|[>＞<＜][=＝]|大于等于|小于等于|大于|小于|等于|不少于|不低于|不超过)$")]
    private static partial Regex Sign();

    [GeneratedRegex("^(?:总分|总得分|合计(?:得分)?|总计|得分合计|自评总分|评价等级|自评等级|说明|备注|注[：:]|偏差|改进|未完成|其他需要|填报人|联系)")]
    private static partial Regex Closing();
}
