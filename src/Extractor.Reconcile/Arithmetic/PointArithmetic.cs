using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Arithmetic;

/// <summary>Computes a formula on single values. Pure and thread-safe.</summary>
internal static class PointArithmetic
{
    /// <summary>The formula's value, or null where it has none: a division by zero, or more digits than a decimal holds.</summary>
    /// <param name="expression">The formula.</param>
    /// <param name="value">The value to take for a printed one, in base units.</param>
    public static decimal? Evaluate(Expression expression, Func<Quantity, decimal> value)
    {
        try
        {
            return Compute(expression, value);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Compute(Expression expression, Func<Quantity, decimal> value)
    {
        switch (expression)
        {
            case OperandExpression operand: return value(operand.Quantity);
            case ConstantExpression constant: return constant.Value;
            case SumExpression sum:
                var total = 0m;
                foreach (var term in sum.Terms)
                {
                    if (Compute(term, value) is not { } next) return null;
                    total += next;
                }

                return total;
            case DifferenceExpression difference: return Compute(difference.Minuend, value) - Compute(difference.Subtrahend, value);
            case ProductExpression product: return Compute(product.Left, value) * Compute(product.Right, value);
            case QuotientExpression quotient: return Divide(Compute(quotient.Numerator, value), Compute(quotient.Denominator, value));
            case ChangeRateExpression rate:
                var start = Compute(rate.Base, value);
                return Divide(Compute(rate.Current, value) - start, start);
            case MinimumExpression minimum:
                return Compute(minimum.Left, value) is { } left && Compute(minimum.Right, value) is { } right ? Math.Min(left, right) : null;
            case AbsoluteExpression absolute: return Compute(absolute.Inner, value) is { } inner ? Math.Abs(inner) : null;
            default: throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType().Name);
        }
    }

    private static decimal? Divide(decimal? numerator, decimal? denominator) => denominator is null or 0 ? null : numerator / denominator;
}
