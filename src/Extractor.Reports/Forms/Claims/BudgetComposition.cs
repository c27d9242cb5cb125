using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Tables.Footing;

namespace Extractor.Reports.Forms.Claims;

/// <summary>A department's budget in a form's head is 基本支出 and 项目支出 together, and what its divisions by 收入性质 and 支出性质 list (budget-split-sum).</summary>
public sealed partial class BudgetComposition : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var form in report.Forms)
        {
            var cells = new FormCells(report.Document, form.Table.Grid);
            var unit = form.Table.Unit is { Dimension: Dimension.Money } declared ? declared : Unit.TenThousandYuan;
            foreach (var claim in Divisions(form, cells, unit)) yield return claim;
            if (Kinds(form, cells, unit) is { } kinds) yield return kinds;
        }
    }

    /// <summary>按收入性质分：… over 其中：一般公共预算：…, one a line or several in a cell.</summary>
    private static IEnumerable<Claim> Divisions(EvaluationForm form, FormCells cells, Unit unit)
    {
        foreach (var head in cells.Grid.Table.Cells.Where(c => Division().IsMatch(WhiteSpace.Remove(c.Text))))
        {
            var parts = new List<Quantity>(Amounts(cells, head, unit));
            var own = parts.Count > 0 && Division().IsMatch(parts[0].Name) ? parts[0] : null;
            if (own is not null) parts.RemoveAt(0);
            for (var row = head.Row + head.RowSpan; cells.Grid[row, head.Column] is { } below && below.Column == head.Column; row = below.Row + below.RowSpan)
            {
                var found = Amounts(cells, below, unit).ToList();
                if (found.Count == 0) break;
                parts.AddRange(found);
            }

            if (parts.Count < 2) continue;
            var sum = Expression.Sum(parts);
            var stated = own ?? Matching(form, parts);
            if (stated is not null) yield return Claim(form, stated, sum, WhiteSpace.Remove(head.Text)[..5], own is null ? 0.75m : 0.9m);
        }
    }

    /// <summary>基本支出 and 项目支出, side by side under their heads or each beside its label.</summary>
    private static Claim? Kinds(EvaluationForm form, FormCells cells, Unit unit)
    {
        foreach (var label in cells.Grid.Table.Cells.Where(c => Basic().IsMatch(WhiteSpace.Remove(c.Text))))
        {
            if (cells.Grid.Table.Cells.FirstOrDefault(c => c.Row == label.Row && c.Column > label.Column && Project().IsMatch(WhiteSpace.Remove(c.Text))) is not { } other) continue;
            if (Beside(cells, label, unit) is { } basic && Beside(cells, other, unit) is { } project)
                return Matching(form, [basic, project]) is { } stated ? Claim(form, stated, Expression.Sum([basic, project]), "基本支出", 0.75m) : null;

            // Heads of columns: the total stands in the same row, under its own head.
            var row = label.Row + label.RowSpan;
            if (Number(cells, row, label.Column, unit) is not { } under || Number(cells, row, other.Column, unit) is not { } beside) continue;
            var total = cells.Grid.Table.Cells.FirstOrDefault(c => c.Column < label.Column && c.Row + c.RowSpan == row && Whole().IsMatch(WhiteSpace.Remove(c.Text)));
            if (total is not null && Number(cells, row, total.Column, unit) is { } whole) return Claim(form, whole, Expression.Sum([under, beside]), "基本支出", 0.9m);
        }

        return null;
    }

    private static Claim Claim(EvaluationForm form, Quantity stated, Expression sum, string key, decimal certainty) =>
        new("budget-split-sum", stated, sum) { Tolerance = Tolerance.Tail, Keys = [form.Project ?? "department", key], Certainty = certainty };

    /// <summary>
    /// Which of the budgets the form prints the parts make up is not printed: the one they add up to; where they add up to none, the one
    /// that they miss by what a slip makes of a sum; null otherwise.
    /// </summary>
    private static Quantity? Matching(EvaluationForm form, List<Quantity> parts)
    {
        if (form.FundLines.FirstOrDefault(l => !l.IsPart) is not { } line) return null;
        var sum = parts.Sum(p => p.Value);
        var slack = parts.Sum(p => p.HalfStep);
        var candidates = new[] { line.FinalBudget, line.OriginalBudget, line.Actual }.OfType<Quantity>().ToList();
        if (candidates.Find(c => Math.Abs(c.Value - sum) <= slack + c.HalfStep) is { } meant) return meant;
        var near = candidates.Where(c => NearMiss.IsSlip(c, parts)).DistinctBy(c => c.Value).ToList();
        return near is [var only] ? only : null;
    }

    private static Quantity? Beside(FormCells cells, Cell label, Unit unit) => Number(cells, label.Row, label.Column + label.ColumnSpan, unit, label.Text);

    private static Quantity? Number(FormCells cells, int row, int column, Unit unit, string? label = null)
    {
        if (!cells.Grid.StartsAt(row, column)) return null;
        var name = WhiteSpace.Remove(label ?? cells.Grid.TextAt(row - 1, column));
        return cells.Number(row, column, name, name, unit) is { Unit.Dimension: Dimension.Money } money ? money : null;
    }

    /// <summary>The amounts of a cell, each after its label and a colon.</summary>
    private static IEnumerable<Quantity> Amounts(FormCells cells, Cell cell, Unit unit)
    {
        foreach (Match match in Labelled().Matches(cell.Text))
        {
            var digits = match.Groups["n"];
            if (NumberReader.ReadCell(digits.Value).Number is not { IsSound: true } number) continue;
            var name = WhiteSpace.Remove(match.Groups["label"].Value);
            yield return new Quantity(name, number, number.Unit.Dimension == Dimension.None ? unit : number.Unit, cells.Place(cell, new CharSpan(digits.Index, digits.Index + digits.Length), name, ""));
        }
    }

    [GeneratedRegex("^按(?:收入|支出)性质分")]
    private static partial Regex Division();

    [GeneratedRegex(@"(?:其中\s*[：:]\s*)?(?<label>[\p{IsCJKUnifiedIdeographs}（）()、\s]{2,24}?)\s*[：:]\s*(?<n>-?\d[\d,，]*(?:\.\d+)?(?:\s*(?:万元|元))?)")]
    private static partial Regex Labelled();

    [GeneratedRegex("^(?:其中[：:])?基本支出(?:总额|预算|数|合计)?(?:[（(].*[)）])?$")]
    private static partial Regex Basic();

    [GeneratedRegex("^项目支出(?:总额|预算|数|合计)?(?:[（(].*[)）])?$")]
    private static partial Regex Project();

    [GeneratedRegex("^(?:年度)?(?:部门)?(?:总预算|预算总额|预算合计|合计|总计|总额)(?:[（(].*[)）])?$")]
    private static partial Regex Whole();
}
