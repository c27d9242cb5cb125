using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>The ruled grid of one table: where its rows and columns part, and which partings are drawn between neighbouring positions. Immutable and thread-safe.</summary>
/// <param name="Columns">Places of the column edges, left to right; one more than there are columns.</param>
/// <param name="Rows">Places of the row edges, top to bottom; one more than there are rows.</param>
/// <param name="LevelRules">The drawn level lines.</param>
/// <param name="UprightRules">The drawn upright lines.</param>
internal sealed record Lattice(ImmutableArray<double> Columns, ImmutableArray<double> Rows, ImmutableArray<Rule> LevelRules, ImmutableArray<Rule> UprightRules)
{
    /// <summary>Part of a side that must be drawn for the side to part two cells.</summary>
    private const double DrawnShare = 0.55;

    private const double Near = 3.5;

    /// <summary>The rectangle it fills.</summary>
    public Area Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>Whether a line is drawn between a position and the one below it.</summary>
    public bool IsParted(int row, int column) => IsDrawn(LevelRules, Rows[row + 1], Columns[column], Columns[column + 1]);

    /// <summary>Whether a line is drawn between a position and the one on its right.</summary>
    public bool IsPartedRight(int row, int column) => IsDrawn(UprightRules, Columns[column + 1], Rows[row], Rows[row + 1]);

    private static bool IsDrawn(ImmutableArray<Rule> rules, double at, double from, double to)
    {
        var covered = 0.0;
        foreach (var rule in rules)
        {
            if (Math.Abs(rule.At - at) > Near) continue;
            covered += Math.Max(0, Math.Min(rule.To, to) - Math.Max(rule.From, from));
        }

        return covered >= (to - from) * DrawnShare;
    }
}
