using System.Collections.Immutable;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>The lines of a table by accounts as a tree: a line belongs to the nearest line above it whose code begins its own, or else to any such line. Immutable and thread-safe.</summary>
internal sealed class AccountTree
{
    /// <summary>Builds the tree of a statement's coded lines; 其中 lines are left out.</summary>
    /// <param name="lines">The lines in printed order.</param>
    public AccountTree(IEnumerable<StatementLine> lines)
    {
        var coded = lines.Where(l => l.Code is not null && !l.IsOfWhich).ToImmutableArray();
        var parents = new int[coded.Length];
        for (var i = 0; i < coded.Length; i++) parents[i] = Parent(coded, i);
        Roots = [.. coded.Where((_, i) => parents[i] < 0)];
        Branches =
        [
            .. Enumerable.Range(0, coded.Length)
                .Select(i => (coded[i], (ImmutableArray<StatementLine>)[.. coded.Where((_, child) => parents[child] == i)]))
                .Where(b => b.Item2.Length > 0),
        ];
    }

    /// <summary>Lines that belong to no other.</summary>
    public ImmutableArray<StatementLine> Roots { get; }

    /// <summary>Lines with the lines that belong to them directly.</summary>
    public ImmutableArray<(StatementLine Line, ImmutableArray<StatementLine> Children)> Branches { get; }

    private static int Parent(ImmutableArray<StatementLine> lines, int child)
    {
        var best = -1;
        var code = lines[child].Code!;
        for (var step = 1; step < lines.Length; step++)
        {
            // First upwards, nearest first, then from the end backwards: forms print a parent above its parts, tables put together from pages may not.
            var i = child - step >= 0 ? child - step : lines.Length + child - step;
            var other = lines[i].Code!;
            if (other.Length < code.Length && code.StartsWith(other, StringComparison.Ordinal) && (best < 0 || other.Length > lines[best].Code!.Length)) best = i;
        }

        return best;
    }
}
