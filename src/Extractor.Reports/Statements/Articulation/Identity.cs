using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>Makes the claims of statements: sums within rounding, equalities, bounds. A part that is missing makes the claim unchecked, never a sum of less. Pure and thread-safe.</summary>
/// <param name="Check">Name of the check.</param>
/// <param name="IsPartial">Whether the document was read in part only: what disagrees may have been lost by us.</param>
internal sealed record Identity(string Check, bool IsPartial)
{
    /// <summary>Certainty of a claim about a document of which a part was lost.</summary>
    private const decimal Doubtful = 0.6m;

    /// <summary>The stated figure is the sum of the parts, within rounding; null where nothing at all is printed.</summary>
    public Claim? Sum(Fact? stated, IReadOnlyList<Fact> parts) =>
        stated is null || IsSilent(stated, parts) ? null : Make(stated, Expression.Sum(parts.Select(p => p.Quantity)), parts) with { Tolerance = Tolerance.Tail };

    /// <summary>The stated figure follows from a formula over the operands, within rounding.</summary>
    public Claim? Follows(Fact? stated, Expression formula, IReadOnlyList<Fact> operands) =>
        stated is null || IsSilent(stated, operands) ? null : Make(stated, formula, operands) with { Tolerance = Tolerance.Tail };

    /// <summary>The two print one figure (or stand in the given relation).</summary>
    public Claim? Same(Fact? stated, Fact? other, Relation relation = Relation.Equal) =>
        stated is null || other is null || IsSilent(stated, [other]) ? null : Make(stated, other.Quantity, [other]) with { Relation = relation };

    /// <summary>The two stand in a relation, the other side being a sum of equal standing (one account in several rows).</summary>
    public Claim? Same(Fact? stated, ImmutableArray<Fact> others, Relation relation = Relation.Equal)
    {
        if (stated is null || others.IsEmpty || IsSilent(stated, others)) return null;
        return others.Length == 1 ? Same(stated, others[0], relation) : Make(stated, Expression.Sum(others.Select(o => o.Quantity)), others) with { Relation = relation, Tolerance = Tolerance.Tail };
    }

    /// <summary>A claim that cannot be checked because something it needs is not there.</summary>
    /// <param name="stated">The stated figure.</param>
    /// <param name="found">What was found of the operands.</param>
    /// <param name="reason">Message id of the reason.</param>
    /// <param name="subject">What is missing or not understood, in printed words.</param>
    public Claim? Unchecked(Fact? stated, IReadOnlyList<Fact> found, string reason, string subject) => stated is null || IsSilent(stated, found)
        ? null
        : Make(stated, Expression.Sum(found.Select(f => f.Quantity)), found) with { NotChecked = new NotChecked(reason, false, [("subject", subject)]) };

    private Claim Make(Fact stated, Expression formula, IReadOnlyList<Fact> operands) => new(Check, stated.Quantity, formula)
    {
        Keys = [stated.Key, .. operands.Count <= 3 ? operands.Select(o => o.Key) : []],
        Certainty = IsPartial ? Doubtful : 1m,
    };

    /// <summary>Blanks on both sides state nothing.</summary>
    private static bool IsSilent(Fact stated, IReadOnlyList<Fact> operands) => stated.Quantity.IsBlank && operands.All(o => o.Quantity.IsBlank);
}
