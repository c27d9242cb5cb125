using System.Collections.Frozen;
using System.Text;

namespace Extractor.Ingest.Html;

/// <summary>Drops the tags of a page that nest without end, so that parsing takes time in proportion to the page's length.</summary>
/// <remarks>
/// The parser searches its stack of open elements for most tags, so 100,000 open elements cost minutes. It also opens formatting elements anew in
/// every paragraph, so thousands of unclosed ones multiply. Both happen in hostile pages only; other pages pass through unchanged and uncopied.
/// </remarks>
internal sealed class MarkupGuard(int deepest)
{
    private const int MostFormatting = 16;
    private const int MostInline = 512;

    private static readonly FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<(int Name, Kind Kind)> _open = [];
    private readonly Dictionary<int, int> _kept = [];
    private readonly Dictionary<int, int> _dropped = [];
    private readonly int[] _nested = new int[Enum.GetValues<Kind>().Length];
    private StringBuilder? _rewritten;
    private int _copied;

    private enum Kind
    {
        Inline,
        Formatting,
        Structure,
        Table,
        SelfClosing,
        RawText,
    }

    /// <summary>Whether tags other than formatting had to be dropped.</summary>
    public bool Flattened { get; private set; }

    /// <summary>The page with the tags past the bounds left out; the same memory where there are none.</summary>
    public ReadOnlyMemory<char> Flatten(string page)
    {
        var text = page.AsSpan();
        var at = 0;
        while (at < text.Length)
        {
            var open = text[at..].IndexOf('<');
            if (open < 0) break;
            open += at;
            at = Tag(text, open);
        }

        if (_rewritten is null) return page.AsMemory();
        _rewritten.Append(text[_copied..]);
        return _rewritten.ToString().AsMemory();
    }

    /// <summary>Handles what begins at <paramref name="open"/>; returns where to go on.</summary>
    private int Tag(ReadOnlySpan<char> text, int open)
    {
        var rest = text[open..];
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return After(text, open + 4, "-->");
        var ends = rest.Length > 1 && rest[1] == '/';
        var from = ends ? 2 : 1;
        var length = 0;
        while (from + length < rest.Length && (char.IsAsciiLetterOrDigit(rest[from + length]) || rest[from + length] is ':' or '-')) length++;
        if (length == 0 || !char.IsAsciiLetter(rest[from])) return open + 1;
        var name = rest.Slice(from, length);
        var next = TagEnd(text, open + from + length);
        var kind = Kinds.TryGetValue(name, out var known) ? known : Kind.Inline;
        if (kind == Kind.SelfClosing) return next;
        var hash = string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
        if (ends) EndTag(text, hash, kind, open, next);
        else if (kind == Kind.RawText) return After(text, next, name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style" : "</script");
        else StartTag(text, hash, kind, open, next);
        return next;
    }

    private void StartTag(ReadOnlySpan<char> text, int name, Kind kind, int open, int next)
    {
        var room = kind switch
        {
            Kind.Formatting => _nested[(int)Kind.Formatting] < MostFormatting,
            Kind.Inline => _nested[(int)Kind.Inline] < MostInline,
            _ => _nested[(int)Kind.Structure] + _nested[(int)Kind.Table] < deepest,
        };
        if (room)
        {
            _open.Add((name, kind));
            _nested[(int)kind]++;
            _kept[name] = _kept.GetValueOrDefault(name) + 1;
            return;
        }

        Flattened |= kind is Kind.Structure or Kind.Table;
        _dropped[name] = _dropped.GetValueOrDefault(name) + 1;
        Drop(text, open, next);
    }

    private void EndTag(ReadOnlySpan<char> text, int name, Kind kind, int open, int next)
    {
        if (_dropped.GetValueOrDefault(name) > 0)
        {
            _dropped[name]--;
            Drop(text, open, next);
            return;
        }

        if (_kept.GetValueOrDefault(name) == 0) return;
        var match = _open.Count - 1;
        while (match >= 0 && _open[match].Name != name)
        {
            // The parser ignores an end tag whose element stands outside the table it is in.
            if (_open[match].Kind == Kind.Table && kind != Kind.Table) return;
            match--;
        }

        for (var i = _open.Count - 1; i >= match; i--)
        {
            _kept[_open[i].Name]--;
            _nested[(int)_open[i].Kind]--;
        }

        _open.RemoveRange(match, _open.Count - match);
    }

    private void Drop(ReadOnlySpan<char> text, int open, int next)
    {
        _rewritten ??= new StringBuilder(text.Length);
        _rewritten.Append(text[_copied..open]);
        _copied = next;
    }

    private static int After(ReadOnlySpan<char> text, int from, string end)
    {
        var at = text[from..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text.Length : from + at + (end[0] == '<' ? 0 : end.Length);
    }

    /// <summary>Index after the closing angle bracket, quoted values passed over.</summary>
    private static int TagEnd(ReadOnlySpan<char> text, int from)
    {
        var i = from;
        while (i < text.Length)
        {
            var step = text[i..].IndexOfAny('>', '"', '\'');
            if (step < 0) return text.Length;
            i += step;
            if (text[i] == '>') return i + 1;
            var close = text[(i + 1)..].IndexOf(text[i]);
            if (close < 0) return text.Length;
            i += close + 2;
        }

        return text.Length;
    }

    private static FrozenDictionary<string, Kind> Build()
    {
        var kinds = new Dictionary<string, Kind>(StringComparer.OrdinalIgnoreCase);
        void Add(Kind kind, params ReadOnlySpan<string> names)
        {
            foreach (var name in names) kinds.Add(name, kind);
        }

        Add(Kind.Formatting, "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
        Add(
            Kind.Structure,
            "div", "ul", "ol", "dl", "section", "article", "main", "nav", "aside", "header", "footer", "blockquote", "center", "form", "fieldset",
            "figure", "details", "menu", "dir", "address", "pre", "h1", "h2", "h3", "h4", "h5", "h6");
        Add(Kind.Table, "table");
        Add(
            Kind.SelfClosing,
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html", "head", "body",
            "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup", "option", "optgroup");
        Add(Kind.RawText, "script", "style");
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
