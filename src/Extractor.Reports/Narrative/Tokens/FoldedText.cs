using Extractor.Core.Places;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>A text as the grammar sees it: without white space and quotation marks, punctuation in its Chinese form, every character with its place in the original. Immutable and thread-safe.</summary>
internal sealed class FoldedText
{
    private readonly int[] _origins;

    private FoldedText(string text, int[] origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string original)
    {
        var characters = new char[original.Length];
        var origins = new int[original.Length + 1];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var folded = Fold(original[i]);
            if (folded == '\0') continue;
            origins[length] = i;
            characters[length++] = folded;
        }

        origins[length] = original.Length;
        return new FoldedText(new string(characters, 0, length), origins[..(length + 1)]);
    }

    /// <summary>The original characters of a folded span.</summary>
    public CharSpan Original(int start, int end) => start == end ? new CharSpan(_origins[start], _origins[start]) : new CharSpan(_origins[start], _origins[end - 1] + 1);

    /// <summary>The first folded position at or behind an original one.</summary>
    public int Position(int original)
    {
        var found = Array.BinarySearch(_origins, original);
        return found >= 0 ? found : ~found;
    }

    private static char Fold(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) => '\0',
        '“' or '”' or '"' or '‘' or '’' or '\'' or '「' or '」' or '『' or '』' or '＂' or '\u200b' or '\ufeff' => '\0',
        ',' => '，',
        ';' => '；',
        ':' or '∶' => '：',
        '(' or '﹙' => '（',
        ')' or '﹚' => '）',
        '?' => '？',
        '!' => '！',
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        _ => c,
    };
}
