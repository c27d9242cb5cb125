using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Arithmetic;

/// <summary>The printed values a formula is made of.</summary>
public static class ExpressionOperands
{
    /// <summary>The printed values in the order they stand, each once, also when the formula uses it several times.</summary>
    public static ImmutableArray<Quantity> Of(Expression expression)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        Collect(expression, found);
        return found.ToImmutable();
    }

    /// <summary>Whether any printed value stands more than once in the formula (then its interval may not be taken as independent at each place).</summary>
    internal static bool Repeats(Expression expression)
    {
        var all = new List<Quantity>();
        return !AllDistinct(expression, all);
    }

    private static void Collect(Expression expression, ImmutableArray<Quantity>.Builder found)
    {
        if (expression is OperandExpression operand)
        {
            if (IndexOf(found, operand.Quantity) < 0) found.Add(operand.Quantity);
            return;
        }

        foreach (var part in Parts(expression)) Collect(part, found);
    }

    private static bool AllDistinct(Expression expression, List<Quantity> seen)
    {
        if (expression is OperandExpression operand)
        {
            if (IndexOf(seen, operand.Quantity) >= 0) return false;
            seen.Add(operand.Quantity);
            return true;
        }

        // A change rate uses its base twice by itself.
        if (expression is ChangeRateExpression) return false;
        foreach (var part in Parts(expression))
        {
            if (!AllDistinct(part, seen)) return false;
        }

        return true;
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

    private static ImmutableArray<Expression> Parts(Expression expression) => expression switch
    {
        SumExpression sum => sum.Terms,
        DifferenceExpression difference => [difference.Minuend, difference.Subtrahend],
        ProductExpression product => [product.Left, product.Right],
        QuotientExpression quotient => [quotient.Numerator, quotient.Denominator],
        ChangeRateExpression rate => [rate.Current, rate.Base],
        MinimumExpression minimum => [minimum.Left, minimum.Right],
        AbsoluteExpression absolute => [absolute.Inner],
        _ => [],
    };
}
