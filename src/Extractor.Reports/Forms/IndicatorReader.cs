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
    private const int OpenEnd = int.MaxValue;

    /// <summary>The indicators, the points of the levels above them, and the row the block ends before.</summary>
    public static (ImmutableArray<Indicator> Indicators, ImmutableArray<LevelWeight> Weights, int End) Read(FormCells cells, IndicatorHeader header, int form, string? project)
    {
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        var weights = ImmutableArray.CreateBuilder<LevelWeight>();
        var path = new string[header.Levels.Length];
        var row = header.FirstRow;
        for (; row < cells.Grid.Rows; row++)
        {
            if (EndsBlock(cells, row) || IndicatorHeader.Read(cells.Grid, row) is not null) break;
            if (Banner(cells, row) is { } banner)
            {
                CloseBanner(weights, row);
                if (cells.PointsInLabel(banner) is { } points) weights.Add(new LevelWeight([points.Name], points, row + 1, OpenEnd));
                continue;
            }

            FollowPath(cells, header, row, path, weights);
            if (Indicator(cells, header, row, path, form, project) is { } indicator) indicators.Add(indicator);
        }

        CloseBanner(weights, row);
        return (indicators.ToImmutable(), weights.ToImmutable(), row);
    }

    /// <summary>A group named by a banner runs until the next banner or the end of the block.</summary>
    private static void CloseBanner(ImmutableArray<LevelWeight>.Builder weights, int row)
    {
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i].EndRow == OpenEnd) weights[i] = weights[i] with { EndRow = row };
        }
    }

    /// <summary>Whether a row closes the indicators: a total, a remark, a reason block.</summary>
    public static bool EndsBlock(FormCells cells, int row) => Closing().IsMatch(cells.Tight(row, 0)) || Closing().IsMatch(cells.Tight(row, 1));

    /// <summary>A row that is one cell over the whole width names a group (目标1（40分）).</summary>
    private static Cell? Banner(FormCells cells, int row) => cells.Grid[row, 0] is { } cell && cell.ColumnSpan == cells.Grid.Columns && cell.Text.Length > 0 ? cell : null;

    private static void FollowPath(FormCells cells, IndicatorHeader header, int row, string[] path, ImmutableArray<LevelWeight>.Builder weights)
    {
        for (var level = 0; level < header.Levels.Length; level++)
        {
            var column = header.Levels[level];
            if (cells.Grid[row, column] is not { } cell || cell.Text.Length == 0)
            {
                // Texts know no merged cells: an empty label goes on from the row above.
                if (!string.IsNullOrEmpty(path[level])) Extend(weights, Path(path, level), row + 1);
                continue;
            }

            var label = FormCells.Label(cell.Text);
            var isNew = cell.Row == row && cell.Column == column;
            var goesOn = isNew && string.Equals(path[level], label, StringComparison.Ordinal);
            if (!string.Equals(path[level], label, StringComparison.Ordinal) || (isNew && level == header.Levels.Length - 1)) Array.Clear(path, level, path.Length - level);
            path[level] = label;
            if (!isNew || level == header.Levels.Length - 1) continue;
            if (cells.PointsInLabel(cell) is { } inLabel) weights.Add(new LevelWeight(Path(path, level), inLabel, cell.Row, cell.Row + cell.RowSpan));
            else if (column + 1 < header.Roles.Length && header.Roles[column + 1] == ColumnRole.Weight && AddWeightsBeside(cells, cell, column + 1, Path(path, level), weights)) continue;
            else if (goesOn) Extend(weights, Path(path, level), cell.Row + cell.RowSpan);
        }
    }

    /// <summary>A label printed again without points goes on from the rows above: a page ended between them.</summary>
    private static void Extend(ImmutableArray<LevelWeight>.Builder weights, ImmutableArray<string> path, int end)
    {
        for (var i = weights.Count - 1; i >= 0; i--)
        {
            if (!weights[i].Path.SequenceEqual(path)) continue;
            weights[i] = weights[i] with { EndRow = Math.Max(weights[i].EndRow, end) };
            return;
        }
    }

    /// <summary>The points of a group may stand on its first row, in its middle or on its last; where several stand beside one label, each is for its own rows.</summary>
    private static bool AddWeightsBeside(FormCells cells, Cell label, int column, ImmutableArray<string> path, ImmutableArray<LevelWeight>.Builder weights)
    {
        var found = new List<(Cell Cell, Quantity Weight)>();
        for (var row = label.Row; row < label.Row + label.RowSpan; row++)
        {
            if (cells.Grid[row, column] is { } cell && cell.Row == row && cells.Number(row, column, path[^1], "分值", Unit.Point) is { } weight)
                found.Add((cell, weight with { Exactness = Exactness.Exact }));
        }

        foreach (var (cell, weight) in found)
        {
            weights.Add(found.Count == 1
                ? new LevelWeight(path, weight, label.Row, label.Row + label.RowSpan)
                : new LevelWeight(path, weight, cell.Row, cell.Row + cell.RowSpan));
        }

        return found.Count > 0;
    }

    private static Indicator? Indicator(FormCells cells, IndicatorHeader header, int row, string[] path, int form, string? project)
    {
        var nameColumn = header.Levels.LastOrDefault(c => cells.Grid[row, c] is { Text.Length: > 0 }, -1);
        if (nameColumn < 0 || cells.Grid[row, nameColumn] is not { } nameCell) return null;
        var last = header.Levels[^1];

        // A merged name owns one indicator, read on its first row.
        if (nameColumn == last && nameCell.Row != row) return null;
        var name = FormCells.Label(nameCell.Text);
        string Text(ColumnRole role) => header.Column(role) is >= 0 and var column ? cells.Grid.TextAt(row, column).Trim() : "";
        Quantity? Value(ColumnRole role, string label) => header.Column(role) is >= 0 and var column ? cells.Number(row, column, $"{name} {label}", label, Unit.Bare) : null;
        Provenance? Where(ColumnRole role, string label) =>
            header.Column(role) is >= 0 and var column && cells.Grid[row, column] is { } cell ? cells.Place(cell, new CharSpan(0, cell.Text.Length), name, label) : null;
        var weightColumn = WeightColumn(header, last);
        var indicator = new Indicator(form, Path(path, path.Length - 1), cells.Place(nameCell, new CharSpan(0, nameCell.Text.Length), name, ""))
        {
            Target = Text(ColumnRole.Target),
            Actual = Text(ColumnRole.Actual),
            TargetValue = Value(ColumnRole.Target, "指标值"),
            ActualValue = Value(ColumnRole.Actual, "完成值"),
            ActualPlace = Where(ColumnRole.Actual, "完成值"),
            RulePlace = Where(ColumnRole.Rule, "评分标准"),
            Rule = Text(ColumnRole.Rule),
            Reason = Reasons(cells, header, row),
            Weight = weightColumn < 0 ? cells.PointsInLabel(nameCell) : cells.Number(row, weightColumn, name, "分值", Unit.Point) is { } weight ? weight with { Exactness = Exactness.Exact } : null,
            Score = header.Column(ColumnRole.Score) is >= 0 and var score ? cells.Number(row, score, name, "得分", Unit.Point) : null,
            Completion = header.Column(ColumnRole.Completion) is >= 0 and var completion ? cells.Number(row, completion, name, "完成率", Unit.Percent) : null,
            Project = project,
        };
        return indicator.Weight is null && indicator.Score is null && indicator.Target.Length == 0 && indicator.Actual.Length == 0 ? null : indicator;
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

    private static ImmutableArray<string> Path(string[] path, int level) => [.. path.Take(level + 1).Where(p => !string.IsNullOrEmpty(p))];

    [GeneratedRegex("^(?:总分|总得分|合计(?:得分)?|总计|得分合计|自评总分|评价等级|自评等级|说明|备注|注[：:]|偏差|改进|未完成|其他需要|填报人|联系)")]
    private static partial Regex Closing();
}
