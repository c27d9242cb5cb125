using System.Runtime.InteropServices;

namespace Extractor.Ingest.Html;

/// <summary>The visible part of a page as nodes in document order. A node's descendants are the indices after it up to its <see cref="MarkupNode.End"/>; its children are
/// reached by stepping from one <see cref="MarkupNode.End"/> to the next.</summary>
internal sealed class MarkupTree
{
    private readonly List<MarkupNode> _nodes = [];

    /// <summary>Number of nodes.</summary>
    public int Count => _nodes.Count;

    /// <summary>A node.</summary>
    public ref readonly MarkupNode this[int node] => ref CollectionsMarshal.AsSpan(_nodes)[node];

    /// <summary>Adds a node after all others; <see cref="Close"/> ends it.</summary>
    public int Open(MarkupNode node)
    {
        _nodes.Add(node with { End = _nodes.Count + 1 });
        return _nodes.Count - 1;
    }

    /// <summary>Makes everything added since its opening a descendant of <paramref name="node"/>.</summary>
    public void Close(int node) => CollectionsMarshal.AsSpan(_nodes)[node].End = _nodes.Count;

    /// <summary>An attribute's value, or null.</summary>
    public string? Attribute(int node, string name) => _nodes[node].Element?.GetAttribute(name);
}
