using System.Collections.Immutable;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>A table recognised as a statutory statement. Immutable and thread-safe.</summary>
/// <param name="Kind">Which one, by content.</param>
/// <param name="Id">Short stable id used in fact keys: <c>t01</c> … <c>t09</c> in the 2022-2024 order, <c>t10</c> for others.</param>
/// <param name="Table">The table.</param>
/// <param name="Facts">Its figures, by row, then column.</param>
public sealed record Statement(StatementKind Kind, string Id, CaptionedTable Table, ImmutableArray<Fact> Facts)
{
    /// <summary>Why it was recognised: the words that were matched, for people.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>Whether it prints no figure at all.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether it belongs to a budget (预算) rather than to final accounts.</summary>
    public bool IsBudget { get; init; }
}
