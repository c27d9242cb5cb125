using System.Xml.Linq;

namespace Extractor.Annotate.Word;

/// <summary>Cuts runs at the borders of ranges; every piece keeps the run's formatting. All borders are named before the first cut. Not thread-safe.</summary>
internal sealed class RunSplitter(WordNames names)
{
    private readonly Dictionary<XElement, Dictionary<XElement, SortedSet<int>>> _cuts = [];
    private readonly Dictionary<(XElement Text, int Offset), XElement> _begins = [];
    private readonly Dictionary<(XElement Text, int Offset), XElement> _ends = [];

    /// <summary>Names the borders of a range.</summary>
    public void Add(CommentRange range)
    {
        foreach (var border in (Border?[])[range.First, range.Last])
        {
            if (border is not { Text: { } text }) continue;
            if (!_cuts.TryGetValue(border.Carrier, out var cuts)) _cuts[border.Carrier] = cuts = [];
            if (!cuts.TryGetValue(text, out var offsets)) cuts[text] = offsets = [];
            offsets.Add(border.Offset);
        }
    }

    /// <summary>Cuts.</summary>
    public void Split()
    {
        foreach (var (run, cuts) in _cuts) Split(run, cuts);
    }

    /// <summary>The element a range begins before.</summary>
    public XElement Begin(Border border) => border.Text is { } text ? _begins[(text, border.Offset)] : border.Carrier;

    /// <summary>The element a range ends after.</summary>
    public XElement End(Border border) => border.Text is { } text ? _ends[(text, border.Offset)] : border.Carrier;

    private void Split(XElement run, Dictionary<XElement, SortedSet<int>> cuts)
    {
        var properties = run.Element(names.RunProperties);
        var content = run.Nodes().Where(n => n != properties).ToList();
        foreach (var node in content) node.Remove();
        var piece = run;
        var last = run;
        var isEmpty = true;
        foreach (var node in content)
        {
            if (node is XElement text && cuts.TryGetValue(text, out var offsets)) Cut(text, TextElement.Shown(text), offsets);
            else Put(node);
        }

        void Cut(XElement text, string shown, SortedSet<int> offsets)
        {
            var from = 0;
            foreach (var to in offsets.Append(shown.Length).Distinct())
            {
                if (to > from) Put(from == 0 && to == shown.Length ? text : TextElement.With(text, shown[from..to]));
                if (offsets.Contains(to))
                {
                    _ends[(text, to)] = piece;
                    Next();
                    _begins[(text, to)] = piece;
                }

                from = to;
            }
        }

        void Put(XNode node)
        {
            if (piece.Parent is null)
            {
                last.AddAfterSelf(piece);
                last = piece;
            }

            piece.Add(node);
            isEmpty = false;
        }

        // A piece is put into the document with its first content, so none is ever empty.
        void Next()
        {
            if (isEmpty) return;
            piece = new XElement(run.Name, run.Attributes(), properties is null ? null : new XElement(properties));
            isEmpty = true;
        }
    }
}
