using System.Collections.Immutable;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Core.Documents;
using Extractor.Reconcile;
using Extractor.Reports.Claims;

namespace Extractor.Audit.Derivations;

/// <summary>Writes down the arithmetic of an evaluated claim. Thread-safe.</summary>
internal static class DerivationWriter
{
    /// <summary>The arithmetic.</summary>
    /// <param name="evaluation">The claim with its verdict.</param>
    /// <param name="own">The document the finding is about.</param>
    public static Derivation Write(Evaluation evaluation, DocumentId own)
    {
        var claim = evaluation.Claim;
        var operands = new List<Quantity> { claim.Stated };
        var formula = Step(claim.Formula, operands);
        var explanation = evaluation.Explanation is { } other ? Step(other.Formula, operands) : null;
        return new Derivation(Kebab.Of(claim.Relation), Kebab.Of(claim.Tolerance), [.. operands.Select(o => Operand(o, own))], formula)
        {
            Explanation = explanation,
            Suspects = [.. evaluation.Repairs.Select(r => operands.FindIndex(o => o.Place == r.Suspect.Place)).Where(i => i >= 0).Distinct().Order()],
            Hypotheses = [.. evaluation.Trials.Select(t => new TriedHypothesis(t.Name, Kebab.Of(t.Outcome)))],
        };
    }

    private static DerivedStep Step(Expression expression, List<Quantity> operands) => expression switch
    {
        OperandExpression operand => new DerivedStep("operand", Index(operand.Quantity, operands), null, []),
        ConstantExpression constant => new DerivedStep("constant", null, constant.Value, []),
        SumExpression sum => Of("sum", operands, [.. sum.Terms]),
        DifferenceExpression difference => Of("difference", operands, difference.Minuend, difference.Subtrahend),
        ProductExpression product => Of("product", operands, product.Left, product.Right),
        QuotientExpression quotient => Of("quotient", operands, quotient.Numerator, quotient.Denominator),
        ChangeRateExpression rate => Of("change-rate", operands, rate.Current, rate.Base),
        MinimumExpression minimum => Of("minimum", operands, minimum.Left, minimum.Right),
        AbsoluteExpression absolute => Of("absolute", operands, absolute.Inner),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType().Name),
    };

    private static DerivedStep Of(string operation, List<Quantity> operands, params ReadOnlySpan<Expression> parts)
    {
        var steps = ImmutableArray.CreateBuilder<DerivedStep>(parts.Length);
        foreach (var part in parts) steps.Add(Step(part, operands));
        return new DerivedStep(operation, null, null, steps.MoveToImmutable());
    }

    private static int Index(Quantity quantity, List<Quantity> operands)
    {
        var index = operands.FindIndex(o => ReferenceEquals(o, quantity) || o == quantity);
        if (index >= 0) return index;
        operands.Add(quantity);
        return operands.Count - 1;
    }

    private static DerivedOperand Operand(Quantity quantity, DocumentId own)
    {
        var half = quantity.HalfStep / quantity.Unit.Scale;
        return new DerivedOperand(
            quantity.Name, quantity.Number.Value, quantity.Unit.Symbol, quantity.Unit.Scale, quantity.Number.Decimals, quantity.Decimals,
            quantity.Exactness == Exactness.Exact, quantity.IsBlank, quantity.Number.Value - half, quantity.Number.Value + half, LocationWriter.Write(quantity.Place, own));
    }
}
