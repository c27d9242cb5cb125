using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Repairs;

/// <summary>One way to mend a contradiction: with these values in place of the printed ones, every claim the numbers take part in holds. Immutable and thread-safe.</summary>
/// <param name="Corrections">What would have to be printed, the number of the contradicted claim first; more than one where two figures moved together.</param>
public sealed record Repair(ImmutableArray<Correction> Corrections)
{
    /// <summary>The number of the contradicted claim that would be wrong.</summary>
    public Quantity Suspect => Corrections[0].Quantity;
}

/// <summary>A printed value and what it would have to be. Immutable and thread-safe.</summary>
/// <param name="Quantity">As printed.</param>
/// <param name="Value">What would mend it, in base units.</param>
public sealed record Correction(Quantity Quantity, decimal Value);
