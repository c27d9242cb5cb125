using System.Collections.Immutable;
using Extractor.Audit.Findings;

namespace Extractor.Audit.Derivations;

/// <summary>The whole arithmetic behind a finding: from it alone the verdict can be derived again. Immutable and thread-safe.</summary>
/// <param name="Relation">How stated and computed value should relate: <c>equal</c>, <c>at-most</c>, <c>at-least</c>.</param>
/// <param name="Tolerance">How much difference is no difference: <c>derived</c>, <c>tail</c>.</param>
/// <param name="Operands">The printed values: at 0 the stated one, then the operands, each once.</param>
/// <param name="Formula">What the stated value should follow from.</param>
public sealed record Derivation(string Relation, string Tolerance, ImmutableArray<DerivedOperand> Operands, DerivedStep Formula)
{
    /// <summary>Of an explained claim, the formula that gives the stated value; null otherwise.</summary>
    public DerivedStep? Explanation { get; init; }

    /// <summary>Indices of the printed values one of which is wrong by the other claims they take part in: one where they tell which, several where nothing printed tells, none where they say nothing.</summary>
    public ImmutableArray<int> Suspects { get; init; } = [];

    /// <summary>The ways it may have come about that were tried, in order.</summary>
    public ImmutableArray<TriedHypothesis> Hypotheses { get; init; } = [];
}

/// <summary>A printed value with the exact values it may stand for. Immutable and thread-safe.</summary>
/// <param name="Name">What it is, in the report's words.</param>
/// <param name="Value">As printed, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit that counts; empty for a bare number.</param>
/// <param name="Scale">How many of the base unit (元, 1) one of it is: the formula is over base units.</param>
/// <param name="PrintedDecimals">Digits after the point as printed.</param>
/// <param name="Decimals">Digits after the point of its field.</param>
/// <param name="IsExact">Whether the printed digits are the exact value.</param>
/// <param name="IsBlank">Whether the cell was blank and read as nothing.</param>
/// <param name="Low">Least exact value, in <paramref name="Unit"/>.</param>
/// <param name="High">Greatest exact value, in <paramref name="Unit"/>.</param>
/// <param name="Place">Where it stands.</param>
public sealed record DerivedOperand(
    string Name, decimal Value, string Unit, decimal Scale, int PrintedDecimals, int Decimals, bool IsExact, bool IsBlank, decimal Low, decimal High, Location Place);

/// <summary>A step of a formula: an operand, a constant, or an operation on further steps. Immutable and thread-safe.</summary>
/// <param name="Operation"><c>operand</c>, <c>constant</c>, <c>sum</c>, <c>difference</c>, <c>product</c>, <c>quotient</c>, <c>change-rate</c> (current, base), <c>minimum</c> or <c>absolute</c>.</param>
/// <param name="Operand">Index of the operand; null for other steps.</param>
/// <param name="Constant">The constant; null for other steps.</param>
/// <param name="Of">What the operation is done on; empty for operands and constants.</param>
public sealed record DerivedStep(string Operation, int? Operand, decimal? Constant, ImmutableArray<DerivedStep> Of);

/// <summary>A way a contradiction may have come about, and what became of the attempt. Immutable and thread-safe.</summary>
/// <param name="Name">Its stable name, <c>decimal-shift</c>.</param>
/// <param name="Outcome"><c>fits</c>, <c>does-not-concern</c>, <c>does-not-fit</c>, <c>farther-fetched</c>, <c>other-number</c> or <c>too-coarse</c>.</param>
public sealed record TriedHypothesis(string Name, string Outcome);
