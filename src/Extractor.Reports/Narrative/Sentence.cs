using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Core.Places;

namespace Extractor.Reports.Narrative;

/// <summary>A sentence of running text with its numbers. Immutable and thread-safe.</summary>
/// <param name="Block">Index of its block, from 0.</param>
/// <param name="Span">Its characters in the block's text.</param>
/// <param name="Text">These characters.</param>
/// <param name="Numbers">Its numbers; spans count in the block's text.</param>
public sealed record Sentence(int Block, CharSpan Span, string Text, ImmutableArray<NarrativeNumber> Numbers);

/// <summary>What a number in a sentence is.</summary>
public enum NumberRole
{
    /// <summary>Not understood; reported as such in the coverage.</summary>
    Unknown,

    /// <summary>An amount, rate, share or count that states something about a subject.</summary>
    Statement,

    /// <summary>Part of a date or a year.</summary>
    Date,

    /// <summary>An account code, a document number, a telephone number, a list label: names something, states nothing.</summary>
    Reference,
}

/// <summary>A number of a sentence with what was understood of it.</summary>
/// <param name="Token">The number and its characters, counted in the block's text.</param>
/// <param name="Role">What it is.</param>
public readonly record struct NarrativeNumber(NumberToken Token, NumberRole Role);
