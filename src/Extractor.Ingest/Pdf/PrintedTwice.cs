namespace Extractor.Ingest.Pdf;

/// <summary>Tells the second print of a letter, a hair beside the first, by which producers make bold of a plain font. Not thread-safe.</summary>
internal sealed class PrintedTwice
{
    /// <summary>Prints of one letter lie closer than this share of its size; two letters of a word do not.</summary>
    private const double Nearest = 0.12;

    private readonly Dictionary<(int X, int Y), int> _newest = [];
    private readonly List<(string Text, Area Box, int Older)> _prints = [];

    /// <summary>Whether the letter was printed before at this place; it is remembered if not.</summary>
    public bool IsRepeat(string text, Area box, double size)
    {
        // Narrow letters (i, l) stand closer in a word than wide ones: half their own width parts them always.
        var near = Math.Min(size * Nearest, Math.Max(box.Width, box.Height * 0.1) / 2);
        for (var x = Cell(box.Left - near); x <= Cell(box.Left + near); x++)
        {
            for (var y = Cell(box.Top - near); y <= Cell(box.Top + near); y++)
            {
                if (HasNear(text, x, y, box, near)) return true;
            }
        }

        var here = (Cell(box.Left), Cell(box.Top));
        _prints.Add((text, box, _newest.GetValueOrDefault(here, -1)));
        _newest[here] = _prints.Count - 1;
        return false;
    }

    private bool HasNear(string text, int x, int y, Area box, double near)
    {
        for (var i = _newest.GetValueOrDefault((x, y), -1); i >= 0; i = _prints[i].Older)
        {
            var (other, place, _) = _prints[i];
            if (Math.Abs(place.Left - box.Left) < near && Math.Abs(place.Top - box.Top) < near && other == text) return true;
        }

        return false;
    }

    /// <summary>Squares of four points: wider than any print is off.</summary>
    private static int Cell(double at) => (int)Math.Floor(Math.Clamp(at / 4, -1_000_000, 1_000_000));
}
