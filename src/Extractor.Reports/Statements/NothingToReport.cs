using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>Finds where a report says that a table is empty or that there is nothing of its kind. Pure and thread-safe.</summary>
public static partial class NothingToReport
{
    /// <summary>Whether the text says anywhere that there is nothing for a kind of statement to show.</summary>
    public static bool IsSaid(Report report, StatementKind kind)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Subject(kind) is not { } subject) return false;
        foreach (var block in report.Document.Blocks.OfType<TextBlock>())
        {
            if (block.Role == TextRole.Contents) continue;
            var text = Wording.Compact(block.Text);
            if (subject.IsMatch(text) && (Nothing().IsMatch(text) || Zero().IsMatch(text))) return true;
        }

        return report.Statements.Where(s => s.Kind == kind).Any(s => Denials(report, s).Any());
    }

    /// <summary>Notes of a statement that call it empty although it shows such an amount, each with the first amount it denies.</summary>
    public static IEnumerable<(Provenance Note, Fact Denied)> Contradictions(Report report, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(statement);
        foreach (var (place, text) in Denials(report, statement))
        {
            // Without income there may still be spending from last year's balance.
            var incomeOnly = text.Contains("收入", StringComparison.Ordinal) && !text.Contains('支', StringComparison.Ordinal);
            var spendingOnly = text.Contains("支出", StringComparison.Ordinal) && !text.Contains('收', StringComparison.Ordinal);
            var denied = statement.Facts.FirstOrDefault(f => f.Quantity.Number is { IsSound: true, Value: not 0 } && f.Quantity.Unit.Dimension != Core.Numbers.Dimension.Ratio &&
                (!incomeOnly || f.Column == ColumnConcepts.Income) && (!spendingOnly || f.Column is not (ColumnConcepts.Opening or ColumnConcepts.Income or ColumnConcepts.Closing)));
            if (denied is not null) yield return (place, denied);
        }
    }

    /// <summary>Whether the report has sentences at all: where only tables are published, what is to be said of them is said elsewhere.</summary>
    public static bool CanBeSaid(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var notes = report.Tables.SelectMany(t => t.Notes).ToHashSet();
        return report.Document.Blocks.OfType<TextBlock>().Any(b => b.Role != TextRole.Contents && !notes.Contains(b.Index) && b.Text.Contains('。', StringComparison.Ordinal));
    }

    /// <summary>Notes of a statement without figures that tell an amount of its kind, each with the first amount as printed.</summary>
    public static IEnumerable<(Provenance Note, string Amount)> Unshown(Report report, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(statement);
        if (!statement.IsEmpty || Subject(statement.Kind) is not { } subject) yield break;
        foreach (var block in statement.Table.Notes.Select(n => report.Document.Blocks[n]).OfType<TextBlock>())
        {
            var text = Wording.Compact(block.Text);
            if (!subject.IsMatch(text) || !Flow().IsMatch(text) || Nothing().IsMatch(text) || Empty().IsMatch(text)) continue;
            var amount = NumberReader.Find(block.Text).FirstOrDefault(t => t.Number is { IsSound: true, Value: not 0, Unit.Dimension: Dimension.Money });
            if (amount.Number is null) continue;
            var span = new CharSpan(0, block.Text.Length);
            yield return (new Provenance(report.Document.Id, block.Index, span, block.Text, null, PageSegment.Locate(block.Segments, span)), amount.Span.Of(block.Text));
        }
    }

    private static IEnumerable<(Provenance Place, string Text)> Denials(Report report, Statement statement)
    {
        var subject = Subject(statement.Kind);
        foreach (var index in statement.Table.Notes)
        {
            if (report.Document.Blocks[index] is not TextBlock block) continue;
            var text = Wording.Compact(block.Text);
            if (!Empty().IsMatch(text) && (subject is null || !subject.IsMatch(text) || !Nothing().IsMatch(text))) continue;
            var span = new CharSpan(0, block.Text.Length);
            yield return (new Provenance(report.Document.Id, index, span, block.Text, null, PageSegment.Locate(block.Segments, span)), text);
        }
    }

    private static Regex? Subject(StatementKind kind) => kind switch
    {
        StatementKind.GovernmentFund => Fund(),
        StatementKind.StateCapital => Capital(),
        StatementKind.ThreePublicExpenses => ThreePublic(),
        _ => null,
    };

    [GeneratedRegex(@"政府性基金", RegexOptions.CultureInvariant)]
    private static partial Regex Fund();

    [GeneratedRegex(@"国有资本经营", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();

    [GeneratedRegex(@"三公", RegexOptions.CultureInvariant)]
    private static partial Regex ThreePublic();

    [GeneratedRegex(@"(?:无|没有|未安排|未发生|不涉及|未使用|无使用)(?:当年|年初|本年|本级|本部门|一般公共预算|财政拨款|安排的?|使用)*(?:政府性基金|国有资本经营|三公|此项|该项|相关|数据|收支|预算)|空表|为空|(?:收入|支出|收支|数据)(?:均)?为(?:0|零|空)|故本表无|均无", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"(?:收入|支出|收支|安排|预算|决算|经费|合计|总额)(?:数|总计)?(?:共计|共|均)?0(?:\.0+)?(?:万?元)?(?![\d.])", RegexOptions.CultureInvariant)]
    private static partial Regex Zero();

    [GeneratedRegex(@"收入|支出|安排|经费", RegexOptions.CultureInvariant)]
    private static partial Regex Flow();

    [GeneratedRegex(@"(?:本|此|该)?表(?:为|是)?空(?:表|白)?|空表|(?:本|此|该)表(?:格)?(?:无|没有)(?:数据|内容|发生额)", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
