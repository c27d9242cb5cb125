namespace Extractor.Measure.Narrative;

/// <summary>An invented narrative with what was planted in it.</summary>
/// <param name="Paragraphs">Its paragraphs; the first is the title.</param>
/// <param name="Wrong">Index of the paragraph with the slip, or -1.</param>
/// <param name="Checks">The checks one of which should find it.</param>
/// <param name="Right">The value that should be computed, in the printed unit, or null for a slip of wording.</param>
internal sealed record Narration(IReadOnlyList<string> Paragraphs, int Wrong, IReadOnlyList<string> Checks, decimal? Right);
