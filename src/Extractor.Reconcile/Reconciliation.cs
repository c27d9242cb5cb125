using System.Collections.Immutable;
using Extractor.Reconcile.Coverage;
using Extractor.Reports;

namespace Extractor.Reconcile;

/// <summary>A report with every claim evaluated and every number accounted for. Immutable and thread-safe.</summary>
/// <param name="Report">The report.</param>
/// <param name="Evaluations">One for each claim, in the report's order.</param>
/// <param name="Numbers">Every printed number that states something (no dates, codes, list labels), in reading order.</param>
public sealed record Reconciliation(Report Report, ImmutableArray<Evaluation> Evaluations, ImmutableArray<CoveredNumber> Numbers);
