using Extractor.Core.Places;

namespace Extractor.Core.Numbers;

/// <summary>A number found in running text.</summary>
/// <param name="Span">Its characters, unit and comparator included.</param>
/// <param name="Number">What it says.</param>
public readonly record struct NumberToken(CharSpan Span, PrintedNumber Number);
