using System.Collections.Immutable;

namespace Extractor.Reports.Tables;

/// <summary>Columns that a header arranges as a total and its parts. Immutable and thread-safe.</summary>
/// <param name="Total">Grid column of the total, from 0.</param>
/// <param name="Parts">Grid columns of the parts, from the left: of a part that is itself divided, the column of its own total.</param>
public sealed record ColumnSum(int Total, ImmutableArray<int> Parts);
