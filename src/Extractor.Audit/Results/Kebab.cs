using System.Text;

namespace Extractor.Audit.Results;

/// <summary>Names of enumeration values as they are written out: <c>FinalAccounts</c> is <c>final-accounts</c>. Pure and thread-safe.</summary>
public static class Kebab
{
    /// <summary>The value's name in lower case, words joined by hyphens.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The value of a name as <see cref="Of"/> writes it, or null.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == name) return value;
        }

        return null;
    }
}
