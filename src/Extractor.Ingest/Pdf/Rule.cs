namespace Extractor.Ingest.Pdf;

/// <summary>A straight line of a page, level or upright, in reading coordinates.</summary>
/// <param name="IsLevel">Whether it runs from left to right.</param>
/// <param name="At">Its height (level) or its distance from the left (upright).</param>
/// <param name="From">Where it begins, left or top.</param>
/// <param name="To">Where it ends, right or bottom.</param>
internal readonly record struct Rule(bool IsLevel, double At, double From, double To)
{
    /// <summary>Length in points.</summary>
    public double Length => To - From;
}
