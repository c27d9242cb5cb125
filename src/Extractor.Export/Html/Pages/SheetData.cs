using System.Text.Json;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Html.Markup;
using Extractor.Export.Notation;
using Extractor.Export.Runs;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Pages;

/// <summary>The pages of a document as data for the script that draws them when they are looked at. Lengths are tenths of a point.</summary>
internal sealed class SheetData(DocumentResult document, RunResults run, RunWords words, SheetBoxes boxes)
{
    private readonly ILookup<int, (SheetBox Box, int Index, bool IsFirst)> _numbers = Boxes(boxes, document.Numbers.Select(n => n.Place));
    private readonly ILookup<int, (SheetBox Box, int Index, bool IsFirst)> _findings = Boxes(boxes, document.Findings.Select(f => f.Locations.FirstOrDefault()));

    public string Write() => EmbeddedJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("original", words["export.page.original"]);
        json.WriteStartObject("states");
        foreach (var state in RunWords.States)
        {
            json.WriteStartArray(Symbols.StateClass(state));
            json.WriteStringValue(words.State(state));
            json.WriteStringValue(Symbols.StateTick(state));
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartArray("sheets");
        foreach (var sheet in document.Sheets) Sheet(json, sheet);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    // Flat arrays in fixed order: a page has hundreds of words.
    private void Sheet(Utf8JsonWriter json, SheetRow sheet)
    {
        json.WriteStartObject();
        json.WriteNumber("page", sheet.Page);
        json.WriteString("title", run.Text("export.place.page", ("page", Figures.Grouped(sheet.Page, 0))));
        json.WriteNumber("width", sheet.Width);
        json.WriteNumber("height", sheet.Height);
        json.WriteStartArray("prints");
        foreach (var print in sheet.Prints)
        {
            Area(json, print.Left, print.Top, print.Right, print.Bottom);
            json.WriteStringValue(print.Text);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in sheet.Rules) Area(json, rule.Left, rule.Top, rule.Right, rule.Bottom);
        json.WriteEndArray();
        json.WriteStartArray("numbers");
        foreach (var (box, index, isFirst) in _numbers[sheet.Page])
        {
            Area(json, box.Left, box.Top, box.Right, box.Bottom);
            json.WriteNumberValue(index);
            json.WriteStringValue(Symbols.StateClass(document.Numbers[index].State));
            json.WriteStringValue(isFirst ? document.Numbers[index].Place.Quote : "");
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var (box, index, _) in _findings[sheet.Page])
        {
            Area(json, box.Left, box.Top, box.Right, box.Bottom);
            json.WriteNumberValue(index);
            json.WriteStringValue(Kebab.Of(document.Findings[index].Severity));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ILookup<int, (SheetBox Box, int Index, bool IsFirst)> Boxes(SheetBoxes boxes, IEnumerable<Location?> places) =>
        places.SelectMany((p, i) => boxes.Of(p).Select((b, n) => (Box: b, Index: i, IsFirst: n == 0))).ToLookup(b => b.Box.Page);

    private static void Area(Utf8JsonWriter json, int left, int top, int right, int bottom)
    {
        json.WriteNumberValue(left);
        json.WriteNumberValue(top);
        json.WriteNumberValue(right - left);
        json.WriteNumberValue(bottom - top);
    }
}
