using System.Globalization;
using Extractor.Measure.Layouts;

namespace Extractor.Measure.Slips;

/// <summary>Plants one slip in a department's tables. A slip is always larger than what rounding allows: a smaller one is none.</summary>
public sealed class SlipPlanter(Random random)
{
    private static readonly string[] AccountTables = ["t02", "t03", "t05"];
    private static readonly string[] TotalColumns = ["total"];

    /// <summary>Changes the sketches and says what was changed; null where the department has no place for such a slip.</summary>
    public Slip? Plant(SlipKind kind, List<Sketch> sketches) => kind switch
    {
        SlipKind.Total => Digit(kind, sketches, (t, line, column) => AccountTables.Contains(t) && line == "total" && !TotalColumns.Contains(column)),
        SlipKind.Subtotal => Digit(kind, sketches, (t, line, column) => AccountTables.Contains(t) && line.Length is 3 or 5 && char.IsAsciiDigit(line[0])),
        SlipKind.Column => Digit(kind, sketches, (t, line, column) => AccountTables.Contains(t) && line.Length == 7 && TotalColumns.Contains(column)),
        SlipKind.Row => Digit(kind, sketches, (t, line, column) => AccountTables.Contains(t) && line.Length == 7 && !TotalColumns.Contains(column)),
        SlipKind.Account => Digit(kind, sketches, (t, line, column) => t == "t06" && line.Length == 5),
        SlipKind.Balance => Digit(kind, sketches, (t, line, column) => line is "income.total" or "expenditure.total" && column is "amount" or "total"),
        SlipKind.CarryOver => Digit(kind, sketches, (t, line, column) => line is "income.opening" or "expenditure.closing" or "income.opening.general-budget" || column is "opening" or "closing"),
        SlipKind.Transposition => Changed(kind, sketches, (_, _, _) => true, Transposed, "digits-transposed"),
        SlipKind.Sign => Changed(kind, sketches, (_, line, column) => !line.Contains("opening", StringComparison.Ordinal), (_, text) => "-" + text, "sign"),
        SlipKind.DecimalShift => Changed(kind, sketches, (_, _, _) => true, Shifted, "decimal-shift"),
        SlipKind.Unit => Unit(sketches),
        SlipKind.CrossTable => Chain(kind, sketches.First(s => s.Id == "t05"), true),
        _ => Chain(kind, sketches.Where(s => AccountTables.Contains(s.Id)).ElementAt(random.Next(AccountTables.Length)), false),
    };

    private Slip? Digit(SlipKind kind, List<Sketch> sketches, Func<string, string, string, bool> where) => Changed(kind, sketches, where, Mistyped, "digit-mistyped");

    private Slip? Changed(SlipKind kind, List<Sketch> sketches, Func<string, string, string, bool> where, Func<Sketch, string, string?> change, string cause)
    {
        var places = sketches.SelectMany(s => s.Rows.SelectMany((row, r) => row.Select((cell, c) => (Sketch: s, Row: r, Column: c, Cell: cell))))
            .Where(p => p.Cell is { Key: { } key, Fen: not 0 } && Matches(key, where)).ToList();
        for (var tries = 0; tries < 40 && places.Count > 0; tries++)
        {
            var (sketch, row, column, cell) = places[random.Next(places.Count)];
            if (change(sketch, cell.Text) is not { } text || text == cell.Text || IsSmall(sketch, cell, text)) continue;
            sketch.Rows[row][column] = cell with { Text = text };
            return new Slip(kind, [cell.Key!], [cause]);
        }

        return null;
    }

    private static bool Matches(string key, Func<string, string, string, bool> where)
    {
        var parts = key.Split('/');
        return where(parts[0], parts[1], parts[2]);
    }

    /// <summary>Whether the difference could be 尾差 of a sum of all lines of the table.</summary>
    private static bool IsSmall(Sketch sketch, Printed cell, string text)
    {
        var value = decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        return Math.Abs(value - ((decimal)cell.Fen / sketch.Scale)) < 0.01m * (sketch.Rows.Count + 2);
    }

    private string? Mistyped(Sketch sketch, string text)
    {
        var places = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var place = places[random.Next(places.Count)];
        var digits = text.ToCharArray();
        digits[place] = (char)('0' + ((digits[place] - '0' + random.Next(1, 10)) % 10));
        return digits[0] == '0' && digits.Length > 4 ? null : new string(digits);
    }

    private string? Transposed(Sketch sketch, string text)
    {
        var places = Enumerable.Range(0, text.Length - 1).Where(i => char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && text[i] != text[i + 1] && (i > 0 || text[1] != '0')).ToList();
        if (places.Count == 0) return null;
        var place = places[random.Next(places.Count)];
        var digits = text.ToCharArray();
        (digits[place], digits[place + 1]) = (digits[place + 1], digits[place]);
        return new string(digits);
    }

    private string? Shifted(Sketch sketch, string text)
    {
        var value = decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        var moved = random.Next(2) == 0 ? value * 10 : Math.Round(value / 10, 2, MidpointRounding.AwayFromZero);
        return moved.ToString("0.00", CultureInfo.InvariantCulture);
    }

    private Slip? Unit(List<Sketch> sketches)
    {
        var candidates = sketches.Where(s => s.Id is "t01" or "t02" or "t03" or "t04" or "t05" or "t06").ToList();
        var sketch = candidates[random.Next(candidates.Count)];
        sketch.Unit = sketch.Unit == "元" ? "万元" : "元";
        foreach (var row in sketch.Rows.Take(sketch.HeaderRows))
        {
            for (var i = 0; i < row.Count; i++) row[i] = row[i].Text.Contains('（') && row[i].Text.EndsWith("元）", StringComparison.Ordinal) ? row[i] with { Text = row[i].Text[..(row[i].Text.IndexOf('（') + 1)] + sketch.Unit + "）" } : row[i];
        }

        return new Slip(SlipKind.Unit, [sketch.Id], ["unit"]);
    }

    /// <summary>Moves a 项 by one amount in a part and its total, and, for a cross-table slip, every line above it too.</summary>
    private Slip? Chain(SlipKind kind, Sketch sketch, bool whole)
    {
        var cells = sketch.Rows.SelectMany((row, r) => row.Select((cell, c) => (Row: r, Column: c, Cell: cell))).Where(p => p.Cell.Key is not null).ToDictionary(p => p.Cell.Key!, p => p);
        var items = cells.Values.Where(p => p.Cell.Key!.Split('/') is [_, { Length: 7 }, not "total"] && p.Cell.Fen != 0).ToList();
        if (items.Count == 0) return null;
        var parts = items[random.Next(items.Count)].Cell.Key!.Split('/');
        var change = random.NextInt64(60, 4000) * sketch.Scale;
        List<string> lines = whole ? ["total", parts[1][..3], parts[1][..5], parts[1]] : [parts[1]];
        List<string> keys = [.. lines.SelectMany(l => new[] { $"{sketch.Id}/{l}/{parts[2]}", $"{sketch.Id}/{l}/total" })];

        // A table that is the only 项 of its 款 agrees with no one; moving it must leave something above it to disagree with.
        foreach (var key in keys)
        {
            var (row, column, cell) = cells[key];
            sketch.Rows[row][column] = cell with { Text = sketch.Text(cell.Fen + change), Fen = cell.Fen };
        }

        return new Slip(kind, [.. keys], []);
    }
}
