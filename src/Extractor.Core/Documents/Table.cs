using System.Collections.Immutable;
using Extractor.Core.Places;

namespace Extractor.Core.Documents;

/// <summary>A table as a grid. Every grid position belongs to at most one cell; a merged cell owns all its positions. Immutable and thread-safe.</summary>
/// <param name="Index">Its index in <see cref="SourceDocument.Tables"/>, from 0.</param>
/// <param name="Block">Index of the block it stands in; for a nested table, the block of the outermost table.</param>
/// <param name="Rows">Number of grid rows.</param>
/// <param name="Columns">Number of grid columns.</param>
/// <param name="Cells">The cells by first row, then first column.</param>
public sealed record Table(int Index, int Block, int Rows, int Columns, ImmutableArray<Cell> Cells)
{
    /// <summary>Index of the table this one is nested in, or null.</summary>
    public int? Parent { get; init; }

    /// <summary>The pages it stands on, from 1, ascending; empty where the format has no pages.</summary>
    public ImmutableArray<int> Pages { get; init; } = [];

    /// <summary>Rows at the top that the file itself declares as header (Word's repeated header rows, HTML's thead or th); 0 where it declares none.</summary>
    public int DeclaredHeaderRows { get; init; }

    /// <summary>A title the file itself declares (HTML caption); null where it declares none.</summary>
    public string? DeclaredTitle { get; init; }
}

/// <summary>A cell: a rectangle of grid positions with a text.</summary>
/// <param name="Row">First row, from 0.</param>
/// <param name="Column">First column, from 0.</param>
/// <param name="RowSpan">Number of rows, at least 1.</param>
/// <param name="ColumnSpan">Number of columns, at least 1.</param>
/// <param name="Text">The text; paragraphs and line breaks are <c>\n</c>, ends trimmed. Texts of nested tables are not repeated here.</param>
public sealed record Cell(int Row, int Column, int RowSpan, int ColumnSpan, string Text)
{
    /// <summary>Where the characters stand; empty in formats without pages.</summary>
    public ImmutableArray<PageSegment> Segments { get; init; } = [];

    /// <summary>Indices of tables nested in this cell.</summary>
    public ImmutableArray<int> Nested { get; init; } = [];
}
