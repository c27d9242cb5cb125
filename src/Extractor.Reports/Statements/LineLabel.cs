using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>What the head of a line says: label, account code, ordinal. Pure and thread-safe.</summary>
/// <param name="Text">The label without white space.</param>
/// <param name="Code">The account code, or null.</param>
/// <param name="Ordinal">The ordinal of the top level, or null.</param>
/// <param name="IsOfWhich">Whether it says 其中.</param>
internal sealed partial record LineLabel(string Text, string? Code, int? Ordinal, bool IsOfWhich)
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>Whether the line is the sum of the table or the side.</summary>
    public bool IsTotal => Wording.Compact(Text) is "合计" or "总计" or "小计" or "总合计" or "合计数";

    /// <summary>Reads the head of a row within one block.</summary>
    public static LineLabel Read(TableShape shape, int row, int block)
    {
        var code = "";
        var label = "";
        var seen = new List<Core.Documents.Cell>();
        foreach (var column in shape.Columns)
        {
            if (column.Block != block || column.Role is ColumnRole.Value or ColumnRole.LineNumber) continue;
            if (shape.Grid[row, column.Index] is not { } cell || seen.Contains(cell)) continue;
            seen.Add(cell);
            var text = WhiteSpace.Remove(cell.Text);
            if (text.Length == 0) continue;
            if (column.Role == ColumnRole.Code && AllDigits().IsMatch(text)) code = text.StartsWith(code, StringComparison.Ordinal) ? text : code + text;
            else label += text;
        }

        var joined = CodeAndName().Match(label);
        if (code.Length == 0 && joined.Success)
        {
            code = joined.Groups["code"].Value;
            label = joined.Groups["name"].Value;
        }

        return new LineLabel(label, CodePattern().IsMatch(code) ? code : null, OrdinalOf(label), OfWhich().IsMatch(label));
    }

    private static int? OrdinalOf(string label)
    {
        var match = OrdinalPattern().Match(label);
        if (!match.Success) return null;
        var text = match.Groups[1].Value;
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return text.Length == 1 ? Digits.IndexOf(text[0], StringComparison.Ordinal) + 1 : null;
        var tens = ten == 0 ? 1 : Digits.IndexOf(text[0], StringComparison.Ordinal) + 1;
        return (10 * tens) + (ten + 1 < text.Length ? Digits.IndexOf(text[ten + 1], StringComparison.Ordinal) + 1 : 0);
    }

    [GeneratedRegex(@"^\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex AllDigits();

    [GeneratedRegex(@"^\d{3}(?:\d\d){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^[\[(（]?(?<code>\d{3}(?:\d\d){0,2})[\])）]?[-—.、]?(?<name>[\p{IsCJKUnifiedIdeographs}“”""（(].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeAndName();

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3})、", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"^(?:[（(]?\d*[)）.、]?)?其\s*中", RegexOptions.CultureInvariant)]
    private static partial Regex OfWhich();
}
