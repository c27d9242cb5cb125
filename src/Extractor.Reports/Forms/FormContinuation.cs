using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Forms;

/// <summary>Tells whether a form goes on in the next table, cut by a page or by hand. Pure and thread-safe.</summary>
internal static partial class FormContinuation
{
    private const int MostLinesBetween = 3;
    private const int LongestLine = 30;

    /// <summary>Whether a table goes on with the open form: nothing but a caption between, and the same columns under the same header or under none.</summary>
    public static bool GoesOn(Report report, FormDraft open, CaptionedTable table)
    {
        if (table.Grid.Columns != open.Last.Grid.Columns || !IsNext(report, open.Last.Table, table.Table)) return false;
        for (var row = 0; row < table.Grid.Rows; row++)
        {
            // A header before the first indicators is the same one printed again, or the table begins a form of its own.
            if (IndicatorHeader.Read(table.Grid, row) is { } header) return row <= 1 && header.Roles.SequenceEqual(open.Header.Roles);
            if (row == 0 && !IsBody(table.Grid, open.Header)) return false;
        }

        return true;
    }

    private static bool IsNext(Report report, Table before, Table after)
    {
        var lines = report.Document.Blocks.Skip(before.Block + 1).Take(after.Block - before.Block - 1).ToList();
        return lines.Count <= MostLinesBetween && lines.All(b => b is TextBlock { Text.Length: <= LongestLine } text && !OtherForm().IsMatch(text.Text));
    }

    /// <summary>Whether a row reads as an indicator of the header: words for its name, and digits for its points or score.</summary>
    private static bool IsBody(TableGrid grid, IndicatorHeader header)
    {
        for (var row = 0; row < grid.Rows && row < MostLinesBetween; row++)
        {
            var hasName = header.Levels.Any(c => grid.TextAt(row, c).Length > 0 && ValueText.Number(grid.TextAt(row, c)) is null);
            var hasPoints = new[] { ColumnRole.Weight, ColumnRole.Score }.Any(r => header.Column(r) is >= 0 and var column && ValueText.Number(grid.TextAt(row, column)) is not null);
            if (hasName && hasPoints) return true;
        }

        return false;
    }

    [GeneratedRegex("自评表|评价表|附件|^[一二三四五六七八九十]+、")]
    private static partial Regex OtherForm();
}
