using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Extractor.Ingest.Text;

/// <summary>Finds tables of one row a line, cells between tabs.</summary>
internal static partial class TabTable
{
    /// <summary>Most blank lines that a page break leaves inside a table.</summary>
    private const int LongestGap = 3;

    /// <summary>The table that begins at line <paramref name="start"/>, or null where none does.</summary>
    public static TextTable? Find(ImmutableArray<TextLine> lines, int start)
    {
        if (!lines[start].IsTabRow || IsCaption(lines[start])) return null;
        var rows = new List<string[]>();
        var columns = 0;
        var last = start;
        var at = start;
        while (at < lines.Length)
        {
            if (lines[at].IsBlank)
            {
                var next = AfterGap(lines, at);
                if (next < 0 || BeginsAnother(lines[next], rows.Count, columns)) break;
                at = next;
            }

            if (!IsRow(lines, at)) break;
            var cells = lines[at].Cells();
            at++;
            if (IsRule(cells)) continue;
            if (lines[at - 1].IsTabRow) last = at - 1;
            rows.Add(cells);
            columns = Math.Max(columns, cells.Length);
        }

        return last > start || (rows.Count > 0 && rows[0].Count(c => c.Length > 0) > 2) ? TextTable.Of(rows, lines[start].Number, at) : null;
    }

    /// <summary>Whether the line is a caption set with tabs: <c>部门：…⇥金额单位：万元</c>.</summary>
    public static bool IsCaption(TextLine line) =>
        UnitCaption().IsMatch(line.Text) && line.Cells().Where(c => c.Length > 0).All(c => Labelled().IsMatch(c));

    // A line without tab between two rows is a row of one cell.
    private static bool IsRow(ImmutableArray<TextLine> lines, int at)
    {
        var line = lines[at];
        if (line.IsTabRow) return !IsCaption(line) && !ContentsList.HasLeader(line.Text);
        if (line.IsIndented) return !line.Text.EndsWith('。');
        return at > 0 && at + 1 < lines.Length && lines[at - 1].IsTabRow && lines[at + 1].IsTabRow && !IsCaption(lines[at + 1]);
    }

    private static int AfterGap(ImmutableArray<TextLine> lines, int at)
    {
        var next = at;
        while (next < lines.Length && next - at <= LongestGap && lines[next].IsBlank) next++;
        return next < lines.Length && lines[next].IsTabRow && !IsCaption(lines[next]) ? next : -1;
    }

    // Behind a gap, a full row of another width is the header of another table.
    private static bool BeginsAnother(TextLine line, int rows, int columns)
    {
        var cells = line.Cells();
        return rows > 1 && cells.Length >= 4 && cells.Length != columns && cells.All(c => c.Length > 0);
    }

    // "----⇥------" underlines a header; it is no row.
    private static bool IsRule(string[] cells) => cells.All(c => c.Length >= 3 && c.AsSpan().IndexOfAnyExcept("-:=") < 0);

    [GeneratedRegex("单位[：:]")]
    private static partial Regex UnitCaption();

    [GeneratedRegex("^[^：:]{1,12}[：:]")]
    private static partial Regex Labelled();
}
