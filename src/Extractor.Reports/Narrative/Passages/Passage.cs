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

        var block = (TextBlock)document.Blocks[piece.Block];
        var start = Math.Min(span.Start - piece.Offset, block.Text.Length);
        var local = new CharSpan(start, Math.Clamp(span.End - piece.Offset, start, block.Text.Length));
        return new Provenance(document.Id, piece.Block, local, local.Of(block.Text), Page: PageSegment.Locate(block.Segments, local));
    }
}

/// <summary>A block of a passage.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Offset">Where its text begins in the passage's text.</param>
public readonly record struct PassagePiece(int Block, int Offset);
