using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>The lines of one side of a general statement by their part in its arithmetic. Immutable and thread-safe.</summary>
internal sealed partial class GeneralLines
{
    private static readonly ImmutableArray<string> Above =
    [
        LineConcepts.IncomeSubtotal, LineConcepts.IncomeSurplusUsed, LineConcepts.IncomeOpening, LineConcepts.IncomeTotal,
        LineConcepts.ExpenditureSubtotal, LineConcepts.ExpenditureDistribution, LineConcepts.ExpenditureClosing, LineConcepts.ExpenditureTotal,
        LineConcepts.IncomeOpeningGeneralBudget, LineConcepts.IncomeOpeningGovernmentFund, LineConcepts.IncomeOpeningStateCapital,
    ];

    private readonly ImmutableArray<StatementLine> _lines;

    /// <summary>Sorts the lines of a side.</summary>
    public GeneralLines(Statement statement, StatementSide side)
    {
        _lines = [.. statement.Lines.Where(l => l.Side == side)];
        Columns = [.. _lines.SelectMany(l => l.Facts).Where(f => f.Quantity.Unit.Dimension != Core.Numbers.Dimension.Ratio).Select(f => f.Column).Distinct()];
        var candidates = _lines.Where(l => !l.IsOfWhich && !Above.Contains(l.Line)).ToList();
        var numbered = candidates.Where(l => l.Ordinal is not null).ToList();
        Components = [.. numbered.Count > 1 ? numbered : candidates.Where(IsComponent)];
        var highest = numbered.Select(l => l.Ordinal!.Value).DefaultIfEmpty().Max();
        MissingOrdinal = highest > Components.Length && numbered.Count > 1
            ? Enumerable.Range(1, highest).First(i => numbered.All(l => l.Ordinal != i))
            : null;
        Unknown = candidates.FirstOrDefault(l => !Components.Contains(l) && !IsComponent(l) && !Detail().IsMatch(Tables.Wording.Compact(l.Label)) && l.Facts.Any(f => f.Quantity.Number.Value != 0));
    }

    /// <summary>The columns of figures of the side.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The lines that add up to the side's 本年…合计.</summary>
    public ImmutableArray<StatementLine> Components { get; }

    /// <summary>An ordinal (五、) that should stand among the components and does not, or null.</summary>
    public int? MissingOrdinal { get; }

    /// <summary>A line with an amount that belongs to no known place of the form, or null.</summary>
    public StatementLine? Unknown { get; }

    /// <summary>The first line of a concept, or null.</summary>
    public StatementLine? this[string concept] => _lines.FirstOrDefault(l => l.Line == concept && !l.IsOfWhich);

    private static bool IsComponent(StatementLine line) =>
        line.Line.StartsWith("income.", StringComparison.Ordinal) || line.Line.StartsWith(LineConcepts.ClassPrefix, StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十\d]+[)、.])?(?:其中|基本支出|项目支出|经营|提取|转入|缴纳|交纳|一般公共预算|政府性基金|国有资本|专用|非财政|财政拨款结转)", RegexOptions.CultureInvariant)]
    private static partial Regex Detail();
}
