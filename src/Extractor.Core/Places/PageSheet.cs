using System.Collections.Immutable;

namespace Extractor.Core.Places;

/// <summary>A page as a sheet of paper. Immutable and thread-safe.</summary>
/// <param name="Page">Page number, from 1.</param>
/// <param name="Width">Width in points as seen, after rotation.</param>
/// <param name="Height">Height in points as seen.</param>
public sealed record PageSheet(int Page, double Width, double Height)
{
    /// <summary>The straight lines drawn on it, each as a box without width or without height.</summary>
    public ImmutableArray<BoundingBox> Rules { get; init; } = [];
}
