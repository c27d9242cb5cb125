using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Arithmetic;

/// <summary>Computes the set of values a formula may have when every printed value may be any that prints so. Pure and thread-safe.</summary>
internal static class IntervalArithmetic
{
    /// <summary>Beyond this many printed values that repeat, corners are no longer enumerated.</summary>
    private const int MostCorners = 8;

    /// <summary>The set, or null where nothing follows (a divisor that may be zero).</summary>
    /// <remarks>
    /// Where every printed value stands once, interval arithmetic is exact. Where one repeats (a rate of change), each formula here is monotonic
    /// in each printed value as long as no divisor passes zero, so the extremes lie at the corners of the box of printed values.
    /// </remarks>
    public static Interval? Evaluate(Expression expression)
    {
        var operands = ExpressionOperands.Of(expression, out var repeats);
        return Evaluate(expression, operands, repeats);
    }

    /// <summary>The same where the operands are known.</summary>
    /// <param name="expression">The formula.</param>
    /// <param name="operands">Its printed values, each once.</param>
    /// <param name="repeats">Whether one stands more than once.</param>
    public static Interval? Evaluate(Expression expression, ImmutableArray<Quantity> operands, bool repeats)
    {
        try
        {
            var direct = Compute(expression);
            if (direct is null || !repeats) return direct;
            return Corners(expression, operands) ?? direct;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Interval? Corners(Expression expression, ImmutableArray<Quantity> operands)
    {
        ImmutableArray<Quantity> loose = [.. operands.Where(q => q.HalfStep > 0)];
        if (loose.Length > MostCorners) return null;
        decimal? low = null, high = null;
        for (var corner = 0; corner < 1 << loose.Length; corner++)
        {
            var bits = corner;
            var value = PointArithmetic.Evaluate(expression, q =>
            {
                var index = ExpressionOperands.IndexOf(loose, q);
                if (index < 0) return q.Value;
                return (bits >> index & 1) == 0 ? q.Range.Low : q.Range.High;
            });
            if (value is not { } at) return null;
            low = low is null || at < low ? at : low;
            high = high is null || at > high ? at : high;
        }

        return new Interval(low!.Value, high!.Value);
    }

    private static Interval? Compute(Expression expression)
    {
        switch (expression)
        {
            case OperandExpression operand: return operand.Quantity.Range;
            case ConstantExpression constant: return Interval.Exactly(constant.Value);
            case SumExpression sum:
                var total = Interval.Exactly(0);
                foreach (var term in sum.Terms)
                {
                    if (Compute(term) is not { } next) return null;
                    total += next;
                }

                return total;
            case DifferenceExpression difference: return Compute(difference.Minuend) - Compute(difference.Subtrahend);
            case ProductExpression product: return Compute(product.Left) * Compute(product.Right);
            case QuotientExpression quotient: return Divide(Compute(quotient.Numerator), Compute(quotient.Denominator));
            case ChangeRateExpression rate:
                // (current − base) / base = current / base − 1, each once when the two are independent.
                return Divide(Compute(rate.Current), Compute(rate.Base)) - Interval.Exactly(1);
            case MinimumExpression minimum: return Minimum(Compute(minimum.Left), Compute(minimum.Right));
            case AbsoluteExpression absolute: return Absolute(Compute(absolute.Inner));
            default: throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType().Name);
        }
    }

    private static Interval? Divide(Interval? left, Interval? right) =>
        left is { } numerator && right is { } denominator ? Interval.Divide(numerator, denominator) : null;

    private static Interval? Minimum(Interval? left, Interval? right) =>
        left is { } a && right is { } b ? new Interval(Math.Min(a.Low, b.Low), Math.Min(a.High, b.High)) : null;

    private static Interval? Absolute(Interval? inner)
    {
        if (inner is not { } set) return null;
        if (set.Low >= 0) return set;
        return set.High <= 0 ? -set : new Interval(0, Math.Max(-set.Low, set.High));
    }
}
