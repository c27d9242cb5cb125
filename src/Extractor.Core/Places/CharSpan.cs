namespace Extractor.Core.Places;

/// <summary>A run of characters: UTF-16 code units, counted from 0, the end exclusive.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last character; equal to <paramref name="Start"/> for an empty span.</param>
public readonly record struct CharSpan(int Start, int End)
{
    /// <summary>Number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one character.</summary>
    public bool Overlaps(CharSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters of <paramref name="text"/> inside this span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }
}
