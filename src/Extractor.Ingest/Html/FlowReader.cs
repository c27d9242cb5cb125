using System.Text;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Ingest.Word;

namespace Extractor.Ingest.Html;

/// <summary>Walks the kept part of a page in reading order and turns it into blocks and tables. Recursion is bounded by the depth of the tree.</summary>
internal sealed partial class FlowReader(
    MarkupTree tree, NodeMeasures[] measures, IReadOnlySet<int> furniture, StyleRules rules, DocumentParts parts, ReadLimits limits, CancellationToken cancel)
{
    private readonly Stack<ListNumbers> _lists = new();
    private InlineText _line = new();
    private Paragraph _paragraph = new(TextRole.Paragraph, 0);
    private string? _label;
    private CellScope? _cell;
    private string? _font;
    private bool _keepSpace;
    private bool _inContents;
    private int _length;

    private readonly record struct Paragraph(TextRole Role, int Level);

    /// <summary>Whether the limit on text was met and the rest left out.</summary>
    public bool Cut { get; private set; }

    /// <summary>Reads a node with all that stands in it.</summary>
    public void Read(int node)
    {
        Visit(node);
        Flush();
    }

    private void Children(int node)
    {
        for (var i = node + 1; i < tree[node].End; i = tree[i].End) Visit(i);
    }

    private void Visit(int node)
    {
        if (Cut) return;
        if (furniture.Count > 0 && furniture.Contains(node))
        {
            EndLine();
            parts.AddFurniture(Aside(node));
            return;
        }

        switch (tree[node].Tag)
        {
            case Tag.Text: Characters(tree[node].Text); break;
            case Tag.Field: _line.Append(tree[node].Text); break;
            case Tag.Break: _line.Break(); break;
            case Tag.Superscript or Tag.Subscript: Raised(node); break;
            case Tag.Inline or Tag.Anchor: Inline(node); break;
            case Tag.Preformatted: Preformatted(node); break;
            case Tag.OrderedList or Tag.UnorderedList: List(node); break;
            case Tag.ListItem: Item(node); break;
            case Tag.Table: Table(node); break;
            case Tag.Column: break;
            default: Block(node); break;
        }
    }

    private void Characters(string text)
    {
        if (_font is not null) text = FromSymbols(text, _font);
        _line.Append(text, _keepSpace);
    }

    private static string FromSymbols(string text, string font)
    {
        var signs = new StringBuilder();
        foreach (var c in text)
        {
            if (SymbolFonts.Find(font, c) is { } sign) signs.Append(sign);
            else signs.Append(c);
        }

        return signs.ToString();
    }

    private void Inline(int node)
    {
        var font = _font;
        if (tree.Attribute(node, "class") is { } name && WordMarkup.IsDeletion(name)) return;
        if (tree.Attribute(node, "style") is { } style)
        {
            if (WordMarkup.IsListLabel(style))
            {
                BeginItem(Aside(node));
                return;
            }

            _font = WordMarkup.SymbolFont(style) ?? font;
        }
        else if (tree.Attribute(node, "face") is { } face && SymbolFonts.IsPictorial(face))
        {
            _font = face;
        }

        Children(node);
        _font = font;
    }

    private void Raised(int node)
    {
        if (measures[node].Characters > 3) Children(node);
        else _line.Append(RaisedText.Write(Aside(node), tree[node].Tag == Tag.Superscript, _line.Last));
    }

    private void Preformatted(int node)
    {
        var keep = _keepSpace;
        EndLine();
        _keepSpace = true;
        Children(node);
        EndLine();
        _keepSpace = keep;
    }

    private void Block(int node)
    {
        cancel.ThrowIfCancellationRequested();
        EndLine();
        var outer = _paragraph;
        _paragraph = RoleOf(node) ?? outer;
        Children(node);
        EndLine();
        _paragraph = outer;
    }

    private Paragraph? RoleOf(int node)
    {
        if (tree[node].Tag == Tag.Heading) return new Paragraph(TextRole.Heading, tree[node].Element!.LocalName[1] - '0');
        if (tree[node].Tag is not (Tag.Paragraph or Tag.Block)) return null;
        if (WordMarkup.RoleOf(tree, node, rules) is { } word) return new Paragraph(word.Role, word.Level);
        return tree.Attribute(node, "style") is { } style && WordMarkup.ListDepth(style) is var depth and > 0 ? new Paragraph(TextRole.ListItem, depth) : null;
    }

    private void List(int node)
    {
        EndLine();
        _lists.Push(ListNumbers.Of(tree, node));
        Children(node);
        EndLine();
        _lists.Pop();
    }

    private void Item(int node)
    {
        EndLine();
        var outer = _paragraph;
        if (outer.Role is TextRole.Paragraph or TextRole.ListItem) _paragraph = new Paragraph(TextRole.ListItem, Math.Max(1, _lists.Count));
        if (_lists.TryPeek(out var list) && list.Label(tree, node) is { Length: > 0 } label && measures[node].Characters > 0) BeginItem(label);
        Children(node);
        EndLine();
        _label = null;
        _paragraph = outer;
    }

    /// <summary>Puts an automatic label before what follows.</summary>
    private void BeginItem(string label)
    {
        if (label.Length == 0) return;
        if (_cell is not null) _line.Append(label + SpaceAfter(label));
        else _label = label;
    }

    private static string SpaceAfter(string label) => label[^1] is (>= '\u2460' and <= '\u24FF') or >= '\u2E80' ? "" : " ";

    /// <summary>Ends the running block: a block of its own in the flow, a line in a cell.</summary>
    private void EndLine()
    {
        if (_cell is not null) _line.EndLine();
        else Flush();
    }

    private void Flush()
    {
        if (_line.IsEmpty) return;
        foreach (var piece in _line.Take().Split(InlineText.ParagraphMark)) AddText(piece.Trim(' ', '\n'));
    }

    private void AddText(string text)
    {
        if (text.Length == 0) return;
        var role = _paragraph.Role;
        if (role is TextRole.Paragraph && (ContentsLine.Matches(text) || (_inContents && ContentsLine.EndsInPage(text)))) role = TextRole.Contents;
        _inContents = role == TextRole.Contents || ContentsLine.IsHeading(text);
        var label = _label;
        _label = null;
        if (label is not null) text = label + SpaceAfter(label) + text;
        if (!Room(text.Length)) return;
        parts.AddText(role, text, _paragraph.Level, label);
    }

    private bool Room(int length)
    {
        _length += length;
        if (_length <= limits.MaxTextLength) return true;
        if (!Cut) parts.Report(Diagnostic.Of("html.text-too-long", DiagnosticLevel.Warning, DiagnosticPlace.Whole, ("limit", limits.MaxTextLength.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        Cut = true;
        return false;
    }

    /// <summary>The text of a node by itself, as one string.</summary>
    private string Aside(int node)
    {
        var text = new InlineText();
        for (var i = node; i < tree[node].End; i++)
        {
            if (tree[i].Tag is Tag.Text or Tag.Field) text.Append(tree[i].Text);
            else if (tree[i].Tag is Tag.Cell or Tag.HeaderCell or Tag.ListItem) text.Append(" ");
            else if (tree[i].Tag == Tag.Break || TagNames.IsBlock(tree[i].Tag)) text.EndLine();
        }

        return text.Take().Replace(InlineText.ParagraphMark, '\n');
    }
}
