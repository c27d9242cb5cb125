using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Word;

/// <summary>Reads the parts of a document that hold text.</summary>
internal static class Stories
{
    /// <summary>The body; null, with a diagnostic, where the part is no document at all.</summary>
    public static IReadOnlyList<FlowItem>? ReadBody(WordPackage package, string part, StoryContext context)
    {
        using var xml = package.OpenPart(part);
        if (xml is null || !ReadRoot(xml))
        {
            context.Problems.Add(WordDiagnostics.DocumentUnreadable(part));
            return null;
        }

        if (xml.InWord && xml.LocalName == "document") return new StoryReader(xml, context).ReadStory();
        context.Problems.Add(WordDiagnostics.NotADocument(part, xml.LocalName));
        return null;
    }

    /// <summary>Adds the notes that the text refers to, footnotes first, each kind in the order of its references.</summary>
    public static void ReadNotes(WordPackage package, Relationships parts, StoryContext context, DocumentAssembler assembler)
    {
        var referred = context.Notes.Distinct().ToLookup(n => n.IsEndnote, n => n.Id);
        foreach (var isEndnote in (bool[])[false, true])
        {
            if (!referred[isEndnote].Any() || parts.TargetOf(isEndnote ? "endnotes" : "footnotes") is not { } part) continue;
            using var xml = package.OpenPart(part);
            if (xml is null) continue;
            var notes = new Dictionary<string, IReadOnlyList<FlowItem>>(StringComparer.Ordinal);
            while (xml.Read())
            {
                if (!xml.IsElement || !xml.InWord || xml.LocalName is not ("footnote" or "endnote")) continue;
                if (xml.Attribute("id") is { } id) notes.TryAdd(id, new StoryReader(xml, context).ReadStory());
                else xml.Skip();
            }

            foreach (var id in referred[isEndnote])
            {
                if (notes.TryGetValue(id, out var note)) assembler.AddStory(note, part, TextRole.Footnote);
            }
        }
    }

    /// <summary>The texts of headers and footers, each once, in the order of the relationships.</summary>
    public static ImmutableArray<string> ReadFurniture(WordPackage package, Relationships parts, StoryContext context)
    {
        var texts = new List<string>();
        foreach (var relationship in parts.Items.Where(r => r.Type is "header" or "footer"))
        {
            using var xml = package.OpenPart(relationship.Target);
            if (xml is null || !ReadRoot(xml)) continue;
            CollectTexts(new StoryReader(xml, context).ReadStory(), texts);
        }

        return [.. texts.Distinct(StringComparer.Ordinal)];
    }

    private static void CollectTexts(IEnumerable<FlowItem> items, List<string> texts)
    {
        foreach (var item in items)
        {
            if (item is TextItem text) texts.Add(text.Text);
            else if (item is TableItem table) table.Table.Cells.ToList().ForEach(c => CollectTexts(c.Items, texts));
        }
    }

    private static bool ReadRoot(PartReader xml)
    {
        while (xml.Read())
        {
            if (xml.IsElement) return true;
        }

        return false;
    }
}
