using System.Collections.Immutable;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reconcile.Coverage;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile;

/// <summary>
/// Finds, for a contradicted claim, the number that is wrong by the other claims each number takes part in: with another value in its place,
/// every claim it takes part in must hold. Of several such numbers it is the one that mends the most contradictions. Not thread-safe.
/// </summary>
internal sealed class CulpritSearch
{
    /// <summary>Beyond this many claims on one number, it is no longer tried.</summary>
    private const int MostClaims = 64;

    private readonly ImmutableArray<Evaluation> _evaluations;
    private readonly PrintedNumberIndex _index;
    private readonly List<int>?[] _claims;

    private CulpritSearch(ImmutableArray<Evaluation> evaluations, PrintedNumberIndex index)
    {
        _evaluations = evaluations;
        _index = index;
        _claims = CoverageReader.ClaimsByNumber(index, evaluations);
    }

    /// <summary>The evaluations, with <see cref="Evaluation.Culprit"/> set where another number than the stated one is at fault.</summary>
    public static ImmutableArray<Evaluation> Locate(ImmutableArray<Evaluation> evaluations, PrintedNumberIndex index)
    {
        if (!evaluations.Any(e => e.Verdict == Verdict.Contradicted)) return evaluations;
        var search = new CulpritSearch(evaluations, index);
        return [.. evaluations.Select(e => e.Verdict == Verdict.Contradicted ? e with { Culprit = search.Culprit(e) } : e)];
    }

    private Quantity? Culprit(Evaluation evaluation)
    {
        var stated = Mends(evaluation, evaluation.Claim.Stated);
        var most = Math.Max(stated, 1);
        Quantity? culprit = null;
        foreach (var operand in ExpressionOperands.Of(evaluation.Claim.Formula))
        {
            var mended = Mends(evaluation, operand);
            if (mended > most || (mended == most && stated == 0 && culprit is null)) (culprit, most) = (operand, mended);
            else if (mended == most && culprit is not null) return null;
        }

        return culprit;
    }

    /// <summary>How many contradicted claims another value of the number would mend; 0 when some claim with it would not hold then.</summary>
    private int Mends(Evaluation evaluation, Quantity quantity)
    {
        var number = _index.Find(quantity);
        if (number < 0) return ReferenceEquals(quantity, evaluation.Claim.Stated) ? 1 : 0;
        if (_claims[number] is not { Count: <= MostClaims } claims || ImpliedValue.Solve(evaluation.Claim, quantity) is not { } value) return 0;
        var mended = 0;
        foreach (var at in claims)
        {
            var other = _evaluations[at];
            if (other.Verdict is Verdict.NotApplicable or Verdict.CouldNotCheck) continue;
            if (!HoldsWith(other.Claim, number, value)) return 0;
            if (other.Verdict == Verdict.Contradicted) mended++;
        }

        return mended;
    }

    private bool HoldsWith(Claim claim, int number, decimal value)
    {
        var formula = claim.Formula;
        foreach (var operand in ExpressionOperands.Of(claim.Formula))
        {
            if (_index.Find(operand) == number) formula = OperandReplacement.Replace(formula, operand, WithValue(operand, value));
        }

        var stated = _index.Find(claim.Stated) == number ? WithValue(claim.Stated, value) : claim.Stated;
        return ClaimEvaluator.Evaluate(claim with { Stated = stated, Formula = formula }).Verdict is not (Verdict.Contradicted or Verdict.NotApplicable);
    }

    private static Quantity WithValue(Quantity quantity, decimal baseValue) => quantity with { Number = quantity.Number with { Value = baseValue / quantity.Unit.Scale } };
}
