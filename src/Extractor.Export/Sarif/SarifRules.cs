using System.Collections.Immutable;
using System.Text.Json;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Results;
using Extractor.Core.Messages;
using Extractor.Export.Runs;
using Extractor.Export.Totals;
using Extractor.Export.Words;

namespace Extractor.Export.Sarif;

/// <summary>The rules of a run: the catalogue, and whatever else the findings name. Immutable and thread-safe.</summary>
internal sealed class SarifRules
{
    private readonly ImmutableArray<(string Code, string Check, Severity Severity)> _rules;
    private readonly Dictionary<string, int> _indices;

    private SarifRules(ImmutableArray<(string Code, string Check, Severity Severity)> rules)
    {
        _rules = rules;
        _indices = rules.Select((r, i) => (r.Check, i)).ToDictionary(r => r.Check, r => r.i, StringComparer.Ordinal);
    }

    public static SarifRules Of(RunTotals totals)
    {
        var catalogue = CheckCatalogue.Load().Checks.Select(c => (c.Info.Code, Check: c.Info.Name, c.Info.Severity));
        var named = totals.Checks.Keys.Select(k => (k.Code, k.Check, Severity.Warning));
        return new SarifRules([.. catalogue.Concat(named).DistinctBy(r => r.Check, StringComparer.Ordinal).OrderBy(r => r.Code, StringComparer.Ordinal).ThenBy(r => r.Check, StringComparer.Ordinal)]);
    }

    /// <summary>Index of a check's rule; -1 where the rules do not have it.</summary>
    public int IndexOf(string check) => _indices.GetValueOrDefault(check, -1);

    public void WriteTool(Utf8JsonWriter json, RunResults run)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Extractor");
        json.WriteString("version", run.Manifest.Version);
        json.WriteString("language", run.Language == Language.Chinese ? "zh-CN" : "en-US");
        json.WriteStartArray("rules");
        var words = new RunWords(run);
        foreach (var (code, check, severity) in _rules) WriteRule(json, words, code, check, severity);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RunWords words, string code, string check, Severity severity)
    {
        json.WriteStartObject();
        json.WriteString("id", code);
        json.WriteString("name", check);
        json.Message("shortDescription", words.Check(check));
        if (words.CheckText(check, "what") is { Length: > 0 } what) json.Message("fullDescription", what);
        if (words.CheckText(check, "formula") is { Length: > 0 } formula) json.Message("help", formula);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifResult.Level(severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("severity", Kebab.Of(severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
