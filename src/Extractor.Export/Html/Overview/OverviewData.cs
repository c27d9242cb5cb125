using System.Globalization;
using Extractor.Export.Html.Markup;
using Extractor.Export.Totals;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Overview;

/// <summary>What the overview's script needs besides the parts: words, documents, checks.</summary>
internal sealed class OverviewData(RunTotals totals, FindingParts parts, IReadOnlyList<string> titles, RunWords words)
{
    private static readonly string[] s_words = ["computed", "loading"];

    /// <summary>How the documents are called in the list: department, year, kind, and the file's name where that is not enough to tell them apart.</summary>
    public static IReadOnlyList<string> Titles(RunTotals totals, RunWords words)
    {
        var titles = totals.Rows.Select(r => Title(r, words)).ToArray();
        var counts = titles.CountBy(t => t, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. titles.Select((t, i) => counts[t] == 1 ? t : $"{t} · {totals.Rows[i].Path[(totals.Rows[i].Path.LastIndexOf('/') + 1)..]}")];
    }

    private static string Title(DocumentTotals document, RunWords words)
    {
        if (string.IsNullOrEmpty(document.Entity)) return document.Path;
        var kind = document.Kind == "other" ? null : words.Kind(document.Kind);
        return string.Join(' ', new[] { document.Entity, document.FiscalYear?.ToString(CultureInfo.InvariantCulture), kind }.Where(p => p is not null));
    }

    public string Write() => EmbeddedJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("words");
        foreach (var word in s_words) json.WriteString(word, words["export.report." + word]);
        json.WriteString("cause", words["export.page.cause"]);
        json.WriteEndObject();
        json.WriteStartArray("severities");
        foreach (var severity in RunWords.Severities)
        {
            json.WriteStartArray();
            json.WriteStringValue(severity);
            json.WriteStringValue(words.Severity(severity));
            json.WriteStringValue(Symbols.Severity(severity));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        for (var i = 1; i <= parts.Count; i++) json.WriteStringValue(FindingParts.Path(i));
        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in parts.Checks)
        {
            json.WriteStartArray();
            json.WriteStringValue(check);
            json.WriteStringValue(words.Check(check));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("documents");
        for (var i = 0; i < totals.Rows.Count; i++)
        {
            json.WriteStartArray();
            json.WriteStringValue(titles[i]);
            json.WriteStringValue(totals.Rows[i].Entity ?? "");
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("unknown", words.Entity(null));
        json.WriteEndObject();
    });
}
