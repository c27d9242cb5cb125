using System.Collections.Immutable;
using Extractor.Core.Places;

namespace Extractor.Audit.Findings;

/// <summary>A finding before it is numbered and folded.</summary>
/// <param name="Finding">The finding, its id not yet set.</param>
/// <param name="Place">Where the stated value or the wording stands.</param>
/// <param name="Keys">Names of the facts concerned.</param>
/// <param name="Suspects">The numbers that may be the wrong one: findings that share one fold.</param>
internal sealed record Draft(Finding Finding, Provenance Place, ImmutableArray<string> Keys, ImmutableArray<Provenance> Suspects);
