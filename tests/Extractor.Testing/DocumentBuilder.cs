using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Testing;

/// <summary>Builds a document in memory: headings, paragraphs and tables in reading order.</summary>
/// <example><code>
/// var document = new DocumentBuilder("report.txt")
///     .Heading(1, "一、收入支出决算总体情况说明")
///     .Paragraph("2023年度收、支总计均为100.00万元。")
///     .Table("项目 | 金额", "收入总计 | 100.00")
///     .Build();
/// </code></example>
public sealed class DocumentBuilder(string path = "document.txt", FileFormat format = FileFormat.Text)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Table>.Builder _tables = ImmutableArray.CreateBuilder<Table>();
    private readonly ImmutableArray<string>.Builder _furniture = ImmutableArray.CreateBuilder<string>();

    /// <summary>Adds a heading of a level from 1.</summary>
    public DocumentBuilder Heading(int level, string text) => Text(TextRole.Heading, text, level);

    /// <summary>Adds a paragraph.</summary>
    public DocumentBuilder Paragraph(string text) => Text(TextRole.Paragraph, text);

    /// <summary>Adds a list item whose text begins with its automatic label.</summary>
    public DocumentBuilder Item(string label, string text, int level = 1)
    {
        _blocks.Add(new TextBlock(_blocks.Count, TextRole.ListItem, label + text, level) { Label = label });
        return this;
    }

    /// <summary>Adds a text of any role.</summary>
    public DocumentBuilder Text(TextRole role, string text, int level = 0)
    {
        _blocks.Add(new TextBlock(_blocks.Count, role, text, level));
        return this;
    }

    /// <summary>Adds a running header, footer or page number.</summary>
    public DocumentBuilder Furniture(string text)
    {
        _furniture.Add(text);
        return this;
    }

    /// <summary>Adds a table from one string a row, its cells parted by <c>|</c>, ends trimmed. A cell that is only <c>&lt;</c> belongs to the cell on its left, one that is only <c>^</c> to the cell above it.</summary>
    public DocumentBuilder Table(params string[] rows) => Table([.. rows.Select(r => r.Split('|', StringSplitOptions.TrimEntries))]);

    /// <summary>Adds a table from a grid of texts, rows of any length; <c>&lt;</c> and <c>^</c> merge as in <see cref="Table(string[])"/>.</summary>
    public DocumentBuilder Table(string[][] rows)
    {
        var columns = rows.Length == 0 ? 0 : rows.Max(r => r.Length);
        _tables.Add(new Table(_tables.Count, _blocks.Count, rows.Length, columns, GridCells.Of(rows)));
        _blocks.Add(new TableBlock(_blocks.Count, _tables.Count - 1));
        return this;
    }

    /// <summary>The document so far; the builder may go on.</summary>
    public SourceDocument Build() => new(new DocumentId(path), format, _blocks.ToImmutable(), _tables.ToImmutable()) { Furniture = _furniture.ToImmutable() };
}
