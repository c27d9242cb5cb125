using System.Globalization;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Audit.Findings;

/// <summary>Writes a formula with its printed values filled in, as an accountant would. Pure and thread-safe.</summary>
internal static class FormulaWriter
{
    /// <summary>The formula in words and figures: <c>(151.48 − 9.25) ÷ 9.25</c>.</summary>
    public static string Write(Expression expression) => expression switch
    {
        OperandExpression operand => Figure(operand.Quantity),
        ConstantExpression constant => DecimalText.Plain(constant.Value),
        SumExpression sum => Sum(sum),
        DifferenceExpression difference => $"{Write(difference.Minuend)} − {Part(difference.Subtrahend)}",
        ProductExpression product => $"{Part(product.Left)} × {Part(product.Right)}",
        QuotientExpression quotient => $"{Part(quotient.Numerator)} ÷ {Part(quotient.Denominator)}",
        ChangeRateExpression rate => ChangeRate(rate),
        MinimumExpression minimum => $"min({Write(minimum.Left)}, {Write(minimum.Right)})",
        AbsoluteExpression { Inner: ChangeRateExpression rate } when Change(rate) is not null || IsGrowth(rate) => ChangeRate(rate),
        AbsoluteExpression absolute => $"|{Write(absolute.Inner)}|",
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType().Name),
    };

    /// <summary>Where the base is the level less (or plus) a printed change, the rate is that change over the base.</summary>
    private static string ChangeRate(ChangeRateExpression rate) => Change(rate) is { } change
        ? $"{Figure(change)} ÷ ({Write(rate.Base)})"
        : $"({Write(rate.Current)} − {Part(rate.Base)}) ÷ {Part(rate.Base)}";

    private static bool IsGrowth(ChangeRateExpression rate) =>
        rate is { Current: OperandExpression current, Base: OperandExpression start } && current.Quantity.Value >= start.Quantity.Value;

    private static Quantity? Change(ChangeRateExpression rate) => (rate.Current, rate.Base) switch
    {
        (OperandExpression current, DifferenceExpression { Minuend: OperandExpression minuend, Subtrahend: OperandExpression change }) when minuend.Quantity.Place == current.Quantity.Place => change.Quantity,
        (OperandExpression current, SumExpression { Terms: [OperandExpression first, OperandExpression change] }) when first.Quantity.Place == current.Quantity.Place => change.Quantity,
        _ => null,
    };

    private static string Part(Expression expression) =>
        expression is OperandExpression or ConstantExpression or AbsoluteExpression or MinimumExpression ? Write(expression) : $"({Write(expression)})";

    private static string Sum(SumExpression sum)
    {
        // Terms of zero are left out of the text: they are operands all the same, and their places are given.
        var shown = sum.Terms.Where(t => t is not OperandExpression { Quantity.Number.Value: 0 }).ToList();
        return shown.Count == 0 ? "0" : string.Join(" + ", shown.Select(t => t is DifferenceExpression ? $"({Write(t)})" : Write(t)));
    }

    private static string Figure(Quantity quantity)
    {
        if (quantity.IsBlank) return "0";
        var value = quantity.Number.Value.ToString("0." + new string('0', Math.Min(28, quantity.Number.Decimals)), CultureInfo.InvariantCulture);
        var text = value.StartsWith('-') ? $"({value})" : value;
        return quantity.Unit.Dimension == Dimension.Ratio ? text + quantity.Unit.Symbol : text;
    }
}
