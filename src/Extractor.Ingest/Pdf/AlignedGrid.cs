using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>Rows cut into the columns they stand in. Immutable and thread-safe.</summary>
/// <param name="Columns">Places of the columns, left to right.</param>
/// <param name="Rows">The rows from top to bottom.</param>
internal sealed record AlignedGrid(IReadOnlyList<(double From, double To)> Columns, ImmutableArray<AlignedRow> Rows)
{
    /// <summary>A word gap of this share of the size, over the gap of two columns, parts what looks like one piece.</summary>
    private const double RiverGap = 0.8;

    /// <summary>The grid of some rows.</summary>
    public static AlignedGrid Of(IReadOnlyList<TextRow> rows)
    {
        var columns = HeadingColumns.Join(ColumnFinder.Find(rows), rows);
        var aligned = ImmutableArray.CreateBuilder<AlignedRow>(rows.Count);
        foreach (var row in rows)
        {
            var cells = ImmutableArray.CreateBuilder<AlignedPiece>();
            foreach (var piece in row.Pieces) AddSplit(piece, columns, cells);
            aligned.Add(new AlignedRow(row.Top, row.Bottom, row.Line.Size, cells.ToImmutable()));
        }

        return new AlignedGrid(columns, aligned.MoveToImmutable());
    }

    private static void AddSplit(TextLine piece, List<(double From, double To)> columns, ImmutableArray<AlignedPiece>.Builder cells)
    {
        var first = 0;
        for (var i = 1; i < piece.Words.Length; i++)
        {
            if (!IsRiver(piece, i, columns)) continue;
            Add(TextRow.Cut(piece, first, i), columns, cells);
            first = i;
        }

        Add(TextRow.Cut(piece, first, piece.Words.Length), columns, cells);
    }

    private static void Add(TextLine piece, List<(double From, double To)> columns, ImmutableArray<AlignedPiece>.Builder cells)
    {
        var (first, last) = ColumnFinder.Span(columns, piece.Box);
        cells.Add(new AlignedPiece(first, last, piece));
    }

    private static bool IsRiver(TextLine piece, int word, List<(double From, double To)> columns)
    {
        var (from, to) = (piece.Words[word - 1].Box.Right, piece.Words[word].Box.Left);
        var areFigures = char.IsAsciiDigit(piece.Text[piece.Words[word - 1].End - 1]) && char.IsAsciiDigit(piece.Text[piece.Words[word].Start]);
        if (to - from < piece.Size * (areFigures ? RiverGap / 2 : RiverGap)) return false;
        for (var i = 1; i < columns.Count; i++)
        {
            if (Math.Min(to, columns[i].From) - Math.Max(from, columns[i - 1].To) > -1 && from < columns[i].From + 1 && to > columns[i - 1].To - 1) return true;
        }

        return false;
    }
}

/// <summary>A row of an aligned table.</summary>
/// <param name="Top">Where it begins, downwards.</param>
/// <param name="Bottom">Where it ends, downwards.</param>
/// <param name="Size">Size of most of its letters.</param>
/// <param name="Pieces">Its pieces from left to right.</param>
internal sealed record AlignedRow(double Top, double Bottom, double Size, ImmutableArray<AlignedPiece> Pieces)
{
    /// <summary>Whether a piece stands in the first column.</summary>
    public bool HasLabel => Pieces[0].First == 0;

    /// <summary>The piece over a column, or null.</summary>
    public AlignedPiece? At(int column)
    {
        foreach (var piece in Pieces)
        {
            if (piece.First <= column && piece.Last >= column) return piece;
        }

        return null;
    }
}

/// <summary>A piece of text over one or more columns.</summary>
internal sealed record AlignedPiece(int First, int Last, TextLine Text)
{
    /// <summary>Whether it is a figure: mostly digits, no words.</summary>
    public bool IsFigure { get; } = LooksLikeFigure(Text.Text);

    /// <summary>Whether a text is mostly digits, or a mark that stands for no figure.</summary>
    public static bool LooksLikeFigure(string text)
    {
        int digits = 0, letters = 0, marks = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsLetter(c)) letters++;
            else if (c is '-' or '–' or '—' or '.' or '…' or '/') marks++;
        }

        return (digits > 0 && digits >= letters) || (letters == 0 && marks > 0 && text.Length <= 3);
    }
}
