using System.Globalization;

namespace Extractor.Measure.Layouts;

/// <summary>A printed cell: its text and, where it is a figure, the key of its fact and the exact amount in fen.</summary>
public sealed record Printed(string Text, string? Key = null, long Fen = 0)
{
    public static implicit operator Printed(string text) => new(text);
}

/// <summary>A table being drawn: caption lines, rows of printed cells, lines below.</summary>
public sealed class Sketch(string id, string title, Layout layout, int scale)
{
    public string Id { get; } = id;

    public string Title { get; } = title;

    public int Scale { get; } = scale;

    /// <summary>The unit printed with the table; a slip may change it.</summary>
    public string Unit { get; set; } = Layout.Unit(scale);

    public List<List<Printed>> Rows { get; } = [];

    public List<string> Below { get; } = [];

    /// <summary>Row at which the rest goes into a table of its own (续表), or 0.</summary>
    public int Break { get; set; }

    public int HeaderRows { get; set; }

    public void Add(params Printed[] cells) => Rows.Add([.. cells]);

    /// <summary>A figure; a blank of the layout where there is nothing.</summary>
    public Printed Figure(string line, string column, long fen) => new(fen == 0 ? layout.Zero : Text(fen), $"{Id}/{line}/{column}", fen);

    /// <summary>The table with other amounts (in 元) in place of some figures.</summary>
    /// <param name="amount">The amount to print for a figure's key, or null to leave it.</param>
    public Sketch With(Func<string, decimal?> amount)
    {
        var changed = new Sketch(Id, Title, layout, Scale) { Unit = Unit, Break = Break, HeaderRows = HeaderRows };
        changed.Below.AddRange(Below);
        changed.Rows.AddRange(Rows.Select(row => row.ConvertAll(cell => cell.Key is { } key && amount(key) is { } other ? cell with { Text = Text((long)(other * 100)) } : cell)));
        return changed;
    }

    /// <summary>An amount as it is printed.</summary>
    public string Text(long fen)
    {
        var value = Math.Round((decimal)fen / Scale, 2, MidpointRounding.AwayFromZero);
        return value.ToString(layout.Thousands ? "#,##0.00" : "0.00", CultureInfo.InvariantCulture);
    }
}
