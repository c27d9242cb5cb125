using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Places;

namespace Extractor.Reports.Narrative.Passages;

/// <summary>Finds the cells of tables that hold sentences (reasons, results, measures) and takes their paragraphs for passages. Pure and thread-safe.</summary>
/// <remarks>Statements hold figures and the rows of indicators hold rules and targets: neither is prose. Targets and instructions elsewhere in a form state nothing either.</remarks>
internal static partial class ProseCells
{
    private const int FewestHan = 12;

    /// <summary>The passages of such cells, by table, row and column; what running text says already is left out.</summary>
    public static ImmutableArray<Passage> Read(Report report, ImmutableArray<Passage> text)
    {
        var told = text.Select(p => WhiteSpace.Remove(p.Text)).ToHashSet(StringComparer.Ordinal);
        var statements = report.Statements.Select(s => s.Table.Table.Index).ToHashSet();
        var indicators = report.Forms.ToLookup(f => f.Table.Table.Index);
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var table in report.Tables.Where(t => !statements.Contains(t.Table.Index)))
        {
            var rows = indicators[table.Table.Index].SelectMany(f => f.Indicators).Select(i => i.Place.Cell!.Row).DefaultIfEmpty(-1).ToList();
            var (first, last) = (rows[0] < 0 ? int.MaxValue : rows.Min() - 1, rows.Max());
            foreach (var cell in table.Table.Cells.Where(c => (c.Row < first || c.Row > last) && IsProse(c.Text)))
            {
                var (left, above) = (Label(table.Grid, cell.Row, cell.Column - 1), Label(table.Grid, cell.Row - 1, cell.Column));
                if (IsPlan(left) || IsPlan(above)) continue;
                foreach (var span in Paragraphs(cell.Text))
                {
                    var words = span.Of(cell.Text);
                    if (!IsProse(words) || Instruction().IsMatch(words) || !told.Add(WhiteSpace.Remove(words))) continue;
                    var address = new CellAddress(table.Table.Index, cell.Row, cell.Column, left, above);
                    passages.Add(new Passage(passages.Count, words, [new PassagePiece(table.Table.Block, 0) { Cell = address, Start = span.Start }]));
                }
            }
        }

        return passages.DrainToImmutable();
    }

    // A label is short; a long cell beside another is no label of it.
    private static string Label(TableGrid grid, int row, int column) => grid.TextAt(row, column) is { Length: <= 30 } text ? WhiteSpace.Remove(text) : "";

    private static bool IsPlan(string label) => Plan().IsMatch(label) && !label.Contains("完成", StringComparison.Ordinal);

    private static bool IsProse(string text) => text.Count(c => c is >= '\u4e00' and <= '\u9fff') >= FewestHan && Clause().IsMatch(text);

    // A line break inside a sentence is where the column ends.
    private static IEnumerable<CharSpan> Paragraphs(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var ends = i == text.Length || (text[i] == '\n' && (i == 0 || text[i - 1] is '。' or '；' or ';' or '！' or '：' or ':' || Numbered().IsMatch(text[(i + 1)..])));
            if (!ends) continue;
            if (i > start) yield return new CharSpan(start, i);
            start = i + 1;
        }
    }

    [GeneratedRegex(@"[。；;]|[\u4e00-\u9fff\d%）)元人][，,][^，,]{2,}")]
    private static partial Regex Clause();

    [GeneratedRegex("目标|预期|计划|依据|标准|(?:指标|评分|填报|填表)说明|备注|口径|填报|用途|(?:工作|项目|主要|建设|实施)内容|公式")]
    private static partial Regex Plan();

    [GeneratedRegex(@"^\s*(?:<p>)?\s*(?:备注|注|说明|填表说明|填报说明|指标解释|评分标准|计分|填写)|得分\s*[=＝]|权重\s*[*×]|(?:得|计|扣)\s*\d+(?:\.\d+)?\s*分")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.](?!\d)|[一二三四五六七八九十]是|[①-⑳])")]
    private static partial Regex Numbered();
}
