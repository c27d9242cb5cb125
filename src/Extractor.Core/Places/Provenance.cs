using Extractor.Core.Documents;

namespace Extractor.Core.Places;

/// <summary>Where something was read, exact to the character, and on the page where the format has pages.</summary>
/// <param name="Document">The document.</param>
/// <param name="Block">Index of the block in <see cref="SourceDocument.Blocks"/>, from 0; of a cell, the block of its (outermost) table.</param>
/// <param name="Span">Characters of the block's text or, where <paramref name="Cell"/> is given, of the cell's text.</param>
/// <param name="Quote">These characters as printed.</param>
/// <param name="Cell">The table cell, or null in running text.</param>
/// <param name="Page">The box on the page, or null where the format has no pages.</param>
public sealed record Provenance(DocumentId Document, int Block, CharSpan Span, string Quote, CellAddress? Cell = null, PageAnchor? Page = null);
