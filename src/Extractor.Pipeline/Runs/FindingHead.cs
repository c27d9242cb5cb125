using Extractor.Audit.Catalogue;

namespace Extractor.Pipeline.Runs;

/// <summary>What the host keeps of a finding. Immutable and thread-safe.</summary>
/// <param name="Id">Its fingerprint.</param>
/// <param name="Check">Name of its check.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record FindingHead(string Id, string Check, Severity Severity);
