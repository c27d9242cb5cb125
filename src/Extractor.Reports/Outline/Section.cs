namespace Extractor.Reports.Outline;

/// <summary>A heading with what stands under it. Immutable and thread-safe.</summary>
/// <param name="Index">Its index in <see cref="Report.Sections"/>, from 0.</param>
/// <param name="Parent">Index of the section it stands in, or null at the top.</param>
/// <param name="Level">Depth, from 1.</param>
/// <param name="Label">Its number as printed (<c>十、</c>), empty where it has none.</param>
/// <param name="Title">Its words without the number; empty for the text before the first heading.</param>
/// <param name="Blocks">Its blocks, the heading's first, subsections included: start and end (exclusive) in block indices.</param>
public sealed record Section(int Index, int? Parent, int Level, string Label, string Title, BlockRange Blocks);
