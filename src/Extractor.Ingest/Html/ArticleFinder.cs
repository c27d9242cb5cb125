using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Finds the article of a page among its frame. What it returns is what to leave out; whatever it is unsure of stays in.</summary>
/// <remarks>
/// Three steps. Evident frame (navigation by name, lists of links) is marked. The core is found: the editor's own container where the page names it,
/// else by stepping down from the body as long as one child holds nearly all text and nothing beside it reads like an article. Then all that lies
/// outside the core is left out unless it reads like an article itself, and inside a core that was guessed the frame's well-known lines are left out.
/// A page without any sign of a frame (a plain page, an export of a word processor) is kept whole.
/// </remarks>
internal sealed class ArticleFinder(MarkupTree tree, NodeMeasures[] measures, string? declaredTitle)
{
    private const double CoreShare = 0.75;

    private readonly NodeSign[] _signs = new NodeSign[tree.Count];
    private readonly NodeMeasures[] _clean = (NodeMeasures[])measures.Clone();
    private readonly HashSet<int> _out = [];
    private readonly List<int> _cores = [];
    private bool _named;
    private bool _titleKept;

    /// <summary>The roots of the subtrees that are no part of the article.</summary>
    public IReadOnlySet<int> FindFurniture()
    {
        var framed = ReadSigns();
        var everything = measures[0];
        if (everything.Content == 0 || (!framed && everything.Links < 3)) return _out;
        MarkFrame();
        FindCores();
        if (!_cores.Contains(0)) Outside(0);
        if (!_named)
        {
            foreach (var core in _cores) Inside(core);
        }

        if (_clean[0].Content == 0) _out.Clear();
        return _out;
    }

    private bool ReadSigns()
    {
        var framed = false;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Element is null) continue;
            _signs[i] = NodeSigns.Of(tree, i);
            framed |= _signs[i] is NodeSign.Frame or NodeSign.Body;
        }

        return framed;
    }

    private void MarkFrame()
    {
        var all = measures[0].Content;
        for (var i = 1; i < tree.Count; i++)
        {
            var isFrame = tree[i].Element is not null && TagNames.IsBlock(tree[i].Tag) && IsEvidentFrame(i, all);
            if (!isFrame) continue;
            LeaveOut(i);
            i = tree[i].End - 1;
        }
    }

    private bool IsEvidentFrame(int node, int all)
    {
        var own = measures[node];
        if (own.Characters == 0 || IsTablePart(node)) return false;
        if (_signs[node] == NodeSign.Frame) return own.Content * 5L < all * 2L && !HasBody(node);
        return own.Links >= 3 && own.Linked * 2 > own.Characters && own.Sentences < 3 && !HasBody(node);
    }

    private bool HasBody(int node)
    {
        for (var i = node; i < tree[node].End; i++)
        {
            if (_signs[i] == NodeSign.Body && measures[i].Content > 0) return true;
        }

        return false;
    }

    private bool IsTablePart(int node) => tree[node].Tag is Tag.HeadRows or Tag.BodyRows or Tag.FootRows or Tag.Row;

    private void LeaveOut(int node)
    {
        if (!_out.Add(node)) return;
        var own = _clean[node];
        for (var i = node; i >= 0; i = tree[i].Parent) _clean[i].Remove(own);
    }

    private void FindCores()
    {
        var whole = _clean[0].Content;
        var held = 0;
        for (var i = 1; i < tree.Count; i++)
        {
            if (_signs[i] != NodeSign.Body || _clean[i].Content == 0) continue;
            _cores.Add(i);
            held += _clean[i].Content;
            i = tree[i].End - 1;
        }

        _named = _cores.Count > 0 && held * 2L > whole;
        if (_named)
        {
            // Nothing in the editor's container is frame, whatever it is called.
            _out.RemoveWhere(IsInCore);
            return;
        }

        _cores.Clear();
        _cores.Add(StepDown());
    }

    private bool IsInCore(int node)
    {
        foreach (var core in _cores)
        {
            if (node > core && node < tree[core].End) return true;
        }

        return false;
    }

    private int StepDown()
    {
        var node = 0;
        while (true)
        {
            var heavy = -1;
            var flows = false;
            for (var i = node + 1; i < tree[node].End; i = tree[i].End)
            {
                if (_out.Contains(i) || _clean[i].Content == 0) continue;
                if (_clean[i].Content >= CoreShare * _clean[node].Content) heavy = i;
                else if (!IsContainer(i) ? !IsFrameLine(i) : ReadsLikeArticle(i)) flows = true;
            }

            if (heavy < 0 || flows || !IsContainer(heavy)) return node;
            if (tree[heavy].Tag == Tag.Table && TableKind.HoldsData(tree, measures, heavy)) return node;
            node = heavy;
        }
    }

    private bool IsContainer(int node) => tree[node].Tag is Tag.Block or Tag.Article or Tag.Header or Tag.Table or Tag.BodyRows or Tag.Row or Tag.Cell;

    /// <summary>Leaves out what lies beside the path from a node down to the cores.</summary>
    private void Outside(int node)
    {
        for (var i = node + 1; i < tree[node].End; i = tree[i].End)
        {
            if (_out.Contains(i) || _clean[i].Characters == 0 || _cores.Contains(i)) continue;
            if (HoldsCore(i)) Outside(i);
            else if (tree[i].Tag == Tag.Text ? !_named && !FramePhrases.IsLine(tree[i].Text) : ReadsLikeArticle(i)) continue;
            else if (!KeepTitle(i)) LeaveOut(i);
        }
    }

    private bool HoldsCore(int node)
    {
        foreach (var core in _cores)
        {
            if (core > node && core < tree[node].End) return true;
        }

        return false;
    }

    /// <summary>Keeps the heading that repeats the declared title, and leaves out what stands beside it.</summary>
    private bool KeepTitle(int node)
    {
        if (_titleKept || _cores.Count == 0 || node > _cores[0] || declaredTitle is null) return false;
        var title = -1;
        for (var i = node; i < tree[node].End && title < 0; i++)
        {
            if (TagNames.IsBlock(tree[i].Tag) && RepeatsTitle(i, tree[i].Tag == Tag.Heading || _signs[i] == NodeSign.Title)) title = i;
        }

        if (title < 0) return false;
        _titleKept = true;
        for (var i = title; i != node; i = tree[i].Parent)
        {
            var parent = tree[i].Parent;
            for (var beside = parent + 1; beside < tree[parent].End; beside = tree[beside].End)
            {
                if (beside != i && _clean[beside].Characters > 0) LeaveOut(beside);
            }
        }

        return true;
    }

    /// <summary>Whether a node says what the page declares as its title: in part or with more around it where markup calls it a title, else almost exactly.</summary>
    private bool RepeatsTitle(int node, bool isTitle)
    {
        if (measures[node].Characters is < 6 or > 200) return false;
        var text = WhiteSpace.Remove(TextOf(node));
        var declared = WhiteSpace.Remove(declaredTitle!);
        if (declared.Contains(text, StringComparison.Ordinal)) return isTitle || text.Length * 5 >= declared.Length * 3;
        return isTitle && declared.Length >= 6 && text.Contains(declared, StringComparison.Ordinal);
    }

    /// <summary>Leaves the frame's lines out of a core that was guessed.</summary>
    private void Inside(int node)
    {
        for (var i = node + 1; i < tree[node].End; i = tree[i].End)
        {
            if (_out.Contains(i) || measures[i].Characters == 0) continue;
            if (tree[i].Element is null)
            {
                if (FramePhrases.IsLine(tree[i].Text)) LeaveOut(i);
            }
            else if (!TagNames.IsBlock(tree[i].Tag) || IsTablePart(i)) Inside(i);
            else if (IsFrameLine(i)) LeaveOut(i);
            else if (tree[i].Tag == Tag.Table && TableKind.HoldsData(tree, measures, i)) continue;
            else if (measures[i].Characters > 12) Inside(i);
        }
    }

    private bool IsFrameLine(int node)
    {
        var own = measures[node];
        if (own.Characters is 0 or > 500 || own.Headings > 0) return false;
        if (tree[node].Tag == Tag.Table || own.Tables > 0 || _signs[node] == NodeSign.MaybeFrame)
        {
            if (FramePhrases.IsCard(TextOf(node))) return true;
        }

        return own.Sentences == 0 && own.Cells <= 8 && own.Characters <= 200 && FramePhrases.IsLine(TextOf(node));
    }

    private bool ReadsLikeArticle(int node)
    {
        var own = _clean[node];
        if (_signs[node] is NodeSign.Frame || own.Linked * 3 > own.Characters) return false;
        if (_named && own.Content * 5L < CoreContent()) return false;
        if (own.Characters <= 800 && FramePhrases.IsCard(TextOf(node))) return false;
        if (_signs[node] == NodeSign.MaybeFrame) return own.Content >= 400 && own.Sentences >= 5;
        return own.Cells >= 12 || (own.Content >= 60 && own.Sentences >= 2);
    }

    private int CoreContent()
    {
        var content = 0;
        foreach (var core in _cores) content += _clean[core].Content;
        return content;
    }

    private string TextOf(int node)
    {
        var text = new System.Text.StringBuilder();
        for (var i = node; i < tree[node].End; i++)
        {
            if (tree[i].Tag is Tag.Text or Tag.Field) text.Append(tree[i].Text);
        }

        return text.ToString();
    }
}
