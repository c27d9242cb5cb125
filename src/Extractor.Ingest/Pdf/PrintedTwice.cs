using System.Numerics;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells the second print of a letter, a hair beside the first, by which producers make bold of a plain font. Not thread-safe.</summary>
internal sealed class PrintedTwice
{
    /// <summary>Prints of one letter lie closer than this share of its size; two letters of a word do not.</summary>
    private const double Nearest = 0.12;

    private readonly List<(string Text, Area Box, int Older)> _prints;

    /// <summary>For each bucket of squares the newest print in it, counted from 1; 0 for none.</summary>
    private readonly int[] _newest;

    /// <summary>A memory for about so many letters.</summary>
    public PrintedTwice(int letters)
    {
        _prints = new List<(string, Area, int)>(letters);
        _newest = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(letters, 16, 1 << 20))];
    }

    /// <summary>Whether the letter was printed before at this place; it is remembered if not.</summary>
    public bool IsRepeat(string text, Area box, double size)
    {
        // Narrow letters (i, l) stand closer in a word than wide ones: half their own width parts them always.
        var near = Math.Min(size * Nearest, Math.Max(box.Width, box.Height * 0.1) / 2);
        var (right, below) = (Square(box.Left + near), Square(box.Top + near));
        for (var x = Square(box.Left - near); x <= right; x++)
        {
            for (var y = Square(box.Top - near); y <= below; y++)
            {
                if (HasNear(text, Bucket(x, y), box, near)) return true;
            }
        }

        ref var newest = ref _newest[Bucket(Square(box.Left), Square(box.Top))];
        _prints.Add((text, box, newest));
        newest = _prints.Count;
        return false;
    }

    private bool HasNear(string text, int bucket, Area box, double near)
    {
        for (var i = _newest[bucket]; i > 0; i = _prints[i - 1].Older)
        {
            var (other, place, _) = _prints[i - 1];
            if (Math.Abs(place.Left - box.Left) < near && Math.Abs(place.Top - box.Top) < near && other == text) return true;
        }

        return false;
    }

    /// <summary>Squares of four points: wider than any print is off.</summary>
    private static int Square(double at) => (int)Math.Floor(Math.Clamp(at / 4, -1_000_000, 1_000_000));

    private int Bucket(int x, int y) => unchecked((x * 31) + (y * 1_009)) & (_newest.Length - 1);
}
