using System.Collections.Immutable;
using System.Text;
using Extractor.Core.Numbers;

namespace Extractor.Ingest.Text;

/// <summary>Finds tables of one cell a line: each line begins with a tab, lines without tab go on with the cell, rows stand between blank lines.</summary>
internal static class CellLineTable
{
    private const int LeastCells = 2;

    /// <summary>The table that begins at line <paramref name="start"/>, or null where none does. Paragraphs indented by a tab are none: they have no rows of like length.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Index after the lines looked at: where no table begins at <paramref name="start"/>, none begins before it.</param>
    public static TextTable? Find(ImmutableArray<TextLine> lines, int start, out int end)
    {
        var rows = new List<List<string>> { new() };
        var at = start;
        while (at < lines.Length)
        {
            if (IsCell(lines[at])) rows[^1].Add(ReadCell(lines, ref at));
            else if (lines[at].IsBlank && at + 1 < lines.Length && IsCell(lines[at + 1]))
            {
                rows.Add([]);
                at++;
            }
            else break;
        }

        end = Math.Max(at, start + 1);
        var isTable = rows.Count > 1 && rows[0].Count >= LeastCells && rows.Count(r => Math.Abs(r.Count - rows[0].Count) <= 1) * 2 > rows.Count;
        return isTable ? TextTable.Of(Align(rows), lines[start].Number, at) : null;
    }

    private static bool IsCell(TextLine line) => line.IsIndented && !line.Text.AsSpan(1).Contains('\t');

    private static string ReadCell(ImmutableArray<TextLine> lines, ref int at)
    {
        var first = lines[at++].Text[1..];
        if (at == lines.Length || !GoesOn(lines[at])) return first;
        var cell = new StringBuilder(first);
        while (at < lines.Length && GoesOn(lines[at])) cell.Append('\n').Append(lines[at++].Text);
        return cell.ToString();
    }

    private static bool GoesOn(TextLine line) => !line.IsBlank && !line.IsIndented && !line.IsTabRow;

    // Where merged cells make a row short, its last number belongs to the last column if that one holds numbers, and its own holds words or the row is a label and its total.
    private static List<string?[]> Align(List<List<string>> rows)
    {
        var columns = rows.Max(r => r.Count);
        var cells = rows.ConvertAll(r => r.ConvertAll(TextLine.Clean).ToArray());
        var areNumbers = Enumerable.Range(0, columns).Select(c => HoldsNumbers(cells, columns, c)).ToArray();
        return cells.ConvertAll<string?[]>(row =>
        {
            var last = row.Length - 1;
            if (row.Length == columns || last < 1 || !areNumbers[^1] || !IsNumber(row[last])) return row;
            var isTotal = row.Length == 2 && !IsNumber(row[0]);
            if (areNumbers[last] && !isTotal) return row;
            return [.. row.AsSpan(0, last), .. Enumerable.Repeat<string?>(null, columns - row.Length), row[last]];
        });
    }

    // Below the header, in rows of full length.
    private static bool HoldsNumbers(List<string[]> rows, int columns, int column)
    {
        var texts = rows.Skip(1).Where(r => r.Length == columns && r[column].Length > 0).ToList();
        return texts.Count(r => IsNumber(r[column])) * 2 > texts.Count;
    }

    private static bool IsNumber(string text) => NumberReader.ReadCell(text).Kind == CellKind.Number;
}
