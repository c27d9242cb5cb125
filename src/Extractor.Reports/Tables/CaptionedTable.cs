using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;

namespace Extractor.Reports.Tables;

/// <summary>A table with what the lines around it (or its own first rows) say of it. Immutable and thread-safe.</summary>
/// <param name="Table">The table.</param>
/// <param name="Grid">The same, by position.</param>
public sealed record CaptionedTable(Table Table, TableGrid Grid)
{
    /// <summary>Its title, or null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>公开NN表 as printed (without spaces), or null.</summary>
    public string? FormNumber { get; init; }

    /// <summary>The department named above it, or null.</summary>
    public string? EntityLine { get; init; }

    /// <summary>The unit declared for its amounts, or null where none is.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether the unit is printed with this table itself (not inherited from the document).</summary>
    public bool DeclaresUnit { get; init; }

    /// <summary>Index of the block that holds the title, or null where it stands inside the grid or nowhere.</summary>
    public int? TitleBlock { get; init; }

    /// <summary>Grid rows at the top that hold title, unit or department rather than the table (title inside the grid); 0 mostly.</summary>
    public int CaptionRows { get; init; }

    /// <summary>Notes below it (注：…), in order, as block indices.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];
}
