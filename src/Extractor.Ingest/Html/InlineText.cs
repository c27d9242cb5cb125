using System.Text;

namespace Extractor.Ingest.Html;

/// <summary>Gathers the text of one block as a browser would lay it out: white space collapsed, forced breaks kept, odd spaces made ordinary.</summary>
internal sealed class InlineText
{
    /// <summary>Stands between two paragraphs that one element holds with nothing but line breaks between them.</summary>
    public const char ParagraphMark = '\u2029';

    private readonly StringBuilder _text = new();
    private Gap _gap;
    private int _breaks;
    private int _indent;

    private enum Gap
    {
        None,
        SourceLine,
        Space,
    }

    /// <summary>Whether nothing visible has come yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>The last visible character, or NUL at the start of a line.</summary>
    public char Last => _text.Length == 0 || _breaks > 0 ? '\0' : _text[^1];

    /// <summary>Adds characters of a text node.</summary>
    /// <param name="characters">As parsed.</param>
    /// <param name="keepSpace">Whether white space is kept (pre).</param>
    public void Append(ReadOnlySpan<char> characters, bool keepSpace = false)
    {
        foreach (var c in characters)
        {
            if (c > ' ' && c < '\u00A0') Visible(c);
            else if (c is ' ' or '\n' or '\t' or '\r' or '\f') SourceSpace(c, keepSpace);
            else if (CharacterKinds.IsHardSpace(c)) HardSpace(c);
            else if (!CharacterKinds.IsInvisible(c)) Visible(CheckBox.Normalize(c));
        }
    }

    /// <summary>A forced line break.</summary>
    public void Break()
    {
        _gap = Gap.None;
        _indent = 0;
        _breaks++;
    }

    /// <summary>The end of a block inside a cell: at most one line break.</summary>
    public void EndLine()
    {
        _gap = Gap.None;
        _indent = 0;
        _breaks = 1;
    }

    /// <summary>The text gathered, trimmed, and a fresh start.</summary>
    public string Take()
    {
        var end = _text.Length;
        while (end > 0 && _text[end - 1] is ' ' or '\n') end--;
        var start = 0;
        while (start < end && _text[start] is ' ' or '\n') start++;
        var text = _text.ToString(start, end - start);
        _text.Clear();
        _gap = Gap.None;
        _breaks = 0;
        _indent = 0;
        return text;
    }

    private void Visible(char c)
    {
        if (_breaks > 0) StartLine();
        else if (_gap != Gap.None && _text.Length > 0 && !(_gap == Gap.SourceLine && CharacterKinds.IsChinese(_text[^1]) && CharacterKinds.IsChinese(c))) _text.Append(' ');
        _gap = Gap.None;
        _text.Append(c);
    }

    private void StartLine()
    {
        while (_text.Length > 0 && _text[^1] == ' ') _text.Length--;
        // Portals write paragraphs as lines of one element, set apart by an empty line or by an indent of two characters.
        if (_text.Length > 0) _text.Append(_breaks > 1 || _indent > 1 ? ParagraphMark : '\n');
        _breaks = 0;
        _indent = 0;
    }

    private void SourceSpace(char c, bool keepSpace)
    {
        if (!keepSpace)
        {
            if (c is not ('\n' or '\r') && _gap == Gap.None) _gap = Gap.Space;
            else if (_gap == Gap.None) _gap = Gap.SourceLine;
            return;
        }

        if (c == '\r') return;
        if (c == '\n') _breaks = Math.Max(_breaks, 1);
        else if (_breaks > 0) _indent = 0;
        else if (_text.Length > 0) _text.Append(c);
    }

    private void HardSpace(char c)
    {
        if (_text.Length == 0) return;
        if (_breaks > 0)
        {
            _indent += c is '\u3000' or '\u2003' ? 2 : 1;
            return;
        }

        if (_gap != Gap.None) _text.Append(' ');
        _gap = Gap.None;
        _text.Append(' ');
    }
}
