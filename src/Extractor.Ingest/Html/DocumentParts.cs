using System.Collections.Immutable;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Gathers the blocks, tables, furniture and problems of one document.</summary>
internal sealed class DocumentParts
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<Table?> _tables = [];
    private readonly ImmutableArray<string>.Builder _furniture = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The index the next block gets.</summary>
    public int NextBlock => _blocks.Count;

    /// <summary>The problems so far.</summary>
    public ImmutableArray<Diagnostic> Problems => _problems.ToImmutable();

    /// <summary>Whether neither text nor table came out.</summary>
    public bool IsEmpty => _blocks.Count == 0;

    /// <summary>What was left out of the reading order.</summary>
    public IReadOnlyList<string> Furniture => _furniture;

    /// <summary>Adds a text block at the end.</summary>
    public void AddText(TextRole role, string text, int level, string? label) =>
        _blocks.Add(new TextBlock(_blocks.Count, role, text, level) { Label = label });

    /// <summary>Takes the next table index, so that nested tables come after it.</summary>
    public int ReserveTable()
    {
        _tables.Add(null);
        return _tables.Count - 1;
    }

    /// <summary>Puts an outermost table into the reading order.</summary>
    public void AddTableBlock(int table) => _blocks.Add(new TableBlock(_blocks.Count, table));

    /// <summary>Fills a reserved table.</summary>
    public void SetTable(Table table) => _tables[table.Index] = table;

    /// <summary>Keeps a text outside the reading order.</summary>
    public void AddFurniture(string text)
    {
        if (text.Length > 0) _furniture.Add(text);
    }

    /// <summary>Records a problem.</summary>
    public void Report(Diagnostic problem) => _problems.Add(problem);

    /// <summary>The document.</summary>
    public SourceDocument ToDocument(DocumentId id, FileFormat format, DocumentMetadata metadata) =>
        new(id, format, _blocks.ToImmutable(), [.. _tables.Select(t => t!)])
        {
            Furniture = _furniture.ToImmutable(),
            Metadata = metadata,
        };
}
