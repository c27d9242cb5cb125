using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Text;

/// <summary>Finds tables that were left in a text as HTML marks, as Markdown made from scans has them.</summary>
internal static partial class MarkupTable
{
    private const int MostLines = 20_000;
    private const int MostSpan = 1_000;

    /// <summary>The table that begins at line <paramref name="start"/>, or null where none does.</summary>
    public static TextTable? Find(ImmutableArray<TextLine> lines, int start)
    {
        if (!lines[start].Text.AsSpan().TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase)) return null;
        var markup = new StringBuilder();
        var at = start;
        while (at < lines.Length && at - start < MostLines)
        {
            var line = lines[at++].Text;
            markup.Append(line).Append('\n');
            if (line.Contains("</table", StringComparison.OrdinalIgnoreCase)) break;
        }

        var cells = Cells(markup.ToString());
        return cells.IsEmpty ? null : new TextTable(cells, lines[start].Number, at);
    }

    private static ImmutableArray<Cell> Cells(string markup)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var covered = new List<int>();
        var row = -1;
        var column = 0;
        for (var mark = RowOrCell().Match(markup); mark.Success; mark = mark.NextMatch())
        {
            if (mark.Groups["row"].Success || row < 0)
            {
                row++;
                column = 0;
                if (mark.Groups["row"].Success) continue;
            }

            while (column < covered.Count && covered[column] > row) column++;
            var (rows, columns) = (Span(mark.Value, "rowspan"), Span(mark.Value, "colspan"));
            cells.Add(new Cell(row, column, rows, columns, TextOf(markup, mark.Index + mark.Length)));
            for (var end = column + columns; column < end; column++)
            {
                if (column == covered.Count) covered.Add(0);
                covered[column] = row + rows;
            }
        }

        return [.. cells.Select(c => c with { RowSpan = Math.Min(c.RowSpan, row + 1 - c.Row) })];
    }

    private static int Span(string mark, string name)
    {
        var at = mark.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return 1;
        var digits = mark[(at + name.Length)..].TrimStart('=', ' ', '"', '\'');
        var length = digits.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits.AsSpan(0, Math.Max(length, 0)), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostSpan) : 1;
    }

    private static string TextOf(string markup, int start)
    {
        var next = CellEnd().Match(markup, start);
        var text = markup[start..(next.Success ? next.Index : markup.Length)];
        return TextLine.Clean(AnyMark().Replace(text, "").Trim());
    }

    [GeneratedRegex("(?<row><tr\\b[^<>]*>)|<t[dh]\\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex RowOrCell();

    [GeneratedRegex("</?(t[dhr]|table|tbody|thead)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex CellEnd();

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex AnyMark();
}
