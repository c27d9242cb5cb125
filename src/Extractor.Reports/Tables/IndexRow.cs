using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Reports.Tables;

/// <summary>Tells 栏次 rows (numbers that count the columns) from figures. Pure and thread-safe.</summary>
internal static partial class IndexRow
{
    /// <summary>Numbers needed to tell the row where the word 栏次 is not printed.</summary>
    private const int CountingNumbers = 3;

    /// <summary>For every row whether it counts columns.</summary>
    public static ImmutableArray<bool> Read(TableGrid grid)
    {
        var rows = ImmutableArray.CreateBuilder<bool>(grid.Rows);
        for (var row = 0; row < grid.Rows; row++) rows.Add(Is(grid, row));
        return rows.MoveToImmutable();
    }

    private static bool Is(TableGrid grid, int row)
    {
        var named = false;
        var numbers = new List<int>();
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid[row, column] is not { } cell || cell.Column != column || cell.Row != row) continue;
            var text = Wording.Compact(cell.Text);
            if (text.Length == 0 || text is "—" or "-" or "--") continue;
            if (text is "栏次" or "行次" or "栏目" or "行次/栏次") named = true;
            else if (text is not ("甲" or "乙" or "丙" or "丁" or "栏"))
            {
                var match = Number().Match(text);
                if (!match.Success) return false;
                numbers.Add(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            }
        }

        return named || (numbers.Count >= CountingNumbers && numbers[0] == 1 && numbers.Zip(numbers.Skip(1), (a, b) => b - a).All(step => step == 1));
    }

    [GeneratedRegex(@"^(\d{1,2})(?:栏)?(?:=[\d+\-－＋*/()栏]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
