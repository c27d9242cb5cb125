using System.Globalization;
using System.Text.Json;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Notation;
using Extractor.Export.Runs;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Overview;

/// <summary>What the overview shows of a finding. Immutable.</summary>
/// <param name="Severity">Name of its severity.</param>
/// <param name="Document">Index of its document in the run.</param>
/// <param name="Check">Name of its check.</param>
/// <param name="Place">Its place in words.</param>
/// <param name="Quote">What to look at.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Computed">The computed value with its bounds; empty where there is none.</param>
/// <param name="Cause">The likely cause; empty where there is none.</param>
/// <param name="Target">Address of the place.</param>
internal sealed record FindingRow(string Severity, int Document, string Check, string Place, string Quote, string Message, string Computed, string Cause, string Target)
{
    private const int LongestText = 300;

    public static FindingRow Of(RunResults run, DocumentResult document, int documentIndex, int index)
    {
        var finding = document.Findings[index];
        var place = finding.Locations.IsEmpty ? null : finding.Locations[0];
        return new FindingRow(
            Kebab.Of(finding.Severity), documentIndex, finding.Check,
            place is null ? finding.Section : new PlaceWords(run).Of(document, place, finding.Section),
            finding.Stated?.Text ?? (place is null ? "" : Cut(place.Quote)),
            Cut(finding.Suppression is { } suppression ? $"{new RunWords(run).Suppression(suppression)} · {finding.Message}" : finding.Message),
            finding.Computed is { } computed ? Words(finding.Stated, computed) : "",
            new RunWords(run).Cause(document, finding),
            $"{PageFile.Path(document.Path)}#{PageFile.Finding(index)}");
    }

    /// <summary>Writes it as an array, in the order the script reads.</summary>
    public void Write(Utf8JsonWriter json, int check)
    {
        json.WriteStartArray();
        json.WriteStringValue(Severity);
        json.WriteNumberValue(Document);
        json.WriteNumberValue(check);
        json.WriteStringValue(Place);
        json.WriteStringValue(Quote);
        json.WriteStringValue(Message);
        json.WriteStringValue(Computed);
        json.WriteStringValue(Cause);
        json.WriteStringValue(Target);
        json.WriteEndArray();
    }

    private static string Words(StatedValue? stated, ComputedValue computed)
    {
        var decimals = Math.Max(stated?.Value.Scale ?? 0, Math.Min(2, (int)Figures.Rounded(computed.Value).Scale));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Figures.Grouped(computed.Value, decimals)}{stated?.Unit} [{Figures.Grouped(computed.Low, decimals + 1)}, {Figures.Grouped(computed.High, decimals + 1)}]");
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";
}
