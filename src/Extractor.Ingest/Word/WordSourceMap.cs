using System.Collections.Immutable;
using Extractor.Core.Places;

namespace Extractor.Ingest.Word;

/// <summary>
/// Where the text of a document that <see cref="WordReader"/> read stands in the XML of its parts, for writers that mark a place in a copy.
/// Elements are counted in document order from 0, the root element, every element counting, those inside alternate contents too. Immutable and thread-safe.
/// </summary>
public sealed class WordSourceMap
{
    private readonly ImmutableDictionary<int, WordSource> _blocks;
    private readonly ImmutableDictionary<(int Table, int Row, int Column), WordSource> _cells;

    internal WordSourceMap(string mainPart, ImmutableDictionary<int, WordSource> blocks, ImmutableDictionary<(int Table, int Row, int Column), WordSource> cells)
    {
        MainPart = mainPart;
        _blocks = blocks;
        _cells = cells;
    }

    /// <summary>Name of the part that holds the body, with <c>/</c> between folders and none at the start.</summary>
    public string MainPart { get; }

    /// <summary>Where a text block stands; null for a table or where there is no such block.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    public WordSource? OfBlock(int block) => _blocks.GetValueOrDefault(block);

    /// <summary>Where a cell stands; null where there is no such cell.</summary>
    /// <param name="table">Index of the table, from 0.</param>
    /// <param name="row">First row of the cell, from 0.</param>
    /// <param name="column">First column of the cell, from 0.</param>
    public WordSource? OfCell(int table, int row, int column) => _cells.GetValueOrDefault((table, row, column));
}

/// <summary>Where a text stands. Immutable and thread-safe.</summary>
/// <param name="Part">Name of the part.</param>
/// <param name="Element">The paragraph, or the cell, as an element of the part.</param>
/// <param name="Runs">What its characters were read from, in order; what the reader adds itself (list labels, breaks between paragraphs of a cell) is covered by none.</param>
public sealed record WordSource(string Part, int Element, ImmutableArray<WordSourceRun> Runs);

/// <summary>Characters that were read from one element.</summary>
/// <param name="Span">Characters of the block's or cell's text; may reach past its ends by white space that was trimmed.</param>
/// <param name="Element">The element: <c>w:t</c>, a sign such as <c>w:tab</c>, or one inside the formula or field that shows them.</param>
public readonly record struct WordSourceRun(CharSpan Span, int Element);
