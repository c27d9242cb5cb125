using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Tables;

/// <summary>Tells what a column holds from its header and its cells together. Pure and thread-safe.</summary>
internal static partial class ColumnRoles
{
    /// <summary>The role of one column.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="indexRows">For every row whether it counts columns.</param>
    /// <param name="body">First row below the header.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="heads">Its header cells.</param>
    public static ColumnRole Of(TableGrid grid, ImmutableArray<bool> indexRows, int body, int column, ImmutableArray<Cell> heads)
    {
        var leaf = Wording.Compact(heads.LastOrDefault(h => h.Text.Length > 0)?.Text ?? "");
        if (leaf is "行次" or "行号" or "序号" or "编号") return ColumnRole.LineNumber;
        var (words, numbers, codes, marks, totals) = Count(grid, indexRows, body, column);
        if (CodeHead().IsMatch(leaf) && words == 0) return ColumnRole.Code;
        if (words > numbers) return ConceptNames.Column(leaf) is not null && numbers > 0 ? ColumnRole.Value : ColumnRole.Label;
        if (numbers > 0) return codes == numbers && codes > 1 && NextHoldsWords(grid, indexRows, body, column) ? ColumnRole.Code : ColumnRole.Value;
        if (words + totals > 0) return ColumnRole.Label;

        // Nothing printed below: the header alone decides, and a column of blanks under an unknown header is one of figures.
        return marks == 0 && LabelHead().IsMatch(leaf) && ConceptNames.Column(leaf) is null ? ColumnRole.Label : ColumnRole.Value;
    }

    private static (int Words, int Numbers, int Codes, int Marks, int Totals) Count(TableGrid grid, ImmutableArray<bool> indexRows, int body, int column)
    {
        var (words, numbers, codes, marks, totals) = (0, 0, 0, 0, 0);
        for (var row = body; row < grid.Rows; row++)
        {
            if (grid[row, column] is not { } cell || cell.Row != row || indexRows[row]) continue;

            // A label that reaches over figure columns (公用经费合计) says nothing of them.
            if (cell.Column < column) continue;
            switch (NumberReader.ReadCell(cell.Text).Kind)
            {
                case CellKind.Words when Wording.Compact(cell.Text) is "合计" or "总计" or "小计":
                    totals++;
                    break;
                case CellKind.Words:
                    words++;
                    break;
                case CellKind.Number or CellKind.Damaged:
                    numbers++;
                    if (Code().IsMatch(Wording.Compact(cell.Text))) codes++;
                    break;
                case CellKind.Dash or CellKind.Slash or CellKind.Nil:
                    marks++;
                    break;
            }
        }

        return (words, numbers, codes, marks, totals);
    }

    private static bool NextHoldsWords(TableGrid grid, ImmutableArray<bool> indexRows, int body, int column)
    {
        if (column + 1 >= grid.Columns) return false;
        var (words, numbers, codes, _, _) = Count(grid, indexRows, body, column + 1);
        return words > numbers || (codes == numbers && codes > 0);
    }

    [GeneratedRegex(@"(?:编码|代码|科目编号)$|^[类款项]$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeHead();

    [GeneratedRegex(@"^(?:项目|科目|科目名称|名称|收入|支出|.*科目名称|.*项目(?:名称)?|指标|单位名称|单位|部门|备注|说明|内容)$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelHead();

    [GeneratedRegex(@"^\d{3}(?:\d\d){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
