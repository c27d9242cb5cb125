namespace Extractor.Ingest.Word;

/// <summary>Where a paragraph's text came from; kept only where a source map is asked for.</summary>
/// <param name="Element">The paragraph as an element of its part.</param>
/// <param name="Shift">What to add to a place in the paragraph to have the place in its text: the label's length, less what was trimmed.</param>
/// <param name="Runs">The elements its characters were read from.</param>
internal sealed record TextOrigin(int Element, int Shift, IReadOnlyList<OriginRun> Runs);

/// <summary>Characters read from one element.</summary>
/// <param name="Start">The first of them in the paragraph, from 0.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Element">The element.</param>
internal readonly record struct OriginRun(int Start, int Length, int Element);
