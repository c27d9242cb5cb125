using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>Names the lines of a statement by code or concept; in the general statements the side and what stands above decide. Not thread-safe: one instance reads one statement.</summary>
internal sealed class LineNaming(StatementKind kind, TableShape shape)
{
    private readonly Dictionary<StatementSide, bool> _belowOpening = [];
    private readonly StatementSide[] _sides = [.. Enumerable.Range(0, shape.Blocks).Select(b => Side(shape, b, kind))];

    /// <summary>The side a block of columns is.</summary>
    public StatementSide Side(int block) => _sides[block];

    /// <summary>The name of a line in facts. Call in printed order.</summary>
    public string Name(LineLabel label, int block)
    {
        var side = _sides[block];
        return kind switch
        {
            StatementKind.IncomeAndExpenditure or StatementKind.FiscalAppropriation => General(label, side),
            StatementKind.BasicExpenditureByEconomicCode => Economic(label, side),
            _ => label.Code ?? (label.IsTotal || label.Text.Length == 0 ? LineConcepts.Total : Wording.Compact(label.Text)),
        };
    }

    private string General(LineLabel label, StatementSide side)
    {
        var concept = label.IsTotal ? Total(label, side) : Known(label.Text, side);
        if (concept == LineConcepts.IncomeOpening) _belowOpening[side] = true;
        if (_belowOpening.GetValueOrDefault(side))
        {
            concept = concept switch
            {
                LineConcepts.IncomeGeneralBudget => LineConcepts.IncomeOpeningGeneralBudget,
                LineConcepts.IncomeGovernmentFund => LineConcepts.IncomeOpeningGovernmentFund,
                LineConcepts.IncomeStateCapital => LineConcepts.IncomeOpeningStateCapital,
                _ => concept,
            };
        }

        if (side == StatementSide.Nature) return $"nature.{concept ?? Wording.Compact(label.Text)}";
        return concept ?? Wording.Compact(label.Text);
    }

    private static string Total(LineLabel label, StatementSide side) => Wording.Compact(label.Text) == "小计"
        ? side == StatementSide.Income ? LineConcepts.IncomeSubtotal : LineConcepts.ExpenditureSubtotal
        : side == StatementSide.Income ? LineConcepts.IncomeTotal : LineConcepts.ExpenditureTotal;

    /// <summary>The concept of a label; a word both sides use (年初结转和结余 of a state capital table, 其他支出) counts on its own side only.</summary>
    private static string? Known(string text, StatementSide side)
    {
        var concept = ConceptNames.Line(text);
        if (concept is null) return null;
        var isIncome = concept.StartsWith("income.", StringComparison.Ordinal);
        return side switch
        {
            StatementSide.Income when !isIncome => null,
            StatementSide.Expenditure when isIncome => null,
            _ => concept,
        };
    }

    private static string Economic(LineLabel label, StatementSide side)
    {
        if (label.Code is not null) return label.Code;
        if (ConceptNames.Line(label.Text) is LineConcepts.Personnel or LineConcepts.Operating) return ConceptNames.Line(label.Text)!;
        return label.IsTotal
            ? side switch { StatementSide.Personnel => LineConcepts.Personnel, StatementSide.Operating => LineConcepts.Operating, _ => LineConcepts.Total }
            : Wording.Compact(label.Text);
    }

    private static StatementSide Side(TableShape shape, int block, StatementKind kind)
    {
        if (kind is not (StatementKind.IncomeAndExpenditure or StatementKind.FiscalAppropriation or StatementKind.BasicExpenditureByEconomicCode)) return StatementSide.Whole;
        var heads = shape.Columns.Where(c => c.Block == block).SelectMany(c => c.Heads).Select(h => Wording.Compact(h.Text)).ToList();
        if (heads.Any(h => h is "收入")) return StatementSide.Income;
        if (heads.Any(h => h.StartsWith("人员经费", StringComparison.Ordinal)) && !heads.Any(h => h.Contains("公用经费", StringComparison.Ordinal))) return StatementSide.Personnel;
        if (heads.Any(h => h.Contains("公用经费", StringComparison.Ordinal)) && !heads.Any(h => h.StartsWith("人员经费", StringComparison.Ordinal))) return StatementSide.Operating;
        if (heads.Any(h => h.Contains("支出性质", StringComparison.Ordinal) || h.Contains("经济分类", StringComparison.Ordinal))) return StatementSide.Nature;
        if (kind == StatementKind.BasicExpenditureByEconomicCode) return StatementSide.Whole;

        // Without the word in the header the lines tell: classes of spending stand on one side only.
        var lines = shape.Lines().Select(r => ConceptNames.Line(LineLabel.Read(shape, r, block).Text)).OfType<string>().ToList();
        var income = lines.Count(l => l.StartsWith("income.", StringComparison.Ordinal));
        var classes = lines.Count(l => l.StartsWith(LineConcepts.ClassPrefix, StringComparison.Ordinal) || l.StartsWith("expenditure.", StringComparison.Ordinal));
        var earlier = Enumerable.Range(0, block).Any(b => Side(shape, b, kind) == StatementSide.Expenditure);
        if (income > classes) return StatementSide.Income;
        return earlier ? StatementSide.Nature : StatementSide.Expenditure;
    }
}
