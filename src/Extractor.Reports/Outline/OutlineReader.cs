using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Reports.Outline;

/// <summary>Finds the headings of a document, declared or told by their numbering, and builds the section tree. Pure and thread-safe.</summary>
public static class OutlineReader
{
    /// <summary>The sections in reading order.</summary>
    public static ImmutableArray<Section> Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [];
    }
}
