using System.Text;

namespace Extractor.Core.Documents;

/// <summary>White space in printed texts: in Chinese it is set for looks and says nothing. Pure and thread-safe.</summary>
public static class WhiteSpace
{
    /// <summary>The text without any white space, line breaks and wide spaces included.</summary>
    public static string Remove(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && !char.IsWhiteSpace(text[first])) first++;
        return first == text.Length ? text : Rest(text, first);
    }

    private static string Rest(string text, int first)
    {
        var result = new StringBuilder(text, 0, first, text.Length);
        foreach (var c in text.AsSpan(first))
        {
            if (!char.IsWhiteSpace(c)) result.Append(c);
        }

        return result.ToString();
    }
}
