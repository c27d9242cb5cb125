using System.Collections.Immutable;
using Extractor.Reports.Series;

namespace Extractor.Pipeline.Series;

/// <summary>What the ledger keeps of a document for the comparison with others of the run. Immutable and thread-safe.</summary>
/// <param name="Document">What it says.</param>
/// <param name="Sketch">Hashes of its printed numbers, see <see cref="NumberSketch"/>.</param>
public sealed record RunDigest(DocumentDigest Document, ImmutableArray<uint> Sketch);
