using System.Text.Json;
using Extractor.Audit.Derivations;
using Extractor.Audit.Findings;
using Extractor.Export.Json;

namespace Extractor.Export.Documents;

/// <summary>The arithmetic of a finding as JSON: written into <c>documents/*.json</c> and read back from there. Pure and thread-safe.</summary>
internal static class DerivationJson
{
    /// <summary>Writes the fields of an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding, Derivation derivation)
    {
        json.WriteString("finding", finding.Id);
        json.WriteString("relation", derivation.Relation);
        json.WriteString("tolerance", derivation.Tolerance);
        json.WriteStartArray("operands");
        foreach (var operand in derivation.Operands) WriteOperand(json, operand);
        json.WriteEndArray();
        json.WritePropertyName("formula");
        WriteStep(json, derivation.Formula);
        if (derivation.Explanation is { } explanation)
        {
            json.WritePropertyName("explanation");
            WriteStep(json, explanation);
        }

        json.WriteStartArray("suspects");
        foreach (var suspect in derivation.Suspects) json.WriteNumberValue(suspect);
        json.WriteEndArray();
        json.WriteStartObject("hypotheses");
        foreach (var (name, outcome) in derivation.Hypotheses) json.WriteString(name, outcome);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    /// <exception cref="InvalidOperationException">A field is of another kind.</exception>
    public static Derivation Read(JsonElement json) => new(
        json.GetProperty("relation").GetString()!, json.GetProperty("tolerance").GetString()!,
        [.. json.GetProperty("operands").EnumerateArray().Select(ReadOperand)], ReadStep(json.GetProperty("formula")))
    {
        Explanation = json.TryGetProperty("explanation", out var explanation) ? ReadStep(explanation) : null,
        Suspects = [.. json.GetProperty("suspects").EnumerateArray().Select(s => s.GetInt32())],
        Hypotheses = [.. json.GetProperty("hypotheses").EnumerateObject().Select(h => new TriedHypothesis(h.Name, h.Value.GetString()!))],
    };

    private static void WriteOperand(Utf8JsonWriter json, DerivedOperand operand)
    {
        json.WriteStartObject();
        json.WriteString("name", operand.Name);
        json.WriteNumber("value", operand.Value);
        json.WriteString("unit", operand.Unit);
        json.WriteNumber("scale", operand.Scale);
        json.WriteNumber("printedDecimals", operand.PrintedDecimals);
        json.WriteNumber("decimals", operand.Decimals);
        if (operand.IsExact) json.WriteBoolean("exact", true);
        if (operand.IsBlank) json.WriteBoolean("blank", true);
        json.WriteNumber("low", operand.Low);
        json.WriteNumber("high", operand.High);
        json.WritePropertyName("place");
        json.Place(operand.Place);
        json.WriteEndObject();
    }

    private static DerivedOperand ReadOperand(JsonElement json) => new(
        json.GetProperty("name").GetString()!, json.GetProperty("value").GetDecimal(), json.GetProperty("unit").GetString()!, json.GetProperty("scale").GetDecimal(),
        json.GetProperty("printedDecimals").GetInt32(), json.GetProperty("decimals").GetInt32(), json.TryGetProperty("exact", out _), json.TryGetProperty("blank", out _),
        json.GetProperty("low").GetDecimal(), json.GetProperty("high").GetDecimal(), ContractJson.ReadPlace(json.GetProperty("place")));

    // An operand is its index, a constant an object, an operation an array headed by its name: {"constant":1}, 2, ["sum",1,2].
    private static void WriteStep(Utf8JsonWriter json, DerivedStep step)
    {
        if (step.Operand is { } operand)
        {
            json.WriteNumberValue(operand);
        }
        else if (step.Constant is { } constant)
        {
            json.WriteStartObject();
            json.WriteNumber("constant", constant);
            json.WriteEndObject();
        }
        else
        {
            json.WriteStartArray();
            json.WriteStringValue(step.Operation);
            foreach (var part in step.Of) WriteStep(json, part);
            json.WriteEndArray();
        }
    }

    private static DerivedStep ReadStep(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => new DerivedStep("operand", json.GetInt32(), null, []),
        JsonValueKind.Object => new DerivedStep("constant", null, json.GetProperty("constant").GetDecimal(), []),
        _ => new DerivedStep(json[0].GetString()!, null, null, [.. json.EnumerateArray().Skip(1).Select(ReadStep)]),
    };
}
