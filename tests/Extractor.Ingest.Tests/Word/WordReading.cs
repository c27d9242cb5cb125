using Extractor.Core.Documents;
using Extractor.Ingest.Word;

namespace Extractor.Ingest.Tests.Word;

/// <summary>Reads what tests build.</summary>
internal static class WordReading
{
    /// <summary>Reads a file.</summary>
    public static ReadResult Of(byte[] file, ReadLimits? limits = null) =>
        new WordReader().Read(file, new DocumentId("report.docx"), limits ?? new ReadLimits(), CancellationToken.None);

    /// <summary>Reads a package in which nothing is wrong.</summary>
    public static SourceDocument Whole(WordPackageBuilder package)
    {
        var result = Of(package.Build());
        Assert.Empty(result.Problems);
        return result.Document!;
    }

    /// <summary>Reads a body in which nothing is wrong.</summary>
    public static SourceDocument Body(string body) => Whole(WordPackageBuilder.WithBody(body));

    /// <summary>The text of every text block.</summary>
    public static string[] Texts(this SourceDocument document) => [.. document.Blocks.OfType<TextBlock>().Select(b => b.Text)];

    /// <summary>The text blocks.</summary>
    public static TextBlock[] TextBlocks(this SourceDocument document) => [.. document.Blocks.OfType<TextBlock>()];

    /// <summary>The cells of a table, one text each: place, spans where there are any, text.</summary>
    public static string[] Cells(this SourceDocument document, int table = 0) =>
    [
        .. document.Tables[table].Cells.Select(c =>
            $"{c.Row},{c.Column}{(c.RowSpan > 1 || c.ColumnSpan > 1 ? $" {c.RowSpan}x{c.ColumnSpan}" : "")} {c.Text}"),
    ];
}
