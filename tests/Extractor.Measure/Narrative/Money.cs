using System.Globalization;

namespace Extractor.Measure.Narrative;

/// <summary>How a department prints its amounts.</summary>
internal sealed record Money(string Unit, int Decimals, bool Separators, bool Space, bool DropZeros)
{
    public static IReadOnlyList<Money> Formats { get; } =
    [
        new("万元", 2, false, false, false), new("万元", 2, true, false, false), new("万元", 2, false, true, false), new("万元", 2, false, false, true),
        new("元", 2, true, false, false), new("元", 2, false, false, false), new("万元", 4, false, false, false), new("万元", 0, false, false, false),
        new("亿元", 4, false, false, false), new("万元", 6, false, false, false),
    ];

    /// <summary>An amount of 万元 rounded to what is printed, in the printed unit.</summary>
    public decimal Round(decimal tenThousands) => Math.Round(tenThousands * Scale, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>An amount in the printed unit.</summary>
    public string Print(decimal amount)
    {
        var format = (Separators ? "#,##0" : "0") + (Decimals == 0 ? "" : "." + new string(DropZeros ? '#' : '0', Decimals));
        return amount.ToString(format, CultureInfo.InvariantCulture) + (Space ? " " : "") + Unit;
    }

    private decimal Scale => Unit switch { "元" => 10_000m, "亿元" => 0.0001m, _ => 1m };
}
