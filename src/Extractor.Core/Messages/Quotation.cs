using System.Text;

namespace Extractor.Core.Messages;

/// <summary>Quotation marks of a text that is itself put between “ and ”: single inside double, as printers set them. Pure and thread-safe.</summary>
public static class Quotation
{
    private const char Open = '“';
    private const char Close = '”';
    private const char InnerOpen = '‘';
    private const char InnerClose = '’';

    /// <summary>The text as it stands inside: its double marks single, its single ones double. A text that is one quotation and nothing else loses its marks, marks set twice count once.</summary>
    public static string Inside(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!value.AsSpan().ContainsAny(Open, Close)) return value;
        var text = Once(value);
        if (text is [Open, .. var inner, Close] && !inner.AsSpan().ContainsAny(Open, Close)) return inner;

        // A single mark without its other half is an apostrophe.
        var hasPairs = text.Count(c => c == InnerOpen) == text.Count(c => c == InnerClose);
        return string.Create(text.Length, (text, hasPairs), static (swapped, from) =>
        {
            for (var i = 0; i < swapped.Length; i++)
            {
                swapped[i] = from.text[i] switch
                {
                    Open => InnerOpen,
                    Close => InnerClose,
                    InnerOpen when from.hasPairs => Open,
                    InnerClose when from.hasPairs => Close,
                    var other => other,
                };
            }
        });
    }

    private static string Once(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            if (letter is not (Open or Close) || text.Length == 0 || text[^1] != letter) text.Append(letter);
        }

        return text.ToString();
    }
}
