using System.Collections.Immutable;

namespace Extractor.Ingest.Text;

/// <summary>Finds tables of one row a line, cells between pipes, as Markdown has them.</summary>
internal static class PipeTable
{
    /// <summary>The table that begins at line <paramref name="start"/>, or null where none does.</summary>
    public static TextTable? Find(ImmutableArray<TextLine> lines, int start)
    {
        if (!IsRow(lines[start].Text)) return null;
        var rows = new List<string[]>();
        var at = start;
        var ruled = false;
        for (; at < lines.Length && IsRow(lines[at].Text); at++)
        {
            var cells = Cells(lines[at].Text);
            if (IsRule(cells)) ruled = true;
            else rows.Add(cells);
        }

        // Markdown demands a header row; where the table has none it is left empty.
        if (ruled && rows.Count > 1 && rows[0].All(c => c.Length == 0)) rows.RemoveAt(0);
        return rows.Count > 0 && (ruled || at - start > 1) ? TextTable.Of(rows, lines[start].Number, at) : null;
    }

    private static bool IsRow(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 2 && text.Count('|') >= 2 && (text[0] == '|' || text[^1] == '|');
    }

    private static string[] Cells(string line)
    {
        var text = line.Trim();
        if (text.StartsWith('|')) text = text[1..];
        if (text.EndsWith('|') && !text.EndsWith("\\|", StringComparison.Ordinal)) text = text[..^1];
        var cells = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] != '|' || (i > 0 && text[i - 1] == '\\'))) continue;
            cells.Add(TextLine.Clean(text[start..i].Replace("\\|", "|", StringComparison.Ordinal).Replace('\t', ' ')));
            start = i + 1;
        }

        return [.. cells];
    }

    private static bool IsRule(string[] cells) => cells.All(c => c.Length > 0 && c.AsSpan().IndexOfAnyExcept("-:") < 0);
}
