using System.Globalization;
using System.Text.Json;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Json;
using Extractor.Reconcile;

namespace Extractor.Export.Jsonl;

/// <summary>Reads what <see cref="JsonlExporter"/> wrote. Pure and thread-safe.</summary>
public static class JsonlReader
{
    /// <summary>The findings, in the order of the file; read as they are asked for.</summary>
    /// <param name="lines">The file, left open.</param>
    /// <exception cref="InvalidDataException">A line is no finding; its number (from 1) is the message.</exception>
    public static IEnumerable<Finding> Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length > 0) yield return Parse(line) ?? throw new InvalidDataException(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static Finding? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Finding(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static Finding? Finding(JsonElement json) => Kebab.Parse<Severity>(Text(json, "severity")) is not { } severity ? null : new Finding
    {
        Id = json.GetProperty("id").GetString()!,
        Document = json.GetProperty("document").GetString()!,
        Check = json.GetProperty("check").GetString()!,
        Code = json.GetProperty("code").GetString()!,
        Severity = severity,
        Confidence = json.GetProperty("confidence").GetDecimal(),
        Verdict = Kebab.Parse<Verdict>(Text(json, "verdict")) ?? Verdict.Contradicted,
        Message = json.GetProperty("message").GetString()!,
        Stated = Object(json, "stated") is { } stated ? new StatedValue(Text(stated, "text")!, stated.GetProperty("value").GetDecimal(), Text(stated, "unit")!) : null,
        Computed = Object(json, "computed") is { } computed
            ? new ComputedValue(computed.GetProperty("value").GetDecimal(), computed.GetProperty("low").GetDecimal(), computed.GetProperty("high").GetDecimal(), Text(computed, "formula")!) : null,
        Cause = Object(json, "cause") is { } cause ? new CauseText(Text(cause, "kind")!, Text(cause, "text")!) : null,
        Locations = json.TryGetProperty("locations", out var places) ? [.. places.EnumerateArray().Select(ContractJson.ReadPlace)] : [],
        AlsoIn = json.TryGetProperty("alsoIn", out var also) ? [.. also.EnumerateArray().Select(p => p.GetString()!)] : [],
        IsRepeated = json.TryGetProperty("repeated", out var repeated) && repeated.ValueKind == JsonValueKind.True,
        Root = Text(json, "root"),
        BaselineState = Kebab.Parse<BaselineState>(Text(json, "baselineState")) ?? BaselineState.None,
        Suppression = Object(json, "suppression") is { } suppression ? Suppression(suppression) : null,
    };

    private static Suppression Suppression(JsonElement json) => new(Text(json, "reason")!, Text(json, "author")!, Day(Text(json, "date")!), Text(json, "expires") is { } last ? Day(last) : null);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonElement? Object(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
