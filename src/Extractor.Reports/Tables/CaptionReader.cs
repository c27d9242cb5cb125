using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Reports.Tables;

/// <summary>Finds what the lines around a table, or its own first rows, say of it: title, 公开NN表, department, unit, notes. Pure and thread-safe.</summary>
public static class CaptionReader
{
    /// <summary>The document's tables with their captions, by table index.</summary>
    public static ImmutableArray<CaptionedTable> Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.Tables.Select(t => new CaptionedTable(t, new TableGrid(t)))];
    }
}
