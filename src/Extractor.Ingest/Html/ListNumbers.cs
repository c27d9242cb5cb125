using System.Globalization;

namespace Extractor.Ingest.Html;

/// <summary>The running number of one list and how it is written.</summary>
/// <param name="style">Null for a list without numbers.</param>
/// <param name="next">The number of its next item.</param>
/// <param name="step">1, or -1 for a reversed list.</param>
internal sealed class ListNumbers(string? style, int next, int step)
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private int _next = next;

    /// <summary>The numbering of a list element.</summary>
    public static ListNumbers Of(MarkupTree tree, int list)
    {
        if (tree[list].Tag != Tag.OrderedList) return new ListNumbers(null, 1, 1);
        var reversed = tree.Attribute(list, "reversed") is not null;
        var first = Number(tree.Attribute(list, "start")) ?? (reversed ? CountItems(tree, list) : 1);
        return new ListNumbers(Style(tree, list), first, reversed ? -1 : 1);
    }

    /// <summary>The label of an item, such as <c>3.</c>, or null where the list shows none.</summary>
    public string? Label(MarkupTree tree, int item)
    {
        if (style is null or "none") return null;
        var number = Number(tree.Attribute(item, "value")) ?? _next;
        _next = unchecked(number + step);
        return Write(number, style);
    }

    private static string Write(int number, string style) => style switch
    {
        "lower-alpha" or "lower-latin" when number > 0 => Letters(number).ToLowerInvariant() + ".",
        "upper-alpha" or "upper-latin" when number > 0 => Letters(number) + ".",
        "lower-roman" when number is > 0 and < 4000 => Roman(number).ToLowerInvariant() + ".",
        "upper-roman" when number is > 0 and < 4000 => Roman(number) + ".",
        "decimal-leading-zero" => number.ToString("00", CultureInfo.InvariantCulture) + ".",
        "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" or "cjk-decimal" when number is > 0 and < 100 => Chinese(number) + "、",
        "disc" or "circle" or "square" => "",
        _ => number.ToString(CultureInfo.InvariantCulture) + ".",
    };

    private static string? Style(MarkupTree tree, int list)
    {
        if (tree.Attribute(list, "style") is { } css)
        {
            var declared = InlineStyle.Value(css, "list-style-type");
            if (declared.IsEmpty) declared = InlineStyle.Value(css, "list-style");
            if (!declared.IsEmpty) return declared.ToString().Split(' ')[0].ToLowerInvariant();
        }

        return tree.Attribute(list, "type") switch
        {
            "a" => "lower-alpha",
            "A" => "upper-alpha",
            "i" => "lower-roman",
            "I" => "upper-roman",
            _ => "decimal",
        };
    }

    private static int CountItems(MarkupTree tree, int list)
    {
        var count = 0;
        for (var i = list + 1; i < tree[list].End; i = tree[i].End)
        {
            if (tree[i].Tag == Tag.ListItem) count++;
        }

        return count;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Letters(int number)
    {
        var text = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26) text = (char)('A' + ((rest - 1) % 26)) + text;
        return text;
    }

    private static string Roman(int number)
    {
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        ReadOnlySpan<string> signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var text = "";
        for (var i = 0; i < values.Length; i++)
        {
            for (; number >= values[i]; number -= values[i]) text += signs[i];
        }

        return text;
    }

    private static string Chinese(int number)
    {
        var tens = number / 10;
        var ones = number % 10;
        return (tens > 1 ? ChineseDigits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? ChineseDigits[ones].ToString() : "");
    }
}
