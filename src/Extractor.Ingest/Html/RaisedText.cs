using System.Buffers;

namespace Extractor.Ingest.Html;

/// <summary>Writes raised and lowered digits so that they do not run into the number they stand at: <c>10⁴</c>, never <c>104</c>.</summary>
internal static class RaisedText
{
    private const string Plain = "0123456789+-n";
    private static readonly SearchValues<char> Raisable = SearchValues.Create(Plain);
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋ₙ";

    /// <summary>The text to show for a raised or lowered text after <paramref name="before"/>.</summary>
    /// <remarks>Editors also raise whole words and amounts for looks; those, and text that follows nothing, stay plain.</remarks>
    public static string Write(string text, bool raised, char before)
    {
        if (before is '\0' or ' ' || (!raised && !char.IsAsciiDigit(before))) return text;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed.Length > 3 || trimmed.ContainsAnyExcept(Raisable)) return text;
        var signs = raised ? Raised : Lowered;
        return string.Create(trimmed.Length, (text: trimmed.ToString(), signs), static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = from.signs[Plain.IndexOf(from.text[i])];
        });
    }
}
