using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Reports.Claims;
using Extractor.Reports.Profile;

namespace Extractor.Reports.Series;

/// <summary>Takes from a report what other reports are held against. Pure and thread-safe.</summary>
public static partial class DigestReader
{
    /// <summary>Statements whose totals and balances are kept.</summary>
    private static readonly ImmutableArray<string> Kept =
    [
        "t01/income.opening/amount", "t01/expenditure.closing/amount", "t01/income.subtotal/amount", "t01/expenditure.subtotal/amount", "t01/income.total/amount", "t01/expenditure.total/amount",
        "t02/total/total", "t03/total/total", "t03/total/basic", "t03/total/project",
        "t04/income.opening/amount", "t04/expenditure.closing/total", "t04/income.subtotal/amount", "t04/expenditure.subtotal/total", "t04/income.total/amount", "t04/expenditure.total/total",
        "t05/total/total", "t05/total/basic", "t05/total/project", "t07/total/opening", "t07/total/closing", "t07/total/total", "t09/total/final.total",
    ];

    /// <summary>The digest.</summary>
    public static DocumentDigest Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var facts = report.Facts.ToLookup(f => f.Key, StringComparer.Ordinal);
        var kept = Kept.Where(k => facts[k].Count() == 1).Select(k => new DigestFact(k, facts[k].First().Quantity)).Where(f => f.Quantity is { IsBlank: false, Number.IsSound: true });
        return new DocumentDigest(report.Document.Id.Path, report.Kind, report.Entity, report.FiscalYear)
        {
            Facts = [.. kept, .. Spending(report)],
            Changes = [.. Changes(report).DistinctBy(c => c.Key)],
            Units = report.Kind == ReportKind.FinalAccounts ? [.. Units(report).Distinct(StringComparer.Ordinal)] : [],
        };
    }

    /// <summary>What a department says in its evaluation that it spent in the year, where one form speaks for the whole of it.</summary>
    private static IEnumerable<DigestFact> Spending(Report report)
    {
        var whole = report.Forms.Where(f => f.Project is null).ToList();
        return whole is [{ FundLines: var lines }] && lines.Where(l => !l.IsPart).ToList() is [{ Actual: { IsBlank: false } actual }] ? [new DigestFact("evaluation/actual", actual)] : [];
    }

    /// <summary>Changes of values that the text ties to a statement: the same number, claimed to be that of a fact.</summary>
    private static IEnumerable<DigestChange> Changes(Report report)
    {
        var keys = report.Claims.Where(c => c is { Formula: OperandExpression { Quantity.Fact: not null }, Relation: Relation.Equal })
            .Where(c => ((OperandExpression)c.Formula).Quantity is var fact && fact.Value == c.Stated.Value && Kept.Contains(fact.Fact!))
            .GroupBy(c => c.Stated.Place).Where(g => g.Select(c => ((OperandExpression)c.Formula).Quantity.Fact).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(g => g.Key, g => ((OperandExpression)g.First().Formula).Quantity.Fact!);
        foreach (var claim in report.Claims)
        {
            var rate = claim.Formula is AbsoluteExpression { Inner: ChangeRateExpression inner } ? inner : claim.Formula as ChangeRateExpression;
            if (rate is { Current: OperandExpression { Quantity: var current } } && Change(rate.Base, current) is { } change && keys.TryGetValue(current.Place, out var key))
                yield return new DigestChange(key, current, change);
        }
    }

    private static Quantity? Change(Expression start, Quantity current) => start switch
    {
        DifferenceExpression { Minuend: OperandExpression own, Subtrahend: OperandExpression change } when own.Quantity.Place == current.Place => change.Quantity,
        SumExpression { Terms: [OperandExpression own, OperandExpression change] } when own.Quantity.Place == current.Place => change.Quantity,
        _ => null,
    };

    private static IEnumerable<string> Units(Report report)
    {
        foreach (var section in report.Sections.Where(s => UnitSection().IsMatch(s.Title)))
        {
            foreach (var block in report.Document.Blocks)
            {
                if (block.Index <= section.Blocks.Start || block.Index >= section.Blocks.End) continue;
                var texts = block is TextBlock text ? [text.Text] : block is TableBlock { Table: var table } ? report.Document.Tables[table].Cells.Select(c => c.Text) : [];
                foreach (Match match in texts.SelectMany(t => UnitName().Matches(WhiteSpace.Remove(t)))) yield return match.Value;
            }
        }
    }

    [GeneratedRegex("单位构成|决算单位|编报范围|汇编范围")]
    private static partial Regex UnitSection();

    // A name: no punctuation in it, at least five characters, ended as organisations are.
    [GeneratedRegex("(?<=^|[、，,；;：:。.．）)0-9一二三四五六七八九十])[\u4e00-\u9fa5]{4,28}?(?:局|委员会|办公室|中心|站|所|院|校|馆|大队|支队|管理处|服务处)(?:本级|机关)?(?=$|[、，,；;。（(])")]
    private static partial Regex UnitName();
}
