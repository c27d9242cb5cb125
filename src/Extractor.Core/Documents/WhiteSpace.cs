namespace Extractor.Core.Documents;

/// <summary>White space in printed texts: in Chinese it is set for looks and says nothing. Pure and thread-safe.</summary>
public static class WhiteSpace
{
    /// <summary>The text without any white space, line breaks and wide spaces included.</summary>
    public static string Remove(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }
}
