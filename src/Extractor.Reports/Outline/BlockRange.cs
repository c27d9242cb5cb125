namespace Extractor.Reports.Outline;

/// <summary>A run of blocks of a document, by index from 0, the end exclusive.</summary>
public readonly record struct BlockRange(int Start, int End)
{
    /// <summary>Whether the block lies inside.</summary>
    public bool Contains(int block) => block >= Start && block < End;
}
