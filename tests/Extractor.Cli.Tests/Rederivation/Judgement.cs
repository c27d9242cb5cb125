using System.Text.Json.Nodes;

namespace Extractor.Cli.Tests.Rederivation;

/// <summary>Derives a verdict again from a document's <c>derivations</c>.</summary>
internal sealed class Judgement
{
    private readonly JsonNode _derivation;
    private readonly List<PrintedValue> _operands;

    public Judgement(JsonNode derivation)
    {
        _derivation = derivation;
        _operands = [.. derivation["operands"]!.AsArray().Select(o => PrintedValue.Of(o!))];
        Formula = new Formula(derivation["formula"]!, _operands);
    }

    public Formula Formula { get; }

    public PrintedValue Stated => _operands[0];

    /// <summary>Values a sentence about the finding may name, each in the unit it would be printed in.</summary>
    public IEnumerable<decimal> Figures
    {
        get
        {
            var (low, high) = Formula.Range;
            decimal[] own = [Stated.Base, Formula.Value, low, high, Stated.Base - Formula.Value];
            return own.Select(v => v / Stated.Scale).Concat(_operands.Select(o => o.Value)).Append(_operands.Count - 1).Concat(Pairs());
        }
    }

    /// <summary>A level less or plus its change is last year's: sums and differences of two printed values, where the formula has few.</summary>
    private IEnumerable<decimal> Pairs() => _operands.Count > 6 ? [] : _operands.SelectMany(a => _operands.SelectMany(b => new[] { a.Value + b.Value, a.Value - b.Value }));

    public string Verdict()
    {
        if (Agrees(Formula, Stated)) return "holds";
        if (_derivation["tolerance"]!.GetValue<string>() == "derived")
        {
            List<PrintedValue> printed = [.. _operands.Select(o => o.AsPrinted)];
            var stated = Stated.PrintedDecimals > 0 ? Stated with { Decimals = Stated.PrintedDecimals } : Stated;
            if (Agrees(new Formula(_derivation["formula"]!, printed), stated)) return "holds";
        }

        return _derivation["explanation"] is { } other && Agrees(new Formula(other, _operands), Stated) ? "explained" : "contradicted";
    }

    private bool Agrees(Formula formula, PrintedValue stated)
    {
        var (low, high) = _derivation["tolerance"]!.GetValue<string>() == "tail" ? (formula.Value - formula.Slack, formula.Value + formula.Slack) : formula.Range;
        return _derivation["relation"]!.GetValue<string>() switch
        {
            "at-most" => stated.Low <= high,
            "at-least" => stated.High >= low,
            _ => Equals(stated, formula.Value, low, high),
        };
    }

    private static bool Equals(PrintedValue stated, decimal value, decimal low, decimal high)
    {
        if (stated.Low <= high && low <= stated.High) return true;
        if (stated.IsExact) return stated.Base == value;
        var step = 2 * PrintedValue.HalfOf(stated.Decimals) * stated.Scale;
        var (cutLow, cutHigh) = stated.Value switch { > 0 => (stated.Base, stated.Base + step), < 0 => (stated.Base - step, stated.Base), _ => (-step, step) };

        // Cut digits never reach the next step: the far end is open.
        var cut = stated.Value >= 0 ? cutLow <= high && low < cutHigh : cutLow < high && low <= cutHigh;
        if (cut && (stated.Value != 0 || cutLow < high)) return true;
        if (stated.Unit != "%" || stated.PrintedDecimals == 0) return false;
        var rounded = Math.Round(value / stated.Scale, stated.PrintedDecimals, MidpointRounding.AwayFromZero);
        return Math.Abs(rounded - stated.Value) <= 2 * PrintedValue.HalfOf(stated.PrintedDecimals);
    }
}
