using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Places;

namespace Extractor.Reports.Narrative.Passages;

/// <summary>A paragraph as its author wrote it: one text block, or several where a page break or a line end cut it. Immutable and thread-safe.</summary>
/// <param name="Index">Its index in <see cref="NarrativeModel.Passages"/>, from 0.</param>
/// <param name="Text">The texts of its blocks, joined by a line break.</param>
/// <param name="Pieces">The blocks, in order; never empty.</param>
public sealed record Passage(int Index, string Text, ImmutableArray<PassagePiece> Pieces)
{
    /// <summary>Index of its first block.</summary>
    public int Block => Pieces[0].Block;

    /// <summary>Where characters of <see cref="Text"/> stand in the document. Characters that run over a join are cut at the end of the first block.</summary>
    public Provenance Locate(SourceDocument document, CharSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        var piece = Pieces[0];
        foreach (var candidate in Pieces)
        {
            if (candidate.Offset > span.Start) break;
            piece = candidate;
        }

        var (text, segments) = piece.Cell is { } cell ? CellAt(document.Tables[cell.Table], cell) : TextOf((TextBlock)document.Blocks[piece.Block]);
        var start = Math.Min(span.Start - piece.Offset + piece.Start, text.Length);
        var local = new CharSpan(start, Math.Clamp(span.End - piece.Offset + piece.Start, start, text.Length));
        return new Provenance(document.Id, piece.Block, local, local.Of(text), piece.Cell, PageSegment.Locate(segments, local));
    }

    private static (string Text, ImmutableArray<PageSegment> Segments) TextOf(TextBlock block) => (block.Text, block.Segments);

    private static (string Text, ImmutableArray<PageSegment> Segments) CellAt(Table table, CellAddress address)
    {
        var cell = table.Cells.First(c => c.Row == address.Row && c.Column == address.Column);
        return (cell.Text, cell.Segments);
    }
}

/// <summary>A block of a passage, or a part of a cell.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Offset">Where its text begins in the passage's text.</param>
public readonly record struct PassagePiece(int Block, int Offset)
{
    /// <summary>The cell it stands in, or null in running text.</summary>
    public CellAddress? Cell { get; init; }

    /// <summary>Where it begins in the block's or the cell's text, from 0.</summary>
    public int Start { get; init; }
}
