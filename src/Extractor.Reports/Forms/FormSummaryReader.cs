using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms;

/// <summary>Reads what a form says about itself as a whole: project, department, total, grade. Pure and thread-safe.</summary>
internal static partial class FormSummaryReader
{
    /// <summary>The words beside a label, or null.</summary>
    public static string? Beside(FormCells cells, Regex label)
    {
        foreach (var cell in cells.Grid.Table.Cells)
        {
            if (!label.IsMatch(FormCells.Label(cell.Text))) continue;
            var value = cells.Tight(cell.Row, cell.Column + cell.ColumnSpan);
            if (value.Length > 0) return value;
        }

        return null;
    }

    /// <summary>The printed total score: of the 总分 row in the score column, or beside 自评得分.</summary>
    public static (Quantity? Score, Quantity? Weight) Total(FormCells cells, IndicatorHeader? header, int from)
    {
        for (var row = from; row < cells.Grid.Rows; row++)
        {
            // The label of the block (绩效指标) may run down the side of the total's row too.
            if (Enumerable.Range(0, cells.Grid.Columns).FirstOrDefault(c => cells.Grid.StartsAt(row, c), -1) is not (>= 0 and var first)) continue;
            var label = cells.Grid[row, first]!;
            if (!TotalLabel().IsMatch(FormCells.Label(label.Text))) continue;
            if (InLabel(cells, label) is { } whole) return (whole, null);
            var score = header?.Column(ColumnRole.Score) is >= 0 and var column ? cells.Number(row, column, "总分", "得分", Unit.Point) : null;
            var weight = header?.Column(ColumnRole.Weight) is >= 0 and var points ? cells.Points(row, points, "总分") : null;

            // A row that is shifted against its header still prints points before scores, or scores before points, as the header does.
            if ((score is null || weight is null) && Numbers(cells, row) is [var one, var other] && header is { } known && known.Column(ColumnRole.Score) >= 0 && known.Column(ColumnRole.Weight) >= 0)
            {
                (weight, score) = known.Column(ColumnRole.Weight) < known.Column(ColumnRole.Score) ? (one, other) : (other, one);
                weight = cells.Points(row, weight.Place.Cell!.Column, "总分");
            }

            // One number over the whole row is the score; where the score column is empty the total may stand in any one cell.
            if (score is not null && weight is not null && score.Place.Cell == weight.Place.Cell) weight = null;
            score ??= weight is null ? OnlyNumber(cells, row, -1) : null;
            weight ??= score?.Place.Cell is { } at ? OnlyNumber(cells, row, at.Column) : null;
            return (score, weight is null ? null : weight with { Exactness = Exactness.Exact });
        }

        foreach (var cell in cells.Grid.Table.Cells)
        {
            if (ScoreLabel().IsMatch(FormCells.Label(cell.Text)) && cells.Number(cell.Row, cell.Column + cell.ColumnSpan, "自评得分", "", Unit.Point) is { } beside) return (beside, null);
        }

        return (null, null);
    }

    /// <summary>The grade and where it stands: beside its label, or the one ticked box.</summary>
    public static (string? Grade, Provenance? Place) Grade(FormCells cells)
    {
        foreach (var cell in cells.Grid.Table.Cells)
        {
            if (!GradeLabel().IsMatch(FormCells.Label(cell.Text))) continue;
            if (cells.Grid[cell.Row, cell.Column + cell.ColumnSpan] is not { Text.Length: > 0 } value) continue;
            var whole = GradeWord().Match(value.Text.Trim());
            var ticked = Ticked().Matches(value.Text);
            if (ticked.Count == 1) return (ticked[0].Groups[1].Value, cells.Place(value, new CharSpan(ticked[0].Index, ticked[0].Index + ticked[0].Length), "评价等级", ""));
            if (whole.Success) return (whole.Groups[1].Value, cells.Place(value, new CharSpan(0, value.Text.Length), "评价等级", ""));
        }

        return (null, null);
    }

    /// <summary>The score of the goals as a whole: under 自评分 in the row that heads goals and their completion, before the indicators.</summary>
    public static Quantity? GoalScore(FormCells cells, int firstIndicatorRow)
    {
        for (var row = 0; row < firstIndicatorRow - 1; row++)
        {
            var headers = Enumerable.Range(0, cells.Grid.Columns).Select(c => cells.Tight(row, c)).ToList();
            if (!headers.Any(h => GoalHeader().IsMatch(h)) || !headers.Any(h => GoalActual().IsMatch(h))) continue;
            var column = headers.FindLastIndex(h => GoalScoreHeader().IsMatch(h));
            if (column >= 0 && cells.Number(row + 1, column, "绩效目标得分", "自评分", Unit.Point) is { } score) return score;
        }

        return null;
    }

    /// <summary>The total printed in the cell of its label: 总分：98.5分.</summary>
    private static Quantity? InLabel(FormCells cells, Cell label)
    {
        var match = LabelledTotal().Match(label.Text);
        if (!match.Success || NumberReader.ReadCell(match.Groups["n"].Value).Number is not { } number) return null;
        var digits = match.Groups["n"];
        return new Quantity("总分", number, Unit.Point, cells.Place(label, new CharSpan(digits.Index, digits.Index + digits.Length), "总分", "得分"));
    }

    /// <summary>The numbers of a row, each cell once.</summary>
    private static List<Quantity> Numbers(FormCells cells, int row) =>
        [.. Enumerable.Range(1, cells.Grid.Columns - 1).Where(c => cells.Grid.StartsAt(row, c)).Select(c => cells.Number(row, c, "总分", "得分", Unit.Point)).OfType<Quantity>()];

    /// <summary>The one number of a row besides the cell of a column, or null where there is none or several.</summary>
    private static Quantity? OnlyNumber(FormCells cells, int row, int besides)
    {
        Quantity? only = null;
        Cell? seen = null;
        for (var column = 1; column < cells.Grid.Columns; column++)
        {
            if (cells.Grid[row, column] is not { } cell || ReferenceEquals(cell, seen)) continue;
            seen = cell;
            if (cell.Column == besides) continue;
            if (cells.Number(row, column, "总分", "得分", Unit.Point) is not { } number) continue;
            if (only is not null) return null;
            only = number;
        }

        return only;
    }

    [GeneratedRegex("^(?:总分|总得分|合计(?:得分)?|总计|得分合计|自评总分)")]
    private static partial Regex TotalLabel();

    [GeneratedRegex(@"[：:]\s*(?<n>\d{1,3}(?:\.\d+)?)\s*分?\s*$")]
    private static partial Regex LabelledTotal();

    [GeneratedRegex("^(?:自评|综合|评价)(?:得分|总分|分数)[：:]?$")]
    private static partial Regex ScoreLabel();

    [GeneratedRegex("^(?:年初|年度|预期)(?:设定|总体|绩效)?目标$")]
    private static partial Regex GoalHeader();

    [GeneratedRegex("完成情况$")]
    private static partial Regex GoalActual();

    [GeneratedRegex("^(?:自评)?(?:得分|自评分|评分)$")]
    private static partial Regex GoalScoreHeader();

    [GeneratedRegex("^(?:自评|评价|绩效)?(?:等级|等次|结果|结论)[：:]?$")]
    private static partial Regex GradeLabel();

    [GeneratedRegex("^[“\"]?(优秀?|良好?|中|合格|差|不合格)[”\"]?$")]
    private static partial Regex GradeWord();

    [GeneratedRegex(@"[☑√✓■]\s*(优秀?|良好?|中|合格|差|不合格)")]
    private static partial Regex Ticked();
}
