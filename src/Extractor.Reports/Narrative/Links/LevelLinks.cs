using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Places;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;
using Extractor.Reports.Profile;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Narrative.Links;

/// <summary>Links narrated amounts to figures of the statements. Immutable and thread-safe.</summary>
internal sealed partial class LevelLinks
{
    private readonly Report _report;
    private readonly FactIndex _facts;
    private readonly FunctionItems _items;
    private readonly Dictionary<Provenance, CompositionFrame> _lists;

    public LevelLinks(Report report)
    {
        _report = report;
        // Several sets of statements (a department and its units) leave open whose amounts the text tells.
        _facts = new FactIndex(report.Statements.GroupBy(s => (s.Kind, s.IsBudget)).Where(g => g.Count() == 1 && g.Key.IsBudget == (report.Kind == ReportKind.Budget)).SelectMany(g => g));
        _items = report.FunctionItems;
        _lists = report.Narrative.Frames.OfType<CompositionFrame>().SelectMany(c => c.Parts.Select(p => (Part: p, List: c)))
            .DistinctBy(p => p.Part.Amount.Place).ToDictionary(p => p.Part.Amount.Place, p => p.List);
    }

    /// <summary>The check and the figure of an amount, or null where it has none.</summary>
    public (string Check, Fact Fact)? Find(LevelFrame level)
    {
        var list = _lists.GetValueOrDefault(level.Amount.Place);
        if (list is not null && Economic(level, list) is { } economic) return economic;
        if (FunctionPath.Of(level.Subject) is { } path) return IsOwn(level) && _items.Find(path) is { } item ? ("tt-function-item", item) : null;
        var link = ThreePublic(level, list) ?? (IsOwn(level) ? OfOtherBudget(level) ?? SubjectLinks.OfTotal(level.Subject) ?? OfExpenditure(level, list) : null);
        return link?.Find(_facts) is { } fact ? (link.Check, fact) : null;
    }

    // "2022年度政府性基金预算财政拨款年初结转和结余…，本年收入…": a sentence about one budget says 本年收入 of that budget.
    private StatementLink? OfOtherBudget(LevelFrame level)
    {
        var text = _report.Narrative.Passages[level.Passage].Text;
        var sentence = text[(text.LastIndexOf('。', Math.Max(0, level.Span.Start - 1)) + 1)..level.Span.End];
        return Budget().Match(sentence) is { Success: true } budget ? SubjectLinks.OfOtherBudget(level.Subject, budget.Groups["fund"].Success) : null;
    }

    // Final accounts state actual amounts, budgets state budgets.
    private bool IsOwn(LevelFrame level) => _report.Kind == ReportKind.Budget || level.Kind == LevelKind.Actual;


    private static StatementLink? ThreePublic(LevelFrame level, CompositionFrame? list)
    {
        if (list is not null && IsEconomicList(list)) return null;
        var side = level.Kind switch
        {
            LevelKind.Actual => ColumnConcepts.Final,
            LevelKind.Budget or LevelKind.FinalBudget => ColumnConcepts.Budget,
            _ => null,
        };
        return side is null ? null : SubjectLinks.OfThreePublic(level.Subject, side);
    }

    private static StatementLink? OfExpenditure(LevelFrame level, CompositionFrame? list)
    {
        if (list is null) return null;
        var whole = SubjectLinks.OfTotal(list.Subject);
        return whole is { Kind: StatementKind.IncomeAndExpenditure, Line: LineConcepts.ExpenditureSubtotal } ? SubjectLinks.OfExpenditureKind(level.Subject)
            : whole is { Kind: StatementKind.GeneralPublicExpenditure } ? OfGeneralBudget(level)
            : null;
    }

    private static StatementLink? OfGeneralBudget(LevelFrame level) => SubjectKey.Of(level.Subject) switch
    {
        "人员经费" => new("tt-basic-project", StatementKind.BasicExpenditureByEconomicCode, LineConcepts.Personnel, [ColumnConcepts.Amount, ColumnConcepts.Total]),
        "公用经费" or "日常公用经费" => new("tt-basic-project", StatementKind.BasicExpenditureByEconomicCode, LineConcepts.Operating, [ColumnConcepts.Amount, ColumnConcepts.Total]),
        _ => null,
    };

    private (string, Fact)? Economic(LevelFrame level, CompositionFrame list)
    {
        if (!IsEconomicList(list)) return null;
        var named = AccountBook.Economic.Named(level.Subject).Select(a => a.Code).Distinct().ToImmutableArray();
        var facts = named.SelectMany(code => _facts.All(StatementKind.BasicExpenditureByEconomicCode, code, ColumnConcepts.Amount)).Where(f => f.Quantity.Number.IsSound).ToList();

        // A name has had two codes (住房公积金), and a code two names: the line printed under this name is meant.
        if (facts.Count > 1) facts = [.. facts.Where(f => SubjectKey.Of(f.LineLabel) == SubjectKey.Of(level.Subject))];
        return facts is [var only] ? ("tt-economic-item", only) : null;
    }

    private static bool IsEconomicList(CompositionFrame list) =>
        SubjectKey.Of(list.Subject) is var name
        && (name.EndsWith("人员经费", StringComparison.Ordinal) || name.EndsWith("公用经费", StringComparison.Ordinal));

    // The budget a sentence begins with: one named behind an amount is a part of what went before.
    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、．.])?\s*(?:20\d{2}\s*年度?)?[^，,。\d]{0,12}(?:(?<fund>政府性基金)|国有资本经营)预算(?![^，。]*一般公共预算)")]
    private static partial Regex Budget();
}
