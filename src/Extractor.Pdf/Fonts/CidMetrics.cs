using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Vertical metrics of a glyph, in ems.</summary>
internal readonly record struct VerticalMetrics(double Advance, double OriginX, double OriginY);

/// <summary>Widths by CID: the entries W, DW, W2 and DW2.</summary>
internal sealed class CidMetrics
{
    private const int MostCids = 65_536;
    private readonly Dictionary<int, double> _widths = [];
    private readonly Dictionary<int, VerticalMetrics> _verticals = [];
    private readonly List<(int First, int Last, double Width)> _widthRanges = [];
    private readonly List<(int First, int Last, VerticalMetrics Metrics)> _verticalRanges = [];
    private readonly double _width;
    private readonly double _originY;
    private readonly double _advance;
    private readonly ObjectStore _store;

    public CidMetrics(PdfDictionary font, ObjectStore store)
    {
        _store = store;
        _width = store.Resolve(font["DW"]) is { Kind: PdfKind.Number } width ? width.Number / 1000 : 1;
        var vertical = store.Resolve(font["DW2"]).Array;
        _originY = vertical is { Length: >= 2 } ? store.Resolve(vertical[0]).Number / 1000 : 0.88;
        _advance = vertical is { Length: >= 2 } ? store.Resolve(vertical[1]).Number / 1000 : -1;
        if (store.Resolve(font["W"]).Array is { } widths) ReadWidths(widths);
        if (store.Resolve(font["W2"]).Array is { } verticals) ReadVerticals(verticals);
    }

    public double Width(int cid)
    {
        if (_widths.TryGetValue(cid, out var width)) return width;
        foreach (var range in _widthRanges)
        {
            if (cid >= range.First && cid <= range.Last) return range.Width;
        }

        return _width;
    }

    public VerticalMetrics Vertical(int cid, double width)
    {
        if (_verticals.TryGetValue(cid, out var metrics)) return metrics;
        foreach (var range in _verticalRanges)
        {
            if (cid >= range.First && cid <= range.Last) return range.Metrics;
        }

        return new(_advance, width / 2, _originY);
    }

    private void ReadWidths(PdfValue[] entries)
    {
        for (var i = 0; i + 1 < entries.Length;)
        {
            var first = _store.Resolve(entries[i]).ToInt();
            var second = _store.Resolve(entries[i + 1]);
            if (second.Array is { } list)
            {
                for (var n = 0; n < list.Length && n < MostCids; n++) _widths.TryAdd(Sum(first, n), _store.Resolve(list[n]).Number / 1000);
                i += 2;
            }
            else
            {
                if (i + 2 < entries.Length && _widthRanges.Count < MostCids)
                    _widthRanges.Add((first, second.ToInt(), _store.Resolve(entries[i + 2]).Number / 1000));
                i += 3;
            }
        }

        Flatten();
    }

    /// <summary>Short ranges become single entries, so that the look-up stays quick.</summary>
    private void Flatten()
    {
        foreach (var (first, last, width) in _widthRanges)
        {
            if (last - (long)first > 512) continue;
            for (var cid = first; cid <= last; cid++) _widths.TryAdd(cid, width);
        }

        _widthRanges.RemoveAll(range => range.Last - (long)range.First <= 512);
    }

    private void ReadVerticals(PdfValue[] entries)
    {
        for (var i = 0; i + 1 < entries.Length;)
        {
            var first = _store.Resolve(entries[i]).ToInt();
            var second = _store.Resolve(entries[i + 1]);
            if (second.Array is { } list)
            {
                for (var n = 0; n + 2 < list.Length && n < 3 * MostCids; n += 3) _verticals.TryAdd(Sum(first, n / 3), Metrics(list, n));
                i += 2;
            }
            else
            {
                if (i + 4 < entries.Length && _verticalRanges.Count < MostCids) _verticalRanges.Add((first, second.ToInt(), Metrics(entries, i + 2)));
                i += 5;
            }
        }
    }

    private VerticalMetrics Metrics(PdfValue[] list, int at) =>
        new(_store.Resolve(list[at]).Number / 1000, _store.Resolve(list[at + 1]).Number / 1000, _store.Resolve(list[at + 2]).Number / 1000);

    private static int Sum(int first, int more) => (int)Math.Min((long)first + more, int.MaxValue);
}
