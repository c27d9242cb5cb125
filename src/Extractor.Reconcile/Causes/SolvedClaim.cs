using System.Collections.Immutable;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>A sum or difference solved for one of its operands: 合计 = 甲 + 乙 says that 甲 is 合计 − 乙. Pure and thread-safe.</summary>
internal static class SolvedClaim
{
    /// <summary>Whether the claim is an equation of sums and differences.</summary>
    public static bool IsLinear(Claim claim) => claim.Relation == Relation.Equal && claim.Formula is not OperandExpression && IsLinear(claim.Formula);

    /// <summary>The claim as a statement of the operand's value, or null where it cannot be so written.</summary>
    public static Claim? For(Claim claim, Quantity operand) =>
        claim.Relation == Relation.Equal && Isolate(claim.Formula, operand, claim.Stated) is { } formula
            ? claim with { Stated = operand, Formula = formula, Alternatives = [], Neighbours = [] }
            : null;

    private static bool IsLinear(Expression expression) => expression switch
    {
        OperandExpression or ConstantExpression => true,
        SumExpression sum => sum.Terms.All(IsLinear),
        DifferenceExpression difference => IsLinear(difference.Minuend) && IsLinear(difference.Subtrahend),
        _ => false,
    };

    private static Expression? Isolate(Expression formula, Quantity operand, Expression target)
    {
        switch (formula)
        {
            case OperandExpression own:
                return own.Quantity.Place == operand.Place ? target : null;
            case SumExpression sum:
                var holding = sum.Terms.Where(t => Contains(t, operand)).ToImmutableArray();
                if (holding.Length != 1) return null;
                var rest = sum.Terms.Remove(holding[0]);
                return Isolate(holding[0], operand, rest.IsEmpty ? target : new DifferenceExpression(target, new SumExpression(rest)));
            case DifferenceExpression difference:
                if (Contains(difference.Minuend, operand) == Contains(difference.Subtrahend, operand)) return null;
                return Contains(difference.Minuend, operand)
                    ? Isolate(difference.Minuend, operand, new SumExpression([target, difference.Subtrahend]))
                    : Isolate(difference.Subtrahend, operand, new DifferenceExpression(difference.Minuend, target));
            default:
                return null;
        }
    }

    private static bool Contains(Expression expression, Quantity operand) => ExpressionOperands.IndexOf(ExpressionOperands.Of(expression), operand) >= 0;
}
