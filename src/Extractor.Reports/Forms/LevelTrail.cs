using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms;

/// <summary>The labels above the row being read, and the points found for them; goes on over the tables of one form. Not thread-safe.</summary>
/// <param name="levels">How many levels the form has.</param>
/// <param name="found">Points found before, under a header of other levels.</param>
internal sealed class LevelTrail(int levels, ImmutableArray<LevelWeight> found)
{
    private const int OpenEnd = int.MaxValue;
    private readonly string[] _labels = new string[levels];
    private readonly ImmutableArray<LevelWeight>.Builder _weights = found.ToBuilder();

    /// <summary>The points found so far.</summary>
    public ImmutableArray<LevelWeight> Weights => _weights.ToImmutable();

    /// <summary>The labels down to a level, those left out skipped.</summary>
    public ImmutableArray<string> Path(int level) => [.. _labels.Take(level + 1).Where(p => !string.IsNullOrEmpty(p))];

    /// <summary>The labels down to the last level.</summary>
    public ImmutableArray<string> Path() => Path(_labels.Length - 1);

    /// <summary>Takes the labels of a row.</summary>
    public void Follow(FormCells cells, IndicatorHeader header, int row)
    {
        for (var level = 0; level < header.Levels.Length; level++)
        {
            var column = header.Levels[level];
            if (cells.Grid[row, column] is not { } cell || cell.Text.Length == 0)
            {
                // Texts know no merged cells: an empty label goes on from the row above.
                if (!string.IsNullOrEmpty(_labels[level])) Extend(Path(level), cells, row, row + 1);
                continue;
            }

            // A label over several level columns is one label.
            if (cell.Column != column)
            {
                _labels[level] = "";
                continue;
            }

            Take(cells, header, cell, row, level);
        }
    }

    /// <summary>A banner names a group until the next one or the end of the block.</summary>
    public void Banner(FormCells cells, Cell banner, int row)
    {
        Close(row);
        if (cells.PointsInLabel(banner) is { } points) _weights.Add(new LevelWeight([points.Name], points, [new RowRange(cells.Grid.Table.Index, row + 1, OpenEnd)]));
    }

    /// <summary>Ends the group of the last banner before a row.</summary>
    public void Close(int row)
    {
        for (var i = 0; i < _weights.Count; i++)
        {
            if (_weights[i].Rows is [{ End: OpenEnd } open]) _weights[i] = _weights[i] with { Rows = [open with { End = row }] };
        }
    }

    private void Take(FormCells cells, IndicatorHeader header, Cell cell, int row, int level)
    {
        var (column, isLast, label) = (header.Levels[level], IsName(header, cell), FormCells.Label(cell.Text));
        if (isLast) label = FormCells.IndicatorName(cell.Text);
        var isNew = cell.Row == row;
        var goesOn = isNew && string.Equals(_labels[level], label, StringComparison.Ordinal);
        if (!string.Equals(_labels[level], label, StringComparison.Ordinal) || (isNew && isLast)) Array.Clear(_labels, level, _labels.Length - level);
        _labels[level] = label;
        if (!isNew || isLast) return;
        var path = Path(level);
        if (cells.PointsInLabel(cell) is { } inLabel)
        {
            // Printed again on every row or on the next page, the label carries the same points again.
            if (goesOn) Extend(path, cells, cell.Row, cell.Row + cell.RowSpan);
            if (!goesOn) Add(cells, path, inLabel, cell.Row, cell.Row + cell.RowSpan);
            else if (!IsKnown(path, inLabel.Value)) AddBesides(path, inLabel);
        }
        else if (column + 1 < header.Roles.Length && header.Roles[column + 1] == ColumnRole.Weight && AddBeside(cells, cell, column + 1, path, goesOn))
        {
            return;
        }
        else if (goesOn)
        {
            Extend(path, cells, cell.Row, cell.Row + cell.RowSpan);
        }
    }

    /// <summary>The points of a group may stand on its first row, in its middle or on its last; where several stand beside one label, each is for its own rows.</summary>
    private bool AddBeside(FormCells cells, Cell label, int column, ImmutableArray<string> path, bool goesOn)
    {
        var found = new List<(Cell Cell, Quantity Weight)>();
        for (var row = label.Row; row < label.Row + label.RowSpan; row++)
        {
            if (cells.Grid[row, column] is { } cell && cell.Row == row && cells.Points(row, column, path[^1]) is { } weight)
                found.Add((cell, weight));
        }

        if (found.Count == 1)
        {
            if (goesOn && IsKnown(path, found[0].Weight.Value)) Extend(path, cells, label.Row, label.Row + label.RowSpan);
            else Add(cells, path, found[0].Weight, label.Row, label.Row + label.RowSpan);
            return true;
        }

        foreach (var (cell, weight) in found) Add(cells, path, weight, cell.Row, cell.Row + cell.RowSpan);
        return found.Count > 0;
    }

    /// <summary>Whether a label reaches the last level: it names an indicator, not a group.</summary>
    private static bool IsName(IndicatorHeader header, Cell cell) => cell.Column + cell.ColumnSpan > header.Levels[^1];

    private void Add(FormCells cells, ImmutableArray<string> path, Quantity weight, int first, int end) =>
        _weights.Add(new LevelWeight(path, weight, [new RowRange(cells.Grid.Table.Index, first, end)]));

    /// <summary>Other points printed for a group that has some: they are for the same rows, and one of the two is wrong.</summary>
    private void AddBesides(ImmutableArray<string> path, Quantity weight)
    {
        if (_weights.LastOrDefault(w => w.Path.SequenceEqual(path)) is { } last) _weights.Add(last with { Weight = weight });
    }

    private bool IsKnown(ImmutableArray<string> path, decimal points) => _weights.Any(w => w.Path.SequenceEqual(path) && w.Weight.Value == points);

    /// <summary>A label printed again goes on from the rows above: a page ended between them, or every row names its groups.</summary>
    private void Extend(ImmutableArray<string> path, FormCells cells, int first, int end)
    {
        for (var i = 0; i < _weights.Count; i++)
        {
            if (!_weights[i].Path.SequenceEqual(path)) continue;
            var rows = _weights[i].Rows;
            var last = rows[^1];
            var isNext = last.Table == cells.Grid.Table.Index && first <= last.End;
            _weights[i] = _weights[i] with { Rows = isNext ? rows.SetItem(rows.Length - 1, last with { End = Math.Max(last.End, end) }) : rows.Add(new RowRange(cells.Grid.Table.Index, first, end)) };
        }
    }
}
