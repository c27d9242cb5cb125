using System.Collections.Immutable;

namespace Extractor.Audit.Results;

/// <summary>What is needed to draw a page: its size, the text at its place, the ruling lines. Everything in tenths of a point from the top left corner as seen.</summary>
/// <param name="Page">Page number, from 1.</param>
/// <param name="Width">Width; where the reader does not tell it, so wide that the text has equal margins.</param>
/// <param name="Height">Height, likewise.</param>
/// <param name="Prints">The text, a run of letters each.</param>
/// <param name="Rules">The ruling lines.</param>
public sealed record SheetRow(int Page, int Width, int Height, ImmutableArray<PrintRow> Prints, ImmutableArray<RuleRow> Rules);

/// <summary>A run of letters as it stands on its page, in tenths of a point.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Block">Index of the block it belongs to.</param>
/// <param name="Start">Where it begins in the text of the block or of the cell.</param>
public sealed record PrintRow(string Text, int Left, int Top, int Right, int Bottom, int Block, int Start)
{
    /// <summary>Index of the table, of a cell's text.</summary>
    public int? Table { get; init; }

    /// <summary>First row of the cell, of a cell's text.</summary>
    public int? Row { get; init; }

    /// <summary>First column of the cell, of a cell's text.</summary>
    public int? Column { get; init; }
}

/// <summary>A ruling line, level (<paramref name="Top"/> = <paramref name="Bottom"/>) or upright, in tenths of a point.</summary>
public sealed record RuleRow(int Left, int Top, int Right, int Bottom);
