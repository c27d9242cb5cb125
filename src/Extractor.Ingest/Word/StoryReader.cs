using Extractor.Core.Documents;

namespace Extractor.Ingest.Word;

/// <summary>Reads one story (the body, a note, a header) in one pass over its XML. This file: blocks and paragraphs. Not thread-safe.</summary>
/// <param name="xml">The part, inside the story's root element.</param>
/// <param name="context">What the document's stories share.</param>
internal sealed partial class StoryReader(PartReader xml, StoryContext context)
{
    private readonly Stack<ContentControl> _controls = new();
    private FieldStack _fields = new();

    /// <summary>Reads the content of the current element as a story.</summary>
    public IReadOnlyList<FlowItem> ReadStory()
    {
        var items = ReadFlow(cell: null);
        if (_fields.Depth == 0) return items;

        // A table of contents that never ends would swallow the rest of the document.
        var swallowed = _fields.InContents;
        if (swallowed || _fields.InInstruction) context.Problems.AddOncePerPart(WordDiagnostics.FieldUnclosed(xml.Part));
        return swallowed ? [.. items.Select(i => i is TextItem text ? text with { InContentsField = false } : i)] : items;
    }

    /// <summary>Reads the paragraphs and tables in the current element. Elements that only group others are walked through.</summary>
    /// <param name="cell">The cell read, or null outside tables.</param>
    private List<FlowItem> ReadFlow(CellDraft? cell)
    {
        var items = new List<FlowItem>();
        ParagraphDraft? continued = null;
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (WalkControl() || !xml.IsElement) continue;
            switch (xml.InWord ? xml.LocalName : "")
            {
                case "p":
                    context.Cancel.ThrowIfCancellationRequested();
                    continued = ReadParagraph(continued, items);
                    break;
                case "tbl":
                    context.Cancel.ThrowIfCancellationRequested();
                    continued = Finish(continued, items);
                    ReadTable(items);
                    break;
                case "tcPr" when cell is not null:
                    cell.Read(xml);
                    break;
                case "body" or "customXml" or "smartTag" or "ins" or "moveTo":
                    break;
                case "altChunk" or "subDoc":
                    context.Problems.Add(WordDiagnostics.EmbeddedDocumentSkipped(xml.Part, xml.Line));
                    xml.Skip();
                    break;
                default:
                    xml.Skip();
                    break;
            }

            if (cell is not { IsDeleted: true }) continue;
            SkipRest(depth);
            break;
        }

        Finish(continued, items);
        return items;
    }

    /// <summary>Reads a paragraph; one whose end was deleted is handed back, to be continued by the next.</summary>
    private ParagraphDraft? ReadParagraph(ParagraphDraft? continued, List<FlowItem> items)
    {
        var paragraph = continued ?? new ParagraphDraft { Element = xml.Element, Origins = context.TracksOrigins ? [] : null };
        paragraph.Properties = new ParagraphProperties();
        paragraph.InContentsControl |= _controls.Any(c => c.IsContents);
        ReadInlines(paragraph);
        if (_fields.InInstruction && _fields.CloseOverdue())
        {
            context.Problems.AddOncePerPart(WordDiagnostics.FieldUnclosed(xml.Part));
            paragraph.Origins?.Add(new OriginRun(paragraph.Text.Length, paragraph.InInstruction.Length, paragraph.Element));
            paragraph.Text.Append(paragraph.InInstruction);
        }

        paragraph.InInstruction.Clear();
        return paragraph.Properties.EndDeleted ? paragraph : Finish(paragraph, items);
    }

    /// <summary>Adds a finished paragraph, then the text boxes anchored in it. Always null: nothing is left to continue.</summary>
    private ParagraphDraft? Finish(ParagraphDraft? paragraph, List<FlowItem> items)
    {
        if (paragraph is null) return null;
        var properties = paragraph.Properties;
        var style = context.Styles.OfParagraph(properties.Style);
        var whole = paragraph.Text.ToString();
        var text = whole.Trim();
        var vanishes = text.Length == 0 && (properties.EndDeleted || properties.EndHidden || paragraph.Floating.Count > 0);
        var label = vanishes ? null : context.Lists.Next(properties, style);
        if (label is not null) text = text.Length == 0 ? label.Text : label.Text + label.Separator + text;
        if (text.Length > 0)
        {
            context.CountItem(xml);
            var heading = properties.OutlineLevel is { } outline ? StyleSheet.HeadingOf(outline) : style.HeadingLevel;
            var role = style.IsContents || paragraph.InContentsControl ? TextRole.Contents
                : heading > 0 ? TextRole.Heading
                : label is not null ? TextRole.ListItem
                : TextRole.Paragraph;
            var level = role == TextRole.Heading ? heading : role == TextRole.ListItem ? label!.Depth : 0;
            items.Add(new TextItem(role, text, level, label?.Text) { InContentsField = paragraph.InContentsField, Origin = OriginOf(paragraph, whole, label) });
        }

        items.AddRange(paragraph.Floating);
        return null;
    }

    private static TextOrigin? OriginOf(ParagraphDraft paragraph, string whole, ListLabel? label)
    {
        if (paragraph.Origins is not { } runs) return null;
        var trimmed = whole.Length - whole.TrimStart().Length;
        var before = label is null ? 0 : trimmed == whole.Length ? label.Text.Length : label.Text.Length + label.Separator.Length;
        return new TextOrigin(paragraph.Element, before - trimmed, runs);
    }

    /// <summary>Keeps the stack of content controls; true where the current node was a border of one. Controls stand around blocks, rows, cells and runs alike.</summary>
    private bool WalkControl()
    {
        if (!xml.InWord) return false;
        switch (xml.LocalName)
        {
            case "sdt":
                if (xml.IsEnd) _controls.TryPop(out _);
                else if (xml.Open() != int.MaxValue) _controls.Push(new ContentControl());
                return true;
            case "sdtPr":
                if (xml.IsElement && _controls.TryPeek(out var control)) control.Read(xml);
                else if (xml.IsElement) xml.Skip();
                return true;
            case "sdtContent":
                return true;
            default:
                return false;
        }
    }

    private void SkipRest(int depth)
    {
        while (xml.ReadWithin(depth))
        {
        }
    }
}
