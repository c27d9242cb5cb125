namespace Extractor.Ingest.Pdf;

/// <summary>Sorts letters by one plain key at a time, letters of one place in the file's order. Pure and thread-safe.</summary>
internal static class GlyphOrder
{
    /// <summary>Base lines from top to bottom, large letters first on each.</summary>
    public static void SortDown(List<Glyph> glyphs)
    {
        var baselines = new double[glyphs.Count];
        for (var i = 0; i < baselines.Length; i++) baselines[i] = glyphs[i].Baseline;
        Sort(glyphs, baselines);
        for (var i = 0; i < baselines.Length;)
        {
            var end = i + 1;
            var isUneven = false;
            for (; end < baselines.Length && baselines[end] == baselines[i]; end++) isUneven |= glyphs[end].Size != glyphs[i].Size;
            if (isUneven)
            {
                var line = glyphs.GetRange(i, end - i);
                Sort(line, line.Select(g => -g.Size).ToArray());
                for (var k = 0; k < line.Count; k++) glyphs[i + k] = line[k];
            }

            i = end;
        }
    }

    /// <summary>Full-width signs whose left half is blank; type-setters push them under the sign before.</summary>
    private const string BlankOnTheLeft = "（【《「『〔［｛“‘";

    /// <summary>From left to right by where the letters begin.</summary>
    public static void SortAcross(List<Glyph> glyphs)
    {
        var edges = new double[glyphs.Count];
        for (var i = 0; i < edges.Length; i++) edges[i] = BlankOnTheLeft.Contains(glyphs[i].Text[0], StringComparison.Ordinal) ? glyphs[i].CentreX : glyphs[i].Box.Left;
        Sort(glyphs, edges);
    }

    /// <summary>Sorts both by the keys; stable. Most lines come in order already.</summary>
    private static void Sort(List<Glyph> glyphs, double[] keys)
    {
        var isOrdered = true;
        for (var i = 1; i < keys.Length && isOrdered; i++) isOrdered = keys[i] >= keys[i - 1];
        if (isOrdered) return;
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(keys, order);
        for (var i = 0; i < keys.Length;)
        {
            var end = i + 1;
            while (end < keys.Length && keys[end] == keys[i]) end++;
            if (end - i > 1) Array.Sort(order, i, end - i);
            i = end;
        }

        var source = glyphs.ToArray();
        for (var i = 0; i < source.Length; i++) glyphs[i] = source[order[i]];
    }
}
