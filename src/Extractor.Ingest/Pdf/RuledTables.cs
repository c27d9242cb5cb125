using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>Makes tables of ruled grids and the letters inside them. Pure and thread-safe.</summary>
internal static class RuledTables
{
    /// <summary>The tables from top to bottom, and the letters outside all of them.</summary>
    public static (List<PageTable> Tables, List<Glyph> Outside) Read(PageFrame frame, List<Lattice> lattices, List<Glyph> glyphs)
    {
        var tables = new List<PageTable>();
        var rest = glyphs;
        foreach (var lattice in lattices)
        {
            var inside = new List<Glyph>();
            var outside = new List<Glyph>();
            foreach (var glyph in rest) (lattice.Box.Contains(glyph.CentreX, glyph.CentreY) ? inside : outside).Add(glyph);

            // A grid without text is a drawing; one whose text all stands in one cell is a frame around a passage.
            if (Table(frame, lattice, inside) is not { } table) continue;
            var isOfFigures = HalfRuledTables.IsHalfRuled(table);
            if (isOfFigures || HalfRuledTables.MayHoldText(table)) table = HalfRuledTables.Read(frame, lattice, inside, table.Cells.Length, isOfFigures) ?? table;
            tables.Add(table);
            rest = outside;
        }

        return (tables, rest);
    }

    private static PageTable? Table(PageFrame frame, Lattice lattice, List<Glyph> glyphs)
    {
        if (glyphs.Count == 0) return null;
        var rectangles = LatticeCells.Read(lattice);
        var columns = lattice.Columns.Length - 1;
        var owner = new int[(lattice.Rows.Length - 1) * columns];
        for (var i = 0; i < rectangles.Count; i++)
        {
            for (var row = rectangles[i].Row; row < rectangles[i].EndRow; row++) Array.Fill(owner, i, (row * columns) + rectangles[i].Column, rectangles[i].EndColumn - rectangles[i].Column);
        }

        var contents = new List<Glyph>?[rectangles.Count];
        foreach (var glyph in glyphs)
        {
            var row = Band(lattice.Rows, glyph.CentreY);
            var column = Band(lattice.Columns, glyph.CentreX);
            (contents[owner[(row * columns) + column]] ??= []).Add(glyph);
        }

        if (rectangles.Count < 2 || contents.Count(c => c is not null) < 2) return null;
        ImmutableArray<PageCell> cells =
        [
            .. rectangles.Select((r, i) => new PageCell(r, lattice.Columns[r.EndColumn] - lattice.Columns[r.Column], contents[i] is { } text ? [.. LineBuilder.Lines(text)] : [])),
        ];
        return new PageTable(frame, lattice.Box, lattice.Rows.Length - 1, lattice.Columns, cells);
    }

    private static int Band(ImmutableArray<double> edges, double at)
    {
        var index = edges.BinarySearch(at);
        if (index < 0) index = ~index - 1;
        return Math.Clamp(index, 0, edges.Length - 2);
    }
}
