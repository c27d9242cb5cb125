using System.Buffers;

namespace Extractor.Ingest.Html;

/// <summary>The few things of a page's style sheets that decide what a reader sees: classes and ids that are hidden, and outline levels Word gives its styles.</summary>
/// <remarks>Only selectors of one class or id (with or without an element's name) are understood; a name that any other rule shows again counts as shown.</remarks>
internal sealed class StyleRules
{
    private static readonly SearchValues<char> Combinators = SearchValues.Create(" >+~:[*");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" .#>+~:[");

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);

    /// <summary>Whether any name is hidden.</summary>
    public bool HidesAny => _hidden.Count > 0;

    /// <summary>Whether elements of a class (<c>.name</c>) or an id (<c>#name</c>) are hidden.</summary>
    public bool Hides(string selector) => _hidden.Contains(selector) && !_shown.Contains(selector);

    /// <summary>The outline level of a Word style's class, from 1; 0 where it has none.</summary>
    public int OutlineLevel(string className) => _levels.GetValueOrDefault(className);

    /// <summary>Reads one style sheet.</summary>
    public void Add(ReadOnlySpan<char> sheet)
    {
        while (true)
        {
            var open = sheet.IndexOf('{');
            if (open < 0) return;
            var selectors = sheet[..open];
            var body = sheet[(open + 1)..];
            var close = body.IndexOf('}');
            if (close < 0) return;
            var after = selectors.LastIndexOfAny("};>");
            // A group of rules (@media) holds rules of its own: step into it, for print sheets step over it.
            if (body[..close].Contains('{'))
            {
                sheet = selectors.Contains("print", StringComparison.OrdinalIgnoreCase) ? PastGroup(body) : body;
                continue;
            }

            Rule(after >= 0 && selectors[after] != '>' ? selectors[(after + 1)..] : selectors, body[..close]);
            sheet = body[(close + 1)..];
        }
    }

    private void Rule(ReadOnlySpan<char> selectors, ReadOnlySpan<char> declarations)
    {
        var display = InlineStyle.Value(declarations, "display");
        var hides = display.Equals("none", StringComparison.OrdinalIgnoreCase) || InlineStyle.Value(declarations, "mso-hide").StartsWith("all", StringComparison.OrdinalIgnoreCase);
        var shows = !hides && !display.IsEmpty;
        var hasLevel = int.TryParse(InlineStyle.Value(declarations, "mso-outline-level"), out var level);
        if (!hides && !shows && !hasLevel) return;
        foreach (var range in selectors.Split(','))
        {
            var selector = AfterComment(selectors[range]).Trim();
            if (shows) Names(selector, _shown);
            if (Simple(selector) is not { } name) continue;
            if (hides) _hidden.Add(name);
            if (hasLevel && name[0] == '.') _levels[name[1..]] = level;
        }
    }

    /// <summary>The class or id of a selector that has nothing else but an element's name before it.</summary>
    private static string? Simple(ReadOnlySpan<char> selector)
    {
        var mark = selector.IndexOfAny('.', '#');
        if (mark < 0 || selector.ContainsAny(Combinators)) return null;
        var name = selector[mark..];
        return name.Length > 1 && name[1..].IndexOfAny('.', '#') < 0 ? name.ToString() : null;
    }

    private static void Names(ReadOnlySpan<char> selector, HashSet<string> into)
    {
        for (var i = 0; i < selector.Length; i++)
        {
            if (selector[i] is not ('.' or '#')) continue;
            var end = selector[(i + 1)..].IndexOfAny(NameEnds);
            into.Add((end < 0 ? selector[i..] : selector.Slice(i, end + 1)).ToString());
        }
    }

    private static ReadOnlySpan<char> AfterComment(ReadOnlySpan<char> selector)
    {
        var comment = selector.LastIndexOf("*/", StringComparison.Ordinal);
        var open = selector.LastIndexOf("<!--", StringComparison.Ordinal);
        return selector[Math.Max(comment < 0 ? 0 : comment + 2, open < 0 ? 0 : open + 4)..];
    }

    private static ReadOnlySpan<char> PastGroup(ReadOnlySpan<char> body)
    {
        var depth = 1;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '{') depth++;
            else if (body[i] == '}' && --depth == 0) return body[(i + 1)..];
        }

        return [];
    }
}
