using System.Collections.Immutable;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>A table recognised as a statutory statement. Immutable and thread-safe.</summary>
/// <param name="Kind">Which one, by content.</param>
/// <param name="Id">Short stable id used in fact keys: <c>t01</c> … <c>t09</c> in the 2022-2024 order, <c>t10</c> for others; a second statement of the kind in a document is <c>t01-2</c>.</param>
/// <param name="Table">The table; of a statement in several tables (续表), the first.</param>
/// <param name="Facts">Its figures, blank cells read as nothing included, by row, then column; those of continued tables follow.</param>
public sealed record Statement(StatementKind Kind, string Id, CaptionedTable Table, ImmutableArray<Fact> Facts)
{
    /// <summary>Why it was recognised: the words that were matched, for people.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>Whether it prints no figure at all.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether it belongs to a budget (预算) rather than to final accounts.</summary>
    public bool IsBudget { get; init; }

    /// <summary>Number of the set of statements it belongs to, from 0: a document may print those of the department and of its units.</summary>
    public int Set { get; init; }

    /// <summary>Its lines in printed order, side by side blocks one after the other within a row.</summary>
    public ImmutableArray<StatementLine> Lines { get; init; } = [];

    /// <summary>The sums its header arranges.</summary>
    public ImmutableArray<StatementSum> Sums { get; init; } = [];

    /// <summary>Indices of the tables that continue it (续表), in order.</summary>
    public ImmutableArray<int> Continued { get; init; } = [];
}
