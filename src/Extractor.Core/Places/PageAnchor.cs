namespace Extractor.Core.Places;

/// <summary>A box on a page of a paged format.</summary>
/// <param name="Page">Page number, from 1.</param>
/// <param name="Box">Where on that page.</param>
public sealed record PageAnchor(int Page, BoundingBox Box);
