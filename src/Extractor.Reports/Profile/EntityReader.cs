using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Reports.Profile;

/// <summary>Tells whose document it is, as it names itself. Pure and thread-safe.</summary>
internal static partial class EntityReader
{
    /// <summary>The department or unit, or null: named above the tables, beside a label, in the title, or beside a label in a form.</summary>
    public static string? Read(Report report, IReadOnlyList<string> titleLines) =>
        AboveTables(report) ?? BesideLabel(report.Document) ?? InTitle(titleLines) ?? InForm(report);

    private static string? AboveTables(Report report) => report.Tables
        .Select(t => t.EntityLine)
        .Where(n => !string.IsNullOrWhiteSpace(n))
        .GroupBy(n => WhiteSpace.Remove(n!), StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .FirstOrDefault()?.Key;

    private static string? BesideLabel(SourceDocument document)
    {
        foreach (var text in document.Blocks.OfType<TextBlock>().Take(30))
        {
            var match = Labelled().Match(text.Text);
            if (match.Success && Clean(match.Groups[1].Value) is { } name) return name;
        }

        return null;
    }

    private static string? InTitle(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!DocumentWords().IsMatch(lines[i])) continue;
            var before = lines[i][..DocumentWords().Match(lines[i]).Index];
            if (Clean(before) is { } name && Organisation().IsMatch(name)) return name;

            // The name often stands on a line of its own above the title, or under it.
            foreach (var near in new[] { i - 1, i + 1 })
            {
                if (near >= 0 && near < lines.Count && Clean(lines[near]) is { } other && Organisation().IsMatch(other) && !DocumentWords().IsMatch(other)) return other;
            }
        }

        return null;
    }

    private static string? InForm(Report report)
    {
        foreach (var table in report.Tables)
        {
            foreach (var cell in table.Table.Cells)
            {
                if (!FormLabel().IsMatch(WhiteSpace.Remove(cell.Text))) continue;
                if (Clean(table.Grid.TextAt(cell.Row, cell.Column + cell.ColumnSpan)) is { } name && Organisation().IsMatch(name)) return name;
            }
        }

        return null;
    }

    private static string? Clean(string text)
    {
        var name = Year().Replace(WhiteSpace.Remove(text), "").Trim('：', ':', '，', ',', '。', '、', '-', '—', '《', '》', '附', '件');
        return name.Length is >= 2 and <= 60 ? name : null;
    }

    [GeneratedRegex(@"^\s*(?:填报|编报|预算|评价|项目)?\s*(?:部门|单位)(?:单位)?\s*(?:名称)?\s*(?:[（(][^）)]{0,8}[)）])?\s*[：:]\s*([^\s：:，。；]{2,40})")]
    private static partial Regex Labelled();

    [GeneratedRegex("(?:20\\d\\d年?度?)?(?:部门|单位)?(?:整体|项目)?(?:支出)?(?:决算|预算|绩效|自评)")]
    private static partial Regex DocumentWords();

    [GeneratedRegex("(?:局|委|会|办|办公室|中心|院|校|学|厅|部|处|所|站|馆|队|社|府|团|园|库|段|协会|街道|镇|乡|公司)(?:[（(](?:汇总|本级|机关|部门)[)）])?$")]
    private static partial Regex Organisation();

    [GeneratedRegex("^(?:部门|单位|预算部门|预算单位|主管部门|实施单位|项目单位|填报单位)(?:名称)?(?:[（(].{0,6}[)）])?[：:]?$")]
    private static partial Regex FormLabel();

    [GeneratedRegex("(?:20\\d\\d|二[〇零○][〇零○一二三四五六七八九]{2})年?度?")]
    private static partial Regex Year();
}
