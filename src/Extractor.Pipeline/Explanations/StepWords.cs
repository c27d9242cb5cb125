using System.Collections.Immutable;
using System.Globalization;
using Extractor.Audit.Derivations;

namespace Extractor.Pipeline.Explanations;

/// <summary>Writes a formula as people do, over the operands' numbers (<c>#1 − #2</c>) or over their printed values. Pure and thread-safe.</summary>
internal static class StepWords
{
    /// <summary>The formula.</summary>
    /// <param name="step">The formula.</param>
    /// <param name="operands">The printed values.</param>
    /// <param name="named">Whether operands are named by their number instead of their value.</param>
    public static string Write(DerivedStep step, ImmutableArray<DerivedOperand> operands, bool named)
    {
        return Whole(step);

        string Whole(DerivedStep s) => s.Operation switch
        {
            "operand" => named ? "#" + s.Operand!.Value.ToString(CultureInfo.InvariantCulture) : Printed(operands[s.Operand!.Value]),
            "constant" => s.Constant!.Value.ToString(CultureInfo.InvariantCulture),
            "sum" => s.Of.IsEmpty ? "0" : string.Join(" + ", s.Of.Select(Term)),
            "difference" => $"{Whole(s.Of[0])} − {Part(s.Of[1])}",
            "product" => $"{Part(s.Of[0])} × {Part(s.Of[1])}",
            "quotient" => $"{Part(s.Of[0])} ÷ {Part(s.Of[1])}",
            "change-rate" => $"({Whole(s.Of[0])} − {Part(s.Of[1])}) ÷ {Part(s.Of[1])}",
            "minimum" => $"min({Whole(s.Of[0])}, {Whole(s.Of[1])})",
            _ => $"|{Whole(s.Of[0])}|",
        };

        string Term(DerivedStep s) => s.Operation == "difference" ? $"({Whole(s)})" : Whole(s);

        string Part(DerivedStep s) => s.Operation is "operand" or "constant" or "absolute" or "minimum" ? Whole(s) : $"({Whole(s)})";
    }

    private static string Printed(DerivedOperand operand)
    {
        var text = operand.Value.ToString("F" + operand.PrintedDecimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (operand.Unit is "%") text += "%";
        return operand.Value < 0 ? $"({text})" : text;
    }
}
