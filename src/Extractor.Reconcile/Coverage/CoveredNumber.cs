using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Core.Places;

namespace Extractor.Reconcile.Coverage;

/// <summary>A printed number of a report with what is known of it. Immutable and thread-safe.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Number">As printed.</param>
/// <param name="State">How far it has been verified.</param>
/// <param name="Claims">Indices of the evaluations it takes part in, in <see cref="Reconciliation.Evaluations"/>.</param>
public sealed record CoveredNumber(Provenance Place, PrintedNumber Number, NumberState State, ImmutableArray<int> Claims)
{
    /// <summary>Why nothing could be made of an untied number: message id such as <c>untied.not-understood</c>; null otherwise.</summary>
    public string? Reason { get; init; }
}
