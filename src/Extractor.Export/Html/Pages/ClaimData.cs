using System.Text.Json;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Html.Markup;
using Extractor.Export.Notation;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Pages;

/// <summary>The claims of a document as data for the page's script: arrays in fixed order, to stay small.</summary>
internal sealed class ClaimData(DocumentResult document, RunWords words, MarkPlan plan)
{
    private static readonly string[] s_words = ["selected", "claims", "bounds", "operands", "close", "untied", "stated", "equal", "at-most", "at-least"];

    public string Write() => EmbeddedJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("words");
        foreach (var word in s_words) json.WriteString(word, words["export.page." + word]);
        json.WriteEndObject();
        json.WriteStartObject("verdicts");
        foreach (var verdict in RunWords.Verdicts) json.WriteString(verdict, words.Verdict(verdict));
        json.WriteEndObject();
        json.WriteStartArray("claims");
        foreach (var claim in document.Claims) Claim(json, claim);
        json.WriteEndArray();
        json.WriteStartArray("numbers");
        foreach (var number in document.Numbers) Number(json, number);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Claim(Utf8JsonWriter json, ClaimRow claim)
    {
        var decimals = Math.Max((int)claim.Stated.Value.Scale, Math.Min(2, claim.Computed is { } c ? (int)Figures.Rounded(c.Value).Scale : 0));
        json.WriteStartArray();
        json.WriteStringValue(words.Check(claim.Check));
        json.WriteStringValue(claim.Verdict);
        json.WriteStringValue(Symbols.VerdictClass(claim.Verdict));
        json.WriteStringValue(claim.Stated.Text);
        json.WriteStringValue(claim.Computed is { } arithmetic ? FormulaWords.Of(arithmetic) : claim.Reason ?? "");
        json.WriteStringValue(claim.Computed is { } value ? Figures.Grouped(value.Value, decimals) + claim.Stated.Unit : "");
        json.WriteStringValue(claim.Computed is { } range ? $"[{Figures.Grouped(range.Low, decimals + 1)}, {Figures.Grouped(range.High, decimals + 1)}]" : "");
        json.WriteStartArray();
        foreach (var place in claim.Operands) Operand(json, place);
        json.WriteEndArray();
        json.WriteStringValue(claim.Relation);
        json.WriteEndArray();
    }

    private void Operand(Utf8JsonWriter json, Location place)
    {
        json.WriteStartArray();
        json.WriteStringValue(plan.Anchor(place) ?? "");
        json.WriteStringValue(place.Quote);
        json.WriteStringValue(string.Join(" · ", new[] { place.RowLabel, place.ColumnLabel }.Where(l => !string.IsNullOrEmpty(l))));
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, NumberRow number)
    {
        json.WriteStartArray();
        json.WriteStringValue(number.State == "untied" ? number.Reason ?? "" : "");
        foreach (var claim in number.Claims) json.WriteNumberValue(claim);
        json.WriteEndArray();
    }
}
