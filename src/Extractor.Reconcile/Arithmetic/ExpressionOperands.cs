using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Arithmetic;

/// <summary>The printed values a formula is made of.</summary>
public static class ExpressionOperands
{
    /// <summary>The printed values in the order they stand, each once, also when the formula uses it several times.</summary>
    public static ImmutableArray<Quantity> Of(Expression expression) => Of(expression, out _);

    /// <summary>The same, and whether any stands more than once in the formula (then its interval may not be taken as independent at each place).</summary>
    internal static ImmutableArray<Quantity> Of(Expression expression, out bool repeats)
    {
        var found = new OperandSet();
        repeats = Collect(expression, found);
        return found.ToImmutable();
    }

    /// <summary>Adds the operands; true where one was there before. A change rate uses its base twice by itself.</summary>
    private static bool Collect(Expression expression, OperandSet found)
    {
        switch (expression)
        {
            case OperandExpression operand: return !found.Add(operand.Quantity);
            case SumExpression sum:
                var repeats = false;
                foreach (var term in sum.Terms) repeats |= Collect(term, found);
                return repeats;
            case DifferenceExpression difference: return Collect(difference.Minuend, found) | Collect(difference.Subtrahend, found);
            case ProductExpression product: return Collect(product.Left, found) | Collect(product.Right, found);
            case QuotientExpression quotient: return Collect(quotient.Numerator, found) | Collect(quotient.Denominator, found);
            case ChangeRateExpression rate: return Collect(rate.Current, found) | Collect(rate.Base, found) | true;
            case MinimumExpression minimum: return Collect(minimum.Left, found) | Collect(minimum.Right, found);
            case AbsoluteExpression absolute: return Collect(absolute.Inner, found);
            default: return false;
        }
    }

    /// <summary>Where a printed value stands in a list, told by its place, or -1.</summary>
    internal static int IndexOf(IReadOnlyList<Quantity> list, Quantity quantity)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (ReferenceEquals(list[i], quantity) || list[i].Place == quantity.Place) return i;
        }

        return -1;
    }
}
