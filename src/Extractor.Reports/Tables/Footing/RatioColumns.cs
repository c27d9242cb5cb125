using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Tables.Footing;

/// <summary>How a column follows from others of its line.</summary>
internal enum ColumnRule
{
    /// <summary>First ÷ second.</summary>
    Quotient,

    /// <summary>First − second.</summary>
    Difference,

    /// <summary>(First − second) ÷ second.</summary>
    Growth,

    /// <summary>First ÷ the same column of the total line.</summary>
    Share,
}

/// <summary>A column of rates or changes with the columns it follows from. Immutable and thread-safe.</summary>
/// <param name="Column">The column.</param>
/// <param name="Rule">How it follows.</param>
/// <param name="First">First column.</param>
/// <param name="Second">Second column; for a share, the total line.</param>
internal sealed record DerivedColumn(int Column, ColumnRule Rule, int First, int Second);

/// <summary>Finds what columns of rates, shares and changes follow from: the header names the rule, most lines decide between which columns. Pure and thread-safe.</summary>
internal static partial class RatioColumns
{
    /// <summary>Lines that must bear a rule out.</summary>
    private const int Several = 2;

    /// <summary>Columns beyond which a table is no comparison of amounts.</summary>
    private const int ManyColumns = 16;

    /// <summary>Whether a header names a rate: rates of lines do not add up to the rate of their total, shares do.</summary>
    public static bool IsRate(string head) => Rate().IsMatch(head) && !Share().IsMatch(head);

    /// <summary>The rules that at least two lines, and more than twice as many as contradict them, bear out.</summary>
    public static IEnumerable<(DerivedColumn Rule, int Holds, int Fails)> Of(FigureTable table)
    {
        if (table.Columns.Length > ManyColumns) yield break;
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var best = Readings(table, column)
                .Select(rule => (Rule: rule, Count: Count(table, rule)))
                .Where(r => r.Count.Holds >= Several && r.Count.Holds > 2 * r.Count.Fails)
                .OrderByDescending(r => r.Count.Holds - r.Count.Fails)
                .FirstOrDefault();
            if (best.Rule is not null) yield return (best.Rule, best.Count.Holds, best.Count.Fails);
        }
    }

    /// <summary>The formula of a line, or null where an operand is not there or the base is zero.</summary>
    public static Expression? Formula(FigureTable table, int line, DerivedColumn rule)
    {
        var figures = table.Lines[line].Figures;
        if (figures[rule.First] is not { IsBlank: false } first) return null;
        var second = rule.Rule == ColumnRule.Share ? table.Lines[rule.Second].Figures[rule.First] : figures[rule.Second];
        if (second is not { IsBlank: false } || first.Unit != second.Unit || (rule.Rule != ColumnRule.Difference && second.Number.Value == 0)) return null;
        return rule.Rule switch
        {
            ColumnRule.Difference => new DifferenceExpression(first, second),
            ColumnRule.Growth => new ChangeRateExpression(first, second),
            _ => new QuotientExpression(first, second),
        };
    }

    /// <summary>The stated figure as a rate where its column is one: 96.5 under 执行率 without a sign is percent.</summary>
    public static Quantity? Stated(FigureTable table, int line, DerivedColumn rule)
    {
        if (table.Lines[line].Figures[rule.Column] is not { IsBlank: false } stated) return null;
        return rule.Rule == ColumnRule.Difference || stated.Unit.Dimension == Dimension.Ratio ? stated : stated with { Unit = Unit.Percent };
    }

    private static (int Holds, int Fails) Count(FigureTable table, DerivedColumn rule)
    {
        var (holds, fails) = (0, 0);
        for (var line = 0; line < table.Lines.Length; line++)
        {
            if (Stated(table, line, rule) is not { } stated || Formula(table, line, rule) is not { } formula) continue;
            if (Math.Abs(stated.Value - Value(formula)) <= stated.HalfStep * 2) holds++;
            else fails++;
        }

        return (holds, fails);
    }

    private static decimal Value(Expression formula) => formula switch
    {
        OperandExpression operand => operand.Quantity.Value,
        DifferenceExpression difference => Value(difference.Minuend) - Value(difference.Subtrahend),
        ChangeRateExpression change => (Value(change.Current) - Value(change.Base)) / Value(change.Base),
        QuotientExpression quotient => Value(quotient.Numerator) / Value(quotient.Denominator),
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula.GetType().Name),
    };

    private static IEnumerable<DerivedColumn> Readings(FigureTable table, int column)
    {
        var head = table.Columns[column].Path;
        var others = Enumerable.Range(0, table.Columns.Length).Where(c => c != column && !Rate().IsMatch(table.Columns[c].Path)).ToImmutableArray();
        ColumnRule? rule = Growth().IsMatch(head) ? ColumnRule.Growth : Quotient().IsMatch(head) ? ColumnRule.Quotient : Difference().IsMatch(head) ? ColumnRule.Difference : null;
        if (rule is { } pairwise)
        {
            foreach (var first in others)
            {
                foreach (var second in others.Where(o => o != first)) yield return new DerivedColumn(column, pairwise, first, second);
            }
        }

        if (!Share().IsMatch(head)) yield break;
        for (var line = 0; line < table.Lines.Length; line++)
        {
            if (!table.Lines[line].IsTotal) continue;
            foreach (var first in others) yield return new DerivedColumn(column, ColumnRule.Share, first, line);
        }
    }

    [GeneratedRegex(@"率|占比|比重|比例|%", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?:执行|完成|支出|到位|使用|实现|兑付|拨付)(?:率|进度|比例)|完成.*(?:%|比)|B/A|A/B", RegexOptions.CultureInvariant)]
    private static partial Regex Quotient();

    [GeneratedRegex(@"(?:增减|增长|增幅|变动|变化|同比|降低|下降)(?:率|幅度|比例|%|.*%)|增幅|增速", RegexOptions.CultureInvariant)]
    private static partial Regex Growth();

    [GeneratedRegex(@"增减|增加额|变动额|差额|差异|变化额|结余(?:资金|额)|(?:比|较)上年", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();

    [GeneratedRegex(@"占比|比重|占.*(?:比例|%)|所占", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
