using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Arithmetic;

/// <summary>Puts another value in the place of a printed one. Pure and thread-safe.</summary>
internal static class OperandReplacement
{
    /// <summary>The formula with one printed value put in another's place.</summary>
    public static Expression Replace(Expression expression, Quantity from, Quantity to) => expression switch
    {
        OperandExpression operand => operand.Quantity.Place == from.Place ? new OperandExpression(to) : operand,
        SumExpression sum => new SumExpression([.. sum.Terms.Select(t => Replace(t, from, to))]),
        DifferenceExpression d => new DifferenceExpression(Replace(d.Minuend, from, to), Replace(d.Subtrahend, from, to)),
        ProductExpression p => new ProductExpression(Replace(p.Left, from, to), Replace(p.Right, from, to)),
        QuotientExpression q => new QuotientExpression(Replace(q.Numerator, from, to), Replace(q.Denominator, from, to)),
        ChangeRateExpression r => new ChangeRateExpression(Replace(r.Current, from, to), Replace(r.Base, from, to)),
        MinimumExpression m => new MinimumExpression(Replace(m.Left, from, to), Replace(m.Right, from, to)),
        AbsoluteExpression a => new AbsoluteExpression(Replace(a.Inner, from, to)),
        _ => expression,
    };
}
