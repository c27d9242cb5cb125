using System.Collections.Immutable;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>Names the columns of a statement by concept, from the whole path of their header. Pure and thread-safe.</summary>
internal static class ColumnNaming
{
    /// <summary>Groups whose name stays before the name of a column under them.</summary>
    private static readonly ImmutableArray<string> Prefixing = [ColumnConcepts.Opening, ColumnConcepts.Closing, ColumnConcepts.Basic, ColumnConcepts.Project, ColumnConcepts.Fiscal, ColumnConcepts.Service];

    /// <summary>The concept of a column, or its printed header where none is known.</summary>
    /// <param name="column">The column.</param>
    /// <param name="kind">The statement.</param>
    public static string Of(TableColumn column, StatementKind kind)
    {
        ImmutableArray<string> texts = [.. column.Heads.Select(h => h.Text).Where(t => t.Length > 0)];
        if (texts.IsEmpty) return "";
        return kind switch
        {
            StatementKind.ThreePublicExpenses => ThreePublic(texts),
            StatementKind.FiscalExpenditureDetail => Detail(texts),
            StatementKind.GovernmentFund or StatementKind.StateCapital when Wording.Compact(texts[^1]) == "本年收入合计" => ColumnConcepts.Income,
            _ => Plain(texts),
        };
    }

    private static string Plain(ImmutableArray<string> texts)
    {
        var leaf = ConceptNames.Column(texts[^1]);
        var group = texts[..^1].Select(ConceptNames.Column).LastOrDefault(c => c is not null && Prefixing.Contains(c));
        if (group is not null)
        {
            if (leaf is null) return $"{group}.{ConceptNames.Bare(texts[^1])}";
            if (leaf == ColumnConcepts.Total) return group;
            return leaf.StartsWith(group, StringComparison.Ordinal) ? leaf : $"{group}.{leaf}";
        }

        if (leaf == ColumnConcepts.Total && texts.Length > 1 && texts[..^1].Any(t => ConceptNames.Column(t) == ColumnConcepts.Income && Wording.Compact(t) != "本年收入合计"))
            return ColumnConcepts.Income;
        return leaf ?? ConceptNames.Bare(texts[^1]);
    }

    private static string ThreePublic(ImmutableArray<string> texts)
    {
        var side = texts.Select(Side).LastOrDefault(t => t is not null);
        var part = texts.Select(ConceptNames.Column).LastOrDefault(c => c is not (null or ColumnConcepts.Total or ColumnConcepts.Amount));
        var leaf = ConceptNames.Column(texts[^1]);
        if (part is null && leaf == ColumnConcepts.Total) part = ColumnConcepts.Total;
        if (part is not null && leaf is not null && leaf != ColumnConcepts.Amount) return side is null ? part : ColumnConcepts.ThreePublic(side, part);
        if (part is not null && Side(texts[^1]) is not null) return ColumnConcepts.ThreePublic(side!, part);

        // Parts stand in lines: the column is the side alone.
        return Side(texts[^1]) ?? ConceptNames.Bare(texts[^1]);
    }

    private static string? Side(string text)
    {
        var compact = Wording.Compact(text);
        if (compact.Contains("决算", StringComparison.Ordinal)) return ColumnConcepts.Final;
        return compact.EndsWith("预算数", StringComparison.Ordinal) || compact.EndsWith("年预算", StringComparison.Ordinal) || compact.EndsWith("年初预算", StringComparison.Ordinal) ? ColumnConcepts.Budget : null;
    }

    private static string Detail(ImmutableArray<string> texts)
    {
        if (ConceptNames.Column(texts[^1]) == ColumnConcepts.Total) return texts.Length > 1 ? Code(texts[^2], "") ?? ColumnConcepts.Total : ColumnConcepts.Total;
        return Code(texts[^1], texts.Length > 1 ? Code(texts[^2], "") ?? "" : "") ?? ConceptNames.Bare(texts[^1]);
    }

    private static string? Code(string name, string within)
    {
        var named = AccountBook.Economic.Named(name).Select(a => a.Code).Where(c => c.StartsWith(within, StringComparison.Ordinal)).Distinct().ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
