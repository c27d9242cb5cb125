using System.Collections.Immutable;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements;

/// <summary>A side of a statement whose blocks stand side by side.</summary>
public enum StatementSide
{
    /// <summary>The whole width.</summary>
    Whole,

    /// <summary>收入.</summary>
    Income,

    /// <summary>支出, by function.</summary>
    Expenditure,

    /// <summary>支出 by nature or economic class, a third block of older general statements.</summary>
    Nature,

    /// <summary>人员经费.</summary>
    Personnel,

    /// <summary>公用经费.</summary>
    Operating,
}

/// <summary>A line of a statement. Immutable and thread-safe.</summary>
/// <param name="Side">The side it stands on.</param>
/// <param name="Row">Grid row of its table, from 0.</param>
/// <param name="Line">Its name in facts: an account code, a line concept, or the printed label.</param>
/// <param name="Label">As printed, without white space; empty where only a code is printed.</param>
/// <param name="Facts">Its figures, blank cells read as nothing included, from the left.</param>
public sealed record StatementLine(StatementSide Side, int Row, string Line, string Label, ImmutableArray<Fact> Facts)
{
    /// <summary>The account code, or null.</summary>
    public string? Code { get; init; }

    /// <summary>The ordinal of the top level (二十、 is 20), or null where none is printed.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Whether the label says 其中: such a line is part of another and never added.</summary>
    public bool IsOfWhich { get; init; }

    /// <summary>The figure of a column, or null.</summary>
    /// <param name="column">One of <see cref="ColumnConcepts"/> or a printed header.</param>
    public Fact? this[string column] => Facts.FirstOrDefault(f => f.Column == column);
}

/// <summary>Columns that the header arranges as a total and its parts.</summary>
/// <param name="Total">Column concept of the total.</param>
/// <param name="Parts">Column concepts of the parts.</param>
public sealed record StatementSum(string Total, ImmutableArray<string> Parts);
