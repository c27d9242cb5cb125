using System.Globalization;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Word;

/// <summary>Drawings: the text in them is read, the rest counted.</summary>
internal sealed partial class StoryReader
{
    // English Metric Units; half of an A4 page each way is taken for a scanned page.
    private const long HalfPageWidth = 3_780_000;
    private const long HalfPageHeight = 5_346_000;

    private void ReadDrawing(ParagraphDraft paragraph)
    {
        var isPage = false;
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "txbxContent" when xml.InWord: ReadTextBox(paragraph); break;
                case "extent": isPage = Length("cx") > HalfPageWidth && Length("cy") > HalfPageHeight; break;
                case "blip" or "imagedata":
                    context.Images++;
                    if (isPage) context.PageImages++;
                    break;
                case "chart" or "relIds" or "OLEObject": context.Objects++; break;
            }
        }
    }

    private void ReadTextBox(ParagraphDraft paragraph)
    {
        var outer = _fields;
        _fields = new FieldStack();
        var items = ReadFlow(cell: null);
        _fields = outer;
        if (_fields.InInstruction) return;
        paragraph.Floating.AddRange(items.Select(i => i is TextItem text ? text with { Role = TextRole.TextBox, Level = 0, InContentsField = false } : i));
    }

    private long Length(string attribute) =>
        long.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;
}
