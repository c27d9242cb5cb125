using System.Text.Json.Nodes;

namespace Extractor.Cli.Tests.Rederivation;

/// <summary>A printed value as an output writes it, in its base unit.</summary>
internal sealed record PrintedValue(decimal Value, decimal Scale, string Unit, int PrintedDecimals, int Decimals, bool IsExact)
{
    public decimal Base => Value * Scale;

    /// <summary>Half of the field's last digit.</summary>
    public decimal Half => IsExact ? 0 : HalfOf(Decimals) * Scale;

    public decimal Low => Base - Half;

    public decimal High => Base + Half;

    /// <summary>Rounded to the digits it shows, where it shows some but fewer than its field.</summary>
    public PrintedValue AsPrinted => PrintedDecimals > 0 && PrintedDecimals < Decimals ? this with { Decimals = PrintedDecimals } : this;

    public static PrintedValue Of(JsonNode json)
    {
        var value = new PrintedValue(
            json["value"]!.GetValue<decimal>(), json["scale"]!.GetValue<decimal>(), json["unit"]!.GetValue<string>(),
            json["printedDecimals"]!.GetValue<int>(), json["decimals"]!.GetValue<int>(), json["exact"] is not null);
        Assert.Equal((value.Low / value.Scale, value.High / value.Scale), (json["low"]!.GetValue<decimal>(), json["high"]!.GetValue<decimal>()));
        return value;
    }

    public static decimal HalfOf(int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++) half /= 10;
        return half;
    }
}
