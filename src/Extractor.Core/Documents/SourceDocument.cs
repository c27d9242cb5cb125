using System.Collections.Immutable;
using Extractor.Core.Places;

namespace Extractor.Core.Documents;

/// <summary>A document as read: what stands in it, in reading order, with places. Immutable and thread-safe.</summary>
/// <param name="Id">Its name within the run.</param>
/// <param name="Format">What it was read as.</param>
/// <param name="Blocks">Texts and tables in reading order; a block's index is its position.</param>
/// <param name="Tables">All tables, nested ones after the table they stand in; a table's index is its position.</param>
public sealed record SourceDocument(DocumentId Id, FileFormat Format, ImmutableArray<Block> Blocks, ImmutableArray<Table> Tables)
{
    /// <summary>Running headers, footers and page numbers: kept, but no part of the reading order.</summary>
    public ImmutableArray<string> Furniture { get; init; } = [];

    /// <summary>What the file declares about itself.</summary>
    public DocumentMetadata Metadata { get; init; } = new();

    /// <summary>Number of pages, or null where the format has none.</summary>
    public int? PageCount { get; init; }

    /// <summary>The pages as sheets of paper, where the reader tells them; pages may be missing.</summary>
    public ImmutableArray<PageSheet> Sheets { get; init; } = [];
}

/// <summary>What a file declares about itself; nothing here is inferred.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The declared title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The declared date of publication as printed in the file, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The program that wrote the file, or null.</summary>
    public string? Producer { get; init; }
}
