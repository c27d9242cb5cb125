namespace Extractor.Ingest.Pdf;

/// <summary>Finds the white between two columns of prose of one width, also where their lines do not stand on one height. Pure and thread-safe.</summary>
internal static class ProseGutter
{
    private const int FewestLines = 6;

    /// <summary>Text of fewer letters on a side of the gutter is no line of prose; Chinese letters count twice.</summary>
    private const int LongText = 12;

    private const double SamePlace = 2.5;

    /// <summary>The two columns may differ by this share of their width.</summary>
    private const double Uneven = 0.12;

    /// <summary>Part of a column that lines of prose fill, and part of the lines that must.</summary>
    private const double FullLine = 0.7;

    private const double FullLines = 0.6;

    /// <summary>Where the right column begins, or null where the lines show no such columns.</summary>
    public static double? Find(IReadOnlyList<TextLine> lines)
    {
        var starts = new List<double>();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Length; i++)
            {
                if (i == 0 || line.Words[i].Box.Left - line.Words[i - 1].Box.Right >= 0.9 * line.Size) starts.Add(line.Words[i].Box.Left);
            }
        }

        starts.Sort();
        double? best = null;
        var most = 0;
        for (var i = 0; i < starts.Count;)
        {
            var end = i + 1;
            while (end < starts.Count && starts[end] - starts[i] <= SamePlace) end++;
            if (end - i >= FewestLines && end - i > most && IsGutter(lines, starts[i])) (best, most) = (starts[i] - 1, end - i);
            i = end;
        }

        return best;
    }

    /// <summary>Letters, not figures, of a line on both sides of a place; Chinese letters count twice.</summary>
    public static (int Left, int Right) Letters(TextLine line, double at)
    {
        int left = 0, right = 0;
        foreach (var word in line.Words)
        {
            var letters = 0;
            for (var i = word.Start; i < word.End; i++) letters += !char.IsLetter(line.Text[i]) ? 0 : line.Text[i] >= '\u2E80' ? 2 : 1;
            if (word.Box.Right <= at + 1) left += letters;
            else if (word.Box.Left >= at - 1) right += letters;
        }

        return (left, right);
    }

    /// <summary>Whether the text of a line is long on a side.</summary>
    public static bool IsLong(int letters) => letters > LongText;

    private static bool IsGutter(IReadOnlyList<TextLine> lines, double at)
    {
        var left = new List<(double From, double To)>();
        var right = new List<(double From, double To)>();
        foreach (var line in lines)
        {
            if (IsAcross(line, at)) continue;
            var letters = Letters(line, at - 1);
            if (IsLong(letters.Left)) left.Add((line.Words[0].Box.Left, LastBefore(line, at)));
            if (IsLong(letters.Right)) right.Add((FirstFrom(line, at), line.Words[^1].Box.Right));
        }

        if (left.Count < FewestLines || right.Count < FewestLines) return false;
        var (leftFrom, leftTo) = (Usual(left.ConvertAll(l => l.From)), left.Max(l => l.To));
        var rightTo = Usual(right.ConvertAll(r => r.To));
        var (leftWidth, rightWidth) = (leftTo - leftFrom, Math.Max(rightTo, right.Max(r => r.To)) - at);
        if (Math.Abs(leftWidth - rightWidth) > Uneven * Math.Max(leftWidth, rightWidth) || at - leftTo > Uneven * rightWidth) return false;
        return IsProse(left, leftWidth) && IsProse(right, rightWidth) && right.FindAll(r => r.From - at <= SamePlace).Count * 2 >= right.Count;
    }

    private static bool IsProse(List<(double From, double To)> lines, double width) => lines.FindAll(l => l.To - l.From >= FullLine * width).Count >= FullLines * lines.Count;

    private static bool IsAcross(TextLine line, double at)
    {
        for (var i = 0; i < line.Words.Length; i++)
        {
            var box = line.Words[i].Box;
            if (box.Left < at - 2 && box.Right > at - 2) return true;
            if (i > 0 && box.Left >= at - 2 && line.Words[i - 1].Box.Right <= at && box.Left - line.Words[i - 1].Box.Right < 0.6 * line.Size) return true;
        }

        return false;
    }

    private static double LastBefore(TextLine line, double at)
    {
        var last = double.MinValue;
        foreach (var word in line.Words)
        {
            if (word.Box.Right < at) last = Math.Max(last, word.Box.Right);
        }

        return last;
    }

    private static double FirstFrom(TextLine line, double at)
    {
        foreach (var word in line.Words)
        {
            if (word.Box.Left >= at - 2) return word.Box.Left;
        }

        return line.Box.Right;
    }

    private static double Usual(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
