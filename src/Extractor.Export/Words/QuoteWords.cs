using Extractor.Audit.Findings;
using Extractor.Audit.Results;

namespace Extractor.Export.Words;

/// <summary>What a reader should look at in the document. Pure and thread-safe.</summary>
public static class QuoteWords
{
    private const int Longest = 160;
    private const string Ends = "。；;！？\n";

    /// <summary>In running text the sentence around the place, cut to a readable length; in a table the cell's text.</summary>
    public static string Of(DocumentResult document, Location place)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(place);
        if (place.Table is not null || place.Block is not { } index || place.Start is not { } start || place.End is not { } end) return place.Quote;
        if (Text(document, index) is not { } text || start < 0 || end > text.Length || start > end) return place.Quote;
        var from = start;
        while (from > 0 && start - from < Longest / 2 && !Ends.Contains(text[from - 1], StringComparison.Ordinal)) from--;
        var to = end;
        while (to < text.Length && to - end < Longest / 2 && !Ends.Contains(text[to], StringComparison.Ordinal)) to++;
        var isWholeStart = from == 0 || Ends.Contains(text[from - 1], StringComparison.Ordinal);
        var isWholeEnd = to == text.Length || Ends.Contains(text[to], StringComparison.Ordinal);
        return (isWholeStart ? "" : "…") + text[from..to].Trim() + (isWholeEnd ? "" : "…");
    }

    private static string? Text(DocumentResult document, int index) =>
        index >= 0 && index < document.Blocks.Length && document.Blocks[index].Index == index ? document.Blocks[index].Text : null;
}
