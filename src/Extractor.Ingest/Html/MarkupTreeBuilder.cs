using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Extractor.Ingest.Html;

/// <summary>Copies what a reader can see of a parsed page into a <see cref="MarkupTree"/>.</summary>
/// <param name="rules">The style rules met so far; those of style elements inside the body are added on the way.</param>
/// <param name="showHidden">Whether hidden text is taken in as well.</param>
/// <param name="cancel">Asked now and then.</param>
internal sealed class MarkupTreeBuilder(StyleRules rules, bool showHidden, CancellationToken cancel)
{
    private readonly MarkupTree _tree = new();
    private readonly Stack<(INodeList Children, int Next, int Node)> _path = new();

    /// <summary>Characters of text that the page hides.</summary>
    public int HiddenLength { get; private set; }

    /// <summary>The deepest nesting met.</summary>
    public int Depth { get; private set; }

    /// <summary>The tree under <paramref name="root"/>.</summary>
    public MarkupTree Build(IElement root)
    {
        Enter(root, Tag.Block, -1);
        var met = 0;
        while (_path.TryPop(out var place))
        {
            if (place.Next >= place.Children.Length)
            {
                _tree.Close(place.Node);
                continue;
            }

            if ((++met & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            _path.Push(place with { Next = place.Next + 1 });
            var child = place.Children[place.Next];
            if (child is ICharacterData { NodeType: NodeType.Text } text) Add(text.Data, place.Node);
            else if (child is IElement element) Visit(element, place.Node);
        }

        return _tree;
    }

    private void Visit(IElement element, int parent)
    {
        var tag = TagNames.Of(element.LocalName);
        if (tag == Tag.Ignored)
        {
            if (element is IHtmlStyleElement) rules.Add(element.TextContent);
            return;
        }

        var shown = showHidden ? Shown.Yes : VisibilityRules.Of(element, rules);
        if (shown == Shown.Yes && tag == Tag.Field) AddField(element, parent);
        else if (shown == Shown.Yes) Enter(element, tag, parent);
        else Hide(element, tag, shown, parent);
    }

    private void Hide(IElement element, Tag tag, Shown shown, int parent)
    {
        foreach (var c in element.TextContent)
        {
            if (!char.IsWhiteSpace(c)) HiddenLength++;
        }

        if (shown == Shown.Blank && tag is Tag.Cell or Tag.HeaderCell) _tree.Open(new MarkupNode(tag, parent, "", element));
    }

    private void Enter(IElement element, Tag tag, int parent)
    {
        _path.Push((element.ChildNodes, 0, _tree.Open(new MarkupNode(tag, parent, "", element))));
        Depth = Math.Max(Depth, _path.Count);
    }

    private void Add(string text, int parent)
    {
        if (text.Length > 0) _tree.Open(new MarkupNode(Tag.Text, parent, text, null));
    }

    private void AddField(IElement element, int parent)
    {
        var value = FieldValue.Of(element);
        if (value.Length > 0) _tree.Open(new MarkupNode(Tag.Field, parent, value, element));
    }
}
