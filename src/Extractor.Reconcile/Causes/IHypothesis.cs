using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>One way a number may have come out wrong. One hypothesis a file; found by type. Implementations hold no state, have a parameterless constructor and are thread-safe.</summary>
public interface IHypothesis
{
    /// <summary>The kinds of causes it may give.</summary>
    ImmutableArray<string> Kinds { get; }

    /// <summary>Whether there is anything to try on such a claim.</summary>
    bool Concerns(Claim claim) => true;

    /// <summary>The causes of this kind that fit the contradicted claim exactly, within its operands' intervals; empty when none does. Bounded work.</summary>
    /// <param name="contradiction">The claim with what its formula gives.</param>
    IEnumerable<Cause> Test(Contradiction contradiction);
}
